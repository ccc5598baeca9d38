// Tests of the one sentence about two wells.
import { expect, test } from 'vitest';
import { sayComparison } from './say-comparison.ts';

test('one difference is told with its size and its stage, in both languages', () => {
  const one = { differences: ['animal'], openRatio: 2.345, mainStage: 'breakdown' } as const;
  expect(sayComparison(one, 'de')).toBe(
    'B öffnet die Andockstellen 2,3-mal so weit wie A. Der Unterschied kommt vor allem vom Abbau.',
  );
  expect(sayComparison(one, 'en')).toContain('2.3 times as far');
});

test('two differences are named and not explained; none, a dose and a closed gate have their own sentences', () => {
  const said = (differences: ('animal' | 'dose')[], openRatio: number | null) =>
    sayComparison({ differences, openRatio, mainStage: null }, 'en');
  expect(said(['animal', 'dose'], 3)).toContain('animal, dose');
  expect(new Set([said([], 1), said(['animal'], null), said(['dose'], 3)]).size).toBe(3);
});
