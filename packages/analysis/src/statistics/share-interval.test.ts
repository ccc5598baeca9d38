// Tests of the interval of a share: closed forms at the ends, symmetry, and that it covers what it promises.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareInterval } from './share-interval.ts';

/** The quantile is the last double that the beta function can tell apart; its logarithms carry a few units of rounding. */
const ROUNDING = 1e-12;

test('none of 30 says at most 12 %: the closed form 1 - (5 %/2)^(1/30)', () => {
  const [low, high] = shareInterval(0, 30);
  expect(low).toBe(0);
  expect(Math.abs(high - (1 - 0.025 ** (1 / 30)))).toBeLessThan(ROUNDING);
});

test('who is hit and who is spared mirror each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const k = Math.round(share * n);
      const [low, high] = shareInterval(k, n);
      const [mirroredLow, mirroredHigh] = shareInterval(n - k, n);
      expect(Math.abs(low - (1 - mirroredHigh))).toBeLessThan(ROUNDING);
      expect(Math.abs(high - (1 - mirroredLow))).toBeLessThan(ROUNDING);
      expect(low).toBeLessThanOrEqual(k / n);
      expect(high).toBeGreaterThanOrEqual(k / n);
    }),
    { numRuns: 50 },
  );
});

test('whatever the true share, at least 95 of 100 samples of 30 have an interval that holds it', () => {
  for (const truth of [0.01, 0.05, 0.2, 0.37, 0.5, 0.8, 0.99]) {
    let held = 0;
    for (let k = 0; k <= 30; k++) {
      const [low, high] = shareInterval(k, 30);
      if (low <= truth && truth <= high) held += chanceOf(k, 30, truth);
    }
    expect(held).toBeGreaterThanOrEqual(0.95);
  }
});

test('with no animal at all the share can be anything', () => {
  expect(shareInterval(0, 0)).toEqual([0, 1]);
});

test('more than all, fewer than none and half an animal are refused', () => {
  for (const [k, n] of [
    [31, 30],
    [-1, 30],
    [0.5, 30],
  ] as const)
    expect(() => shareInterval(k, n)).toThrow(RangeError);
});

/** The binomial chance of k of n, built up so that no factorial overflows. */
function chanceOf(k: number, n: number, share: number): number {
  let chance = (1 - share) ** n;
  for (let i = 1; i <= k; i++) chance *= ((n - i + 1) / i) * (share / (1 - share));
  return chance;
}
