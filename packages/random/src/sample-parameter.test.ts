// Tests of sampling one parameter: each shape does what its record says, and nothing leaves its range.
import { expect, test } from 'vitest';
import type { Distribution, Parameter } from '@offshoot/quantities';
import { deriveKey } from './derive-key.ts';
import { sampleParameter } from './sample-parameter.ts';
import { Stream } from './stream.ts';

const ANIMALS = 20_000;
const parameterOf = (distribution: Distribution): Parameter => ({
  id: 'x',
  symbol: 'x',
  value: 2,
  unit: '1',
  range: [0, 50],
  distribution,
  kind: 'for teaching',
  source: 'a test',
  group: 'test',
  plain: { de: 'Ein Test.', en: 'A test.' },
});
function sampleMany(parameter: Parameter): number[] {
  return Array.from({ length: ANIMALS }, (_, n) => sampleParameter(parameter, new Stream(deriveKey('sample', n))));
}
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test('a constant is the same in every animal', () => {
  expect(new Set(sampleMany(parameterOf({ shape: 'constant' })))).toEqual(new Set([2]));
});

test('normal and lognormal spread around the typical value', () => {
  // Five standard errors: 0.4 / sqrt(20,000) * 5 = 0.014.
  expect(Math.abs(meanOf(sampleMany(parameterOf({ shape: 'normal', sd: 0.4 }))) - 2)).toBeLessThan(0.014);
  expect(Math.abs(meanOf(sampleMany(parameterOf({ shape: 'lognormal', cv: 0.2 }))) - 2)).toBeLessThan(0.014);
});

test('a trait is there in its share of the animals', () => {
  const values = sampleMany(parameterOf({ shape: 'bernoulli', share: 0.2 }));
  expect(new Set(values)).toEqual(new Set([0, 1]));
  // Five standard errors of a share of 0.2 in 20,000: 0.014.
  expect(Math.abs(meanOf(values) - 0.2)).toBeLessThan(0.014);
});

test('a rare change multiplies the typical value, evenly on a log scale', () => {
  const values = sampleMany(parameterOf({ shape: 'rare-lognormal', share: 0.1, low: 4, high: 16 }));
  const changed = values.filter((value) => value !== 2);
  expect(Math.abs(changed.length / ANIMALS - 0.1)).toBeLessThan(0.011);
  expect(Math.min(...changed)).toBeGreaterThanOrEqual(8);
  expect(Math.max(...changed)).toBeLessThanOrEqual(32);
  // Half of them below the geometric middle, 2 * 8; five standard errors of 1/2 in 2,000: 0.056.
  expect(Math.abs(changed.filter((value) => value < 16).length / changed.length - 0.5)).toBeLessThan(0.056);
});

test('no animal leaves the range', () => {
  const values = sampleMany({ ...parameterOf({ shape: 'normal', sd: 100 }), range: [1, 3] });
  expect(Math.min(...values)).toBe(1);
  expect(Math.max(...values)).toBe(3);
});

test('a group may have another typical value and another spread', () => {
  const stream = new Stream([0, 0]);
  const parameter = parameterOf({ shape: 'lognormal', cv: 0.3 });
  expect(sampleParameter(parameter, stream, { value: 7, distribution: { shape: 'constant' } })).toBe(7);
});
