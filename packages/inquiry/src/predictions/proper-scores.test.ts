// Tests that the scores are proper: whoever says what they believe expects the least loss.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brierScore, intervalScore } from './proper-scores.ts';

/** Sums of up to 21 products of doubles near 1. */
const ROUNDING = 1e-9;
const MOST = 20;

/** A belief about a count from 0 to 20: one weight each. */
const beliefs = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: MOST + 1, maxLength: MOST + 1 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  });
const confidences = fc.constantFrom(0.5, 0.8, 0.9);

function expectedLoss(belief: readonly number[], low: number, high: number, confidence: number): number {
  return belief.reduce((sum, chance, value) => sum + chance * intervalScore(low, high, confidence, value), 0);
}

/** The least value with at least this share of the belief at or below it. */
function quantileOf(belief: readonly number[], share: number): number {
  let below = 0;
  for (let value = 0; value <= MOST; value++) {
    below += belief[value]!;
    if (below >= share - ROUNDING) return value;
  }
  return MOST;
}

test('no other range promises less loss than the one that leaves equal tails of the belief outside', () => {
  fc.assert(
    fc.property(beliefs, confidences, fc.nat(MOST), fc.nat(MOST), (belief, confidence, a, b) => {
      const tail = (1 - confidence) / 2;
      const honest = expectedLoss(belief, quantileOf(belief, tail), quantileOf(belief, 1 - tail), confidence);
      const other = expectedLoss(belief, Math.min(a, b), Math.max(a, b), confidence);
      expect(honest).toBeLessThanOrEqual(other + ROUNDING);
    }),
    { numRuns: 300 },
  );
});

test('a range made wider or narrower than the belief to look clever or careful costs on average', () => {
  // even belief on 0 to 20: the 80 % range is 2 to 18
  const even = Array.from({ length: MOST + 1 }, () => 1 / (MOST + 1));
  const honest = expectedLoss(even, 2, 18, 0.8);
  for (const [low, high] of [
    [0, 20],
    [5, 15],
    [10, 10],
  ] as const)
    expect(expectedLoss(even, low, high, 0.8)).toBeGreaterThan(honest);
});

test('the expected Brier loss of a confidence is least when it is the belief, and only then', () => {
  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(shares, shares, (belief, said) => {
      const loss = (confidence: number): number =>
        belief * brierScore(confidence, true) + (1 - belief) * brierScore(confidence, false);
      // closed form: the excess is the squared distance between what is said and what is believed
      expect(Math.abs(loss(said) - loss(belief) - (said - belief) * (said - belief))).toBeLessThan(ROUNDING);
    }),
  );
});

test('a value in the range costs the width, one outside ten times its distance more at 80 %', () => {
  expect(intervalScore(10, 20, 0.8, 15)).toBe(10);
  expect(intervalScore(10, 20, 0.8, 7)).toBe(40);
});

test('a range upside down, and certainty about a range, are refused', () => {
  expect(() => intervalScore(2, 1, 0.8, 1)).toThrow(RangeError);
  expect(() => intervalScore(1, 2, 1, 1)).toThrow(RangeError);
  expect(() => brierScore(1.1, true)).toThrow(RangeError);
});
