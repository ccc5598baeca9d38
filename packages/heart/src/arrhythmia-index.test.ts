// Measures of a beat against numbers worked out by hand.
import { expect, test } from 'vitest';
import { arrhythmiaIndex, heartRate, intervalsOf } from './arrhythmia-index.ts';

test('a perfectly even heart has an arrhythmia index of 0', () => {
  expect(arrhythmiaIndex([0, 0.5, 1, 1.5])).toBe(0);
  expect(heartRate([0, 0.5, 1, 1.5])).toBe(2);
});

test('intervals of 1, 1 and 2 s have a standard deviation of 1/sqrt(3) and a median of 1 s', () => {
  expect([...intervalsOf([0, 1, 2, 4])]).toEqual([1, 1, 2]);
  // 12 digits: double arithmetic
  expect(arrhythmiaIndex([0, 1, 2, 4])).toBeCloseTo(1 / Math.sqrt(3), 12);
});

test('too few beats have no unevenness and no rate', () => {
  expect(arrhythmiaIndex([])).toBe(0);
  expect(arrhythmiaIndex([0, 1])).toBe(0);
  expect(heartRate([3])).toBe(0);
});
