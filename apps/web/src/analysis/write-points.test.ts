// A difference is rounded once: 35.47 points are 35 wherever they are written, never 36 by way of 35.5.
import { expect, test } from 'vitest';
import { writePoints } from './write-points.ts';

test('a difference just below a half point is rounded down', () => {
  expect(writePoints('de', 0.3547)).toBe('35');
  expect(writePoints('de', 0.355)).toBe('36');
  expect(writePoints('en', 0)).toBe('0');
});
