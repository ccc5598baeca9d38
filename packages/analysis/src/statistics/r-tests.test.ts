// Straight lines, shuffling and curves against R's answers on 36 data sets (r-answers/make-r-tests.R makes them).
import { log10, median } from '@offshoot/numerics';
import { expect, test } from 'vitest';
import { fitDoseResponse, type DoseCount } from './dose-response-curve.ts';
import { fitStraightLine } from './linear-regression.ts';
import { shuffleGroups, shufflePairs } from './permutation-test.ts';
import answers from './r-answers/r-tests.generated.json' with { type: 'json' };

/** The file holds 15 digits; sums of 200 terms far from zero lose three more. */
const ROUNDING = 1e-10;
/** R's optim stops where a step gains 1e-15 of the likelihood, so its numbers are right to about the root of that times their spread. */
const OPTIM = 2e-3;

const statistics = { mean: (v: readonly number[]) => v.reduce((sum, one) => sum + one, 0) / v.length, median };
const doses = Array.from({ length: 10 }, (_, step) => 10 ** (-3 + step / 2));

function expectClose(value: number | null, answer: number, tolerance = ROUNDING): void {
  expect(Math.abs(value! - answer)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(answer)));
}

function countsOf({ hits, n }: { hits: number[]; n: number }): DoseCount[] {
  return hits.map((k, i) => ({ dose: doses[i]!, hits: k, n }));
}

test.each(answers.lines)('a line through $x.length points, its intervals and its residuals are those of lm', (set) => {
  const fitted = fitStraightLine(set.x, set.y)!;
  [fitted.slope.value, ...fitted.slope.interval].forEach((one, i) => expectClose(one, set.slope[i]!));
  [fitted.intercept.value, ...fitted.intercept.interval].forEach((one, i) => expectClose(one, set.intercept[i]!, 1e-9));
  fitted.residuals.forEach((one, i) => expectClose(one, set.residuals[i]!));
  expectClose(fitted.explained, set.explained);
  expectClose(fitted.residualSpread, set.spread);
  fitted.bandAt(set.place).forEach((one, i) => expectClose(one, set.band[i]!));
});

test.each(answers.shuffles)('dealing out $dealings times gives the share that R counts', (set) => {
  const shuffling = shuffleGroups(set.first, set.second, statistics[set.statistic as keyof typeof statistics]);
  expectClose(shuffling.observed, set.observed);
  expect(shuffling).toMatchObject({ exact: true });
  expect(shuffling.shuffled).toHaveLength(set.dealings);
  expectClose(shuffling.asExtreme, set.asExtreme);
});

test.each(answers.pairs)('flipping $differences.length pairs gives the share that R counts', (set) => {
  expectClose(shufflePairs(set.differences).asExtreme, set.asExtreme);
});

test.each(answers.curvesOfTwo)(
  'a curve of two numbers over $n animals a dose is that of glm, with its profile',
  (set) => {
    const fitted = fitDoseResponse(countsOf(set));
    if (!fitted.ok) throw new Error(fitted.reason);
    const { midpoint, slope, deviance, interval } = fitted.curve;
    // The deviance is flat at its least: the midpoint is right to the root of what the deviance is.
    expectClose(log10(midpoint), set.midpoint, 1e-6);
    expectClose(slope, set.slope, 1e-5);
    expectClose(deviance, set.deviance, 1e-9);
    interval.forEach((end, i) => expectClose(log10(end!), set.interval[i]!, 1e-6));
  },
);

test.each(answers.curvesOfMore)(
  'a curve of $numbers numbers over $n animals a dose is as likely as that of optim',
  (set) => {
    const fitted = fitDoseResponse(countsOf(set), set.numbers as 3 | 4);
    if (!fitted.ok) throw new Error(fitted.reason);
    const { midpoint, slope, floor, ceiling, deviance } = fitted.curve;
    expect(deviance).toBeLessThanOrEqual(set.deviance + ROUNDING);
    expectClose(log10(midpoint), set.midpoint, OPTIM);
    expectClose(slope, set.slope, OPTIM);
    expectClose(floor, set.floor, OPTIM);
    expectClose(ceiling, set.ceiling, OPTIM);
  },
);

test('what cannot be estimated is said, not guessed', () => {
  expect(fitDoseResponse([{ dose: 1, hits: 3, n: 10 }])).toEqual({ ok: false, reason: 'doses' });
  const flat = [0.1, 1, 10].map((dose) => ({ dose, hits: 2, n: 10 }));
  expect(fitDoseResponse(flat)).toEqual({ ok: false, reason: 'flat' });
  const jump = [0, 0, 10, 10].map((hits, i) => ({ dose: 10 ** i, hits, n: 10 }));
  expect(fitDoseResponse(jump)).toEqual({ ok: false, reason: 'jump', between: [10, 100] });
  expect(fitStraightLine([1, 1, 1], [1, 2, 3])).toBeNull();
  expect(fitStraightLine([1, 2], [1, 2])).toBeNull();
  expect(() => fitDoseResponse([{ dose: 0, hits: 1, n: 2 }])).toThrow(RangeError);
  expect(() => shufflePairs([])).toThrow(RangeError);
  expect(() => shuffleGroups([], [1], median)).toThrow(RangeError);
});

test('a midpoint that the doses do not surround has an open end', () => {
  const rising = fitDoseResponse(
    [0, 0, 1, 1, 3].map((hits, i) => ({ dose: 10 ** (i / 2 - 2), hits, n: 30 })),
    3,
  );
  expect(rising.ok && rising.curve.interval[1]).toBeNull();
});

test('large samples are dealt out at random, the same way each time, and agree with Student within their scatter', () => {
  const [first, second] = [0, 1].map((shift) =>
    Array.from({ length: 40 }, (_, i) => ((i * 37) % 41) / 20 + shift * 0.25),
  );
  const shuffling = shuffleGroups(first!, second!, statistics.mean);
  expect(shuffling).toMatchObject({ exact: false });
  expect(shuffleGroups(first!, second!, statistics.mean).asExtreme).toBe(shuffling.asExtreme);
  // Welch's t = 0.25 / (0.585 * sqrt(2/40)) = 1.91, p = 0.06; 10,000 dealings scatter by 0.0024.
  expect(Math.abs(shuffling.asExtreme - 0.06)).toBeLessThan(0.01);
});
