// Tests of how a run's ratios are held against the committed ones.
import { expect, test } from 'vitest';
import { compareRatios, describeRatios, type Ratio } from './ratios.ts';

const ratio = (name: string, value: number, asked = 0): Ratio => ({ name, value, asked });

test('a ratio that falls by more than a tenth is marked, one that falls less or rises is not', () => {
  const before = [ratio('slow', 1), ratio('same', 1), ratio('fast', 1)];
  const compared = compareRatios([ratio('slow', 0.89), ratio('same', 0.91), ratio('fast', 1.5)], before);
  expect(compared.map(({ dropped }) => dropped)).toEqual([true, false, false]);
  expect(compared[0]!.change).toBeCloseTo(-0.11, 12);
  const text = describeRatios(compared);
  expect(text).toContain('| slow | 0.89 |  | 1.00 | -11 % **DROPPED** |');
  expect(text).toContain('More than a tenth below the committed figure: slow.');
});

test('a ratio without one before it has no change, and one that is gone is left out', () => {
  const [only, ...others] = compareRatios([ratio('new', 2, 3)], [ratio('gone', 1)]);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ before: null, change: null, dropped: false });
  expect(describeRatios([only!])).toContain('| new | 2.00 | 3, NOT reached |  |  |');
});
