// Our statistics against R's answers (r-answers/make-r-answers.R makes them; R is not needed to run this).
import { pow } from '@offshoot/numerics';
import { expect, test } from 'vitest';
import { betaShareBelow, studentQuantile } from './beta-distribution.ts';
import { estimateHalfEffectDose } from './half-effect-dose.ts';
import answers from './r-answers/r-answers.generated.json' with { type: 'json' };
import { shareInterval } from './share-interval.ts';
import { summariseValues } from './value-summary.ts';

/** Rounding of a few hundred operations in R and here: R itself misses pbeta(.5, .5, .5) = 1/2 by 4e-16. */
const ROUNDING = 1e-12;

function expectClose(value: number, answer: number): void {
  expect(Math.abs(value - answer)).toBeLessThanOrEqual(ROUNDING * Math.max(Math.abs(answer), ROUNDING));
}

test('the exact interval of a share is that of binom.test', () => {
  for (const [k, n, low, high] of answers.shareInterval as [number, number, number, number][]) {
    const interval = shareInterval(k, n);
    expectClose(interval[0], low);
    expectClose(interval[1], high);
  }
});

test('the share of a beta distribution below a point is that of pbeta', () => {
  for (const [x, a, b, below] of answers.betaShareBelow as [number, number, number, number][])
    expectClose(betaShareBelow(x, a, b), below);
});

test("the quantiles of Student's t are those of qt", () => {
  for (const [above, freedom, t] of answers.studentQuantile as [number, number, number][])
    expectClose(studentQuantile(above, freedom), t);
});

test('quarters and median are those of quantile', () => {
  const [lowerQuarter, median, upperQuarter] = answers.quarters;
  expect(summariseValues(answers.values)).toEqual({ lowerQuarter, median, upperQuarter });
});

test('a half-effect dose and its interval are those that R finds on the same animals', () => {
  const logDoses = Array.from({ length: 12 }, (_, step) => -4 + step / 2);
  const [estimate = NaN, low = NaN, high = NaN] = answers.halfEffectLogDose;
  const half = estimateHalfEffectDose({
    doses: logDoses.map((logDose) => pow(10, logDose)),
    responded: answers.thresholds.map((threshold) => logDoses.map((logDose) => threshold <= logDose)),
    cluster: answers.thresholds.map((_, animal) => Math.floor(animal / 16)),
  });
  expect(Math.abs(Math.log10(half.value!) - estimate)).toBeLessThan(ROUNDING);
  // Two bootstraps with their own dice: a 1.25 % point of 1999 draws scatters by about 6 % of the interval's half width
  // (sqrt(p (1-p) / 1999) over the normal density there); three of these.
  const scatter = 0.18 * ((high - low) / 2);
  expect(Math.abs(Math.log10(half.interval[0]!) - low)).toBeLessThan(scatter);
  expect(Math.abs(Math.log10(half.interval[1]!) - high)).toBeLessThan(scatter);
});
