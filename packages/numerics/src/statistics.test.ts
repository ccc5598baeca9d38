// Tests of sums, summaries and fingerprints.
import { expect, test } from 'vitest';
import { fnv1a32 } from './fnv1a.ts';
import { median, quantile, sampleStandardDeviation, sumInOrder } from './statistics.ts';

test('a sum runs from first to last, so that its roundings are always the same', () => {
  expect(sumInOrder([1e16, 1, 1])).toBe(1e16);
  expect(sumInOrder([1, 1, 1e16])).toBe(1e16 + 2);
  expect(sumInOrder([])).toBe(0);
});

test('the median is the middle one, or half way between the two middle ones', () => {
  const values = [3, 1, 20];
  expect(median(values)).toBe(3);
  expect(values).toEqual([3, 1, 20]);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('quantiles are those of R (type 7)', () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quantile([1, 2, 3, 4], 0)).toBe(1);
  expect(quantile([1, 2, 3, 4], 1)).toBe(4);
});

test('the spread of 2, 4, 4, 4, 5, 5, 7, 9 is sqrt(32 / 7)', () => {
  expect(sampleStandardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(Math.sqrt(32 / 7));
  expect(sampleStandardDeviation([5])).toBeNaN();
});

test('a fingerprint is that of the bytes, low byte first (known answers of FNV-1a)', () => {
  expect(fnv1a32(new Uint32Array(0))).toBe(0x811c9dc5);
  // The four bytes of "foob" and then of the empty rest: FNV-1a("foob") = 3f5076ef.
  expect(fnv1a32(Uint32Array.from([0x626f6f66]))).toBe(0x3f5076ef);
});

test('arrays hashed one after the other are hashed as one', () => {
  const whole = Float32Array.from([1, 2, 3, 4]);
  expect(fnv1a32(whole.subarray(2), fnv1a32(whole.subarray(0, 2)))).toBe(fnv1a32(whole));
});
