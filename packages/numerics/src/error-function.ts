// erf: the share of a normal distribution within x sqrt(2) standard deviations of its mean.
// Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.6 (series) and 7.1.14 (continued fraction).
import { expOfPair } from './exponential.ts';
import { multiplyExactly } from './pair.ts';

const TWO_OVER_SQRT_PI = 1.1283791670955126;
/** Below: a series of positive terms. Above: 1 - erfc, with erfc < 0.024 so that its own error hardly counts. */
const SERIES_UP_TO = 1.6;
/** Terms until the next one is below 2^-56 at |x| = 1.6, and steps until the fraction stands still there. */
const SERIES_TERMS = 34;
const FRACTION_STEPS = 120;
/** From here on erf rounds to 1. */
const ROUNDS_TO_ONE = 6;

/** The error function within 5 ulp; odd, from -1 to 1. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (size >= ROUNDS_TO_ONE) return Math.sign(x);
  return size < SERIES_UP_TO ? erfBySeries(x) : Math.sign(x) * (1 - erfcByFraction(size));
}

/** 2/sqrt(pi) e^(-x^2) sum of 2^n x^(2n+1) / (1 * 3 * ... (2n+1)) */
function erfBySeries(x: number): number {
  const twiceSquare = 2 * x * x;
  let sum = 1;
  for (let n = SERIES_TERMS; n >= 1; n--) sum = 1 + (sum * twiceSquare) / (2 * n + 1);
  return TWO_OVER_SQRT_PI * sum * gauss(x) * x;
}

/** e^(-x^2) / sqrt(pi) / (x + (1/2) / (x + (2/2) / (x + (3/2) / ...))) */
function erfcByFraction(x: number): number {
  let fraction = x;
  for (let n = FRACTION_STEPS; n >= 1; n--) fraction = x + n / 2 / fraction;
  return ((TWO_OVER_SQRT_PI / 2) * gauss(x)) / fraction;
}

function gauss(x: number): number {
  const square = multiplyExactly(x, x);
  return expOfPair({ hi: -square.hi, lo: -square.lo });
}
