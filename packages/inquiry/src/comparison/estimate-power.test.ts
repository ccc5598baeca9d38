// Tests of power against R's documentation and the closed forms at the ends.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimatePower, missesInTen, populationsNeeded } from './estimate-power.ts';

test('50 animals each see 50 % against 75 % in 74 of 100 cases, as power.prop.test of R says', () => {
  // R approximates by the normal distribution; exact counts differ from it by up to 0.03 at this size
  expect(Math.abs(estimatePower({ from: 0.5, to: 0.75, populations: 50 }) - 0.74)).toBeLessThan(0.03);
});

test('20 populations miss a rise from 30 % to 65 % in 4 of 10 cases', () => {
  expect(missesInTen({ from: 0.3, to: 0.65, populations: 20 })).toBe(4);
});

test('where nothing differs something is seen in at most about 1 of 20 cases', () => {
  for (const share of [0, 0.1, 0.5, 1]) {
    // the pooled test is a little too eager at small counts: up to 6 %
    expect(estimatePower({ from: share, to: share, populations: 40 })).toBeLessThan(0.06);
  }
});

test('all against none is always seen from four populations on', () => {
  expect(estimatePower({ from: 0, to: 1, populations: 4 })).toBe(1);
});

test('a difference seen from one side is seen from the other, and hits and misses may change places', () => {
  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(shares, shares, fc.integer({ min: 1, max: 40 }), (from, to, populations) => {
      const power = estimatePower({ from, to, populations });
      expect(estimatePower({ from: to, to: from, populations })).toBeCloseTo(power, 9);
      expect(estimatePower({ from: 1 - from, to: 1 - to, populations })).toBeCloseTo(power, 9);
    }),
    { numRuns: 30 },
  );
});

test('the populations needed see it, and half as many do not', () => {
  const needed = populationsNeeded(0.5, 0.75)!;
  expect(estimatePower({ from: 0.5, to: 0.75, populations: needed })).toBeGreaterThanOrEqual(0.8);
  expect(estimatePower({ from: 0.5, to: 0.75, populations: Math.floor(needed / 2) })).toBeLessThan(0.6);
  expect(populationsNeeded(0.5, 0.51)).toBeNull();
});

test('no animals, and shares above one, are refused', () => {
  expect(() => estimatePower({ from: 0, to: 1, populations: 0 })).toThrow(RangeError);
  expect(() => estimatePower({ from: 0, to: 2, populations: 1 })).toThrow(RangeError);
});
