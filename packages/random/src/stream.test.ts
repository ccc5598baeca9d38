// Statistical tests of streams. Each tolerance is five standard errors: a sound generator passes 999,999 of a million
// such checks, and since the seeds are fixed, a test that passes once always passes.
import { describe, expect, test } from 'vitest';
import { sampleStandardDeviation, sumInOrder } from '@offshoot/numerics';
import { deriveKey } from './derive-key.ts';
import { Stream } from './stream.ts';

const COUNT = 200_000;
const STANDARD_ERRORS = 5;

function draw(label: string, one: (stream: Stream) => number): Float64Array {
  const stream = new Stream(deriveKey('test', label));
  return Float64Array.from({ length: COUNT }, () => one(stream));
}
const meanOf = (values: Float64Array): number => sumInOrder(values) / values.length;

describe('uniform', () => {
  const values = draw('uniform', (stream) => stream.uniform());

  test('mean 1/2 and variance 1/12, never 0 or 1', () => {
    // Standard error of the mean: sqrt(1/12/n); of the variance: sqrt((1/80 - 1/144)/n).
    expect(Math.abs(meanOf(values) - 1 / 2)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(1 / 12 / COUNT));
    const variance = sampleStandardDeviation(values) ** 2;
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(STANDARD_ERRORS * Math.sqrt((1 / 80 - 1 / 144) / COUNT));
    expect(Math.min(...values.subarray(0, 50_000))).toBeGreaterThan(0);
    expect(Math.max(...values.subarray(0, 50_000))).toBeLessThan(1);
  });

  test('256 equal bins fill equally', () => {
    const bins = new Float64Array(256);
    for (const value of values) bins[Math.floor(value * bins.length)]!++;
    const expected = COUNT / bins.length;
    const chiSquare = sumInOrder(bins.map((n) => (n - expected) ** 2 / expected));
    // Chi-square with 255 degrees of freedom: mean 255, standard deviation sqrt(510) = 22.6.
    expect(Math.abs(chiSquare - 255)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(510));
  });

  test('a value tells nothing about the next one', () => {
    let product = 0;
    for (let i = 1; i < COUNT; i++) product += (values[i]! - 1 / 2) * (values[i - 1]! - 1 / 2);
    expect(Math.abs((12 * product) / COUNT)).toBeLessThan(STANDARD_ERRORS / Math.sqrt(COUNT));
  });
});

test('first numbers of neighbouring streams are independent', () => {
  let product = 0;
  let last = 0;
  for (let n = 0; n < COUNT; n++) {
    const value = new Stream(deriveKey('population', n)).uniform() - 1 / 2;
    product += value * last;
    last = value;
  }
  expect(Math.abs((12 * product) / COUNT)).toBeLessThan(STANDARD_ERRORS / Math.sqrt(COUNT));
});

test('normal: mean 0, deviation 1, symmetric, as many beyond two deviations as the table says', () => {
  const values = draw('normal', (stream) => stream.normal());
  const error = STANDARD_ERRORS / Math.sqrt(COUNT);
  expect(Math.abs(meanOf(values))).toBeLessThan(error);
  expect(Math.abs(sampleStandardDeviation(values) - 1)).toBeLessThan(error / Math.SQRT2);
  // The third moment has variance 15.
  expect(Math.abs(meanOf(values.map((z) => z * z * z)))).toBeLessThan(error * Math.sqrt(15));
  const beyond = 0.0455003; // 1 - erf(sqrt 2)
  const share = meanOf(values.map((z) => (Math.abs(z) > 2 ? 1 : 0)));
  expect(Math.abs(share - beyond)).toBeLessThan(error * Math.sqrt(beyond * (1 - beyond)));
});

test.each([0.15, 0.3, 1])('lognormal with cv %d: mean 1 and that spread', (cv) => {
  const values = draw('lognormal', (stream) => stream.lognormal(cv));
  expect(Math.abs(meanOf(values) - 1)).toBeLessThan((STANDARD_ERRORS * cv) / Math.sqrt(COUNT));
  // The variance of a sample variance of the lognormal: (w^4 + 2 w^3 + 3 w^2 - 4) cv^4 / n with w = 1 + cv^2.
  const w = 1 + cv * cv;
  const error = (cv * Math.sqrt(w ** 4 + 2 * w ** 3 + 3 * w ** 2 - 4)) / 2 / Math.sqrt(COUNT);
  expect(Math.abs(sampleStandardDeviation(values) - cv)).toBeLessThan(STANDARD_ERRORS * error);
});

describe('integer', () => {
  test('a die falls on each side equally often', () => {
    const sides = new Float64Array(6);
    for (const side of draw('die', (stream) => stream.integer(6))) sides[side]!++;
    const error = STANDARD_ERRORS * Math.sqrt((COUNT * 5) / 36);
    for (const count of sides) expect(Math.abs(count - COUNT / 6)).toBeLessThan(error);
  });

  test('below 3 * 2^30 the lower third is not favoured, as it would be by taking the remainder', () => {
    const below = 3 * 2 ** 30;
    const share = meanOf(draw('bias', (stream) => (stream.integer(below) < 2 ** 30 ? 1 : 0)));
    expect(Math.abs(share - 1 / 3)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(2 / 9 / COUNT));
  });

  test('there is no whole number below zero, a half or nothing', () => {
    const stream = new Stream(deriveKey('test'));
    for (const below of [0, -1, 1.5, NaN, 2 ** 33]) expect(() => stream.integer(below)).toThrow(RangeError);
    expect(stream.integer(1)).toBe(0);
  });
});

test('two streams of one key give the same numbers', () => {
  const a = new Stream([1, 2]);
  const b = new Stream([1, 2]);
  for (let i = 0; i < 20; i++) expect(a.uint32()).toBe(b.uint32());
});

test('the bits of normal numbers are the same in every engine', () => {
  const stream = new Stream(deriveKey('known'));
  const numbers = [stream.normal(), stream.normal(), stream.lognormal(0.3), stream.integer(1000)];
  expect(numbers).toEqual([1.1769580586640136, 0.17668137441040457, 1.2206097540380993, 22]);
});
