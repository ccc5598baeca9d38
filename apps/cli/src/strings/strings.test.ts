// The lint of the command's words.
import { findCatalogueFaults } from '@offshoot/language';
import { expect, test } from 'vitest';
import { commandStrings } from './index.ts';

test('every sentence of the command is whole in German and English', () => {
  expect(findCatalogueFaults(commandStrings)).toEqual([]);
});
