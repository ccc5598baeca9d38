// Tests of the half-effect dose: the crossing, the three reasons for none, and when an interval is left open.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateHalfEffectDose } from './half-effect-dose.ts';

const doses = [0.01, 0.1, 1, 10];
/** Interpolation runs through two logarithms and a power of 10: a few units in the last place. */
const ROUNDING = 1e-12;

/** Animals of which so many respond at each dose; all in clusters of their own. */
function animals(n: number, counts: readonly number[]): { responded: boolean[][]; cluster: number[] } {
  const each = Array.from({ length: n }, (_, animal) => animal);
  return { responded: each.map((animal) => counts.map((k) => animal < k)), cluster: each };
}

test('when exactly half respond at a dose, that dose is the half-effect dose', () => {
  expect(estimateHalfEffectDose({ doses, ...animals(10, [0, 5, 9, 10]) }).value).toBeCloseTo(0.1, 12);
});

test('counts that mirror each other around one half put it halfway on the logarithmic scale', () => {
  const { value, reason } = estimateHalfEffectDose({ doses, ...animals(20, [0, 4, 16, 20]) });
  expect(Math.abs(value! - Math.sqrt(0.1))).toBeLessThan(ROUNDING);
  expect(reason).toBeNull();
});

test('a straight line in the logit is followed: a quarter of the way from logit -1 to logit 3 is one half', () => {
  // k + 1/2 of 101 with odds 1:9 and 99:1 would be no whole numbers; 10 and 90 of 100 are odds 10.5:90.5 and back.
  const [low, high] = [Math.log(10.5 / 90.5), Math.log(75.5 / 25.5)];
  const { value } = estimateHalfEffectDose({ doses: [1, 10], ...animals(100, [10, 75]) });
  expect(Math.abs(Math.log10(value!) + low / (high - low))).toBeLessThan(ROUNDING);
});

test.each([
  ['below', 'half respond at the lowest dose already', [5, 8, 9, 10]],
  ['below', 'outcomes start high, fall and rise again', [6, 2, 4, 9]],
  ['above', 'the response still rises at the highest dose', [0, 0, 1, 4]],
  ['none', 'nobody ever responds', [0, 0, 0, 0]],
  ['none', 'the response has levelled off', [0, 2, 4, 4]],
  ['none', 'the response has fallen again', [0, 2, 4, 3]],
] as const)('there is none, %s, when %s', (reason, _why, counts) => {
  expect(estimateHalfEffectDose({ doses, ...animals(10, counts) })).toMatchObject({ value: null, reason });
});

test('a response that falls again far above has its half-effect dose where it first rose', () => {
  const { value } = estimateHalfEffectDose({ doses, ...animals(20, [0, 16, 20, 3]) });
  expect(value!).toBeGreaterThan(0.01);
  expect(value!).toBeLessThan(0.1);
});

test('an end of the interval that lies beyond the doses is open', () => {
  const nearTheTop = estimateHalfEffectDose({ doses, ...animals(12, [0, 0, 1, 6]) });
  expect(nearTheTop.interval[0]).not.toBeNull();
  expect(nearTheTop.interval[1]).toBeNull();
});

test('animals of a single cluster say nothing about another sample of animals', () => {
  const { responded } = animals(10, [0, 2, 8, 10]);
  expect(estimateHalfEffectDose({ doses, responded, cluster: responded.map(() => 7) }).interval).toEqual([null, null]);
});

test('neither the order of the doses nor that of the animals matters', () => {
  const table = animals(30, [1, 9, 22, 30]);
  const turned = {
    doses: [...doses].reverse(),
    responded: table.responded.map((row) => [...row].reverse()),
    cluster: table.cluster,
  };
  expect(estimateHalfEffectDose(turned)).toEqual(estimateHalfEffectDose({ doses, ...table }));
  const shuffled = { responded: [...table.responded].reverse(), cluster: table.cluster };
  expect(estimateHalfEffectDose({ doses, ...shuffled }).value).toBe(estimateHalfEffectDose({ doses, ...table }).value);
});

test('a stronger molecule never has a higher half-effect dose, and the interval holds the value', () => {
  const counts = fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 })
    .map((values) => values.sort((a, b) => a - b));
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 5 }), (weaker, more) => {
      const weak = estimateHalfEffectDose({ doses, ...animals(20, weaker) });
      const strong = estimateHalfEffectDose({
        doses,
        ...animals(
          20,
          weaker.map((k) => Math.min(k + more, 20)),
        ),
      });
      const place = (half: typeof weak): number => half.value ?? (half.reason === 'below' ? 0 : Infinity);
      expect(place(strong)).toBeLessThanOrEqual(place(weak) * (1 + ROUNDING));
      if (weak.value === null) return;
      expect(weak.interval[0] ?? 0).toBeLessThanOrEqual(weak.value * (1 + ROUNDING));
      expect(weak.interval[1] ?? Infinity).toBeGreaterThanOrEqual(weak.value * (1 - ROUNDING));
    }),
    { numRuns: 40 },
  );
});

test('a dose of zero or an animal without a cluster is a mistake of the caller', () => {
  expect(() => estimateHalfEffectDose({ doses: [0, 1], ...animals(2, [0, 1]) })).toThrow(RangeError);
  expect(() => estimateHalfEffectDose({ doses, responded: [[true, true, true, true]], cluster: [] })).toThrow(
    RangeError,
  );
});
