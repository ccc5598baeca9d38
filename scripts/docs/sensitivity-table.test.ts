// One molecule of the sensitivity study made anew: the document must hold what the code gives (the rest in `npm run validate`).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moleculeRow, studyOne } from './sensitivity-table.ts';

test('docs/sensitivity.md holds what the study gives for imidacloprid, to the last digit shown', () => {
  const text = readFileSync(new URL('../../docs/sensitivity.md', import.meta.url), 'utf8');
  expect(text).toContain(moleculeRow(studyOne('imidacloprid')));
});
