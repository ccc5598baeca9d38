// exp and expm1 from + - * / alone: x = k ln 2 + r with |r| <= ln(2)/2, then 2^k times the Taylor series of e^r.
import type { Pair } from './pair.ts';
import { timesPowerOfTwo } from './powers-of-two.ts';

/** ln 2 in two parts: the first has 40 bits after the point, so that k times it is exact for |k| < 2^13. */
const LN2_HIGH = 0.6931471805592082;
const LN2_LOW = 7.371002565167799e-13;
const LOG2_E = 1.4426950408889634;
/** Above this e^x is greater than every double; below the other it rounds to 0. */
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.2;
/** From here on e^x - 1 differs from -1 or from e^x by less than half a unit in the last place. */
const ONE_IS_LOST = 40;

/** 1/3!, 1/4! ... 1/13!: the next term, r^14/14!, is below 2^-57 of the result for |r| <= ln(2)/2. */
const TERM_3 = 1 / 6;
const TERM_4 = 1 / 24;
const TERM_5 = 1 / 120;
const TERM_6 = 1 / 720;
const TERM_7 = 1 / 5040;
const TERM_8 = 1 / 40320;
const TERM_9 = 1 / 362880;
const TERM_10 = 1 / 3628800;
const TERM_11 = 1 / 39916800;
const TERM_12 = 1 / 479001600;
const TERM_13 = 1 / 6227020800;

/** e^x within 1 ulp; Infinity above 709.78, 0 below -745.2. */
export function exp(x: number): number {
  if (!(x <= OVERFLOW)) return x + Infinity;
  if (x < UNDERFLOW) return 0;
  const k = Math.floor(x * LOG2_E + 1 / 2);
  return timesPowerOfTwo(1 + reducedExpm1(x - k * LN2_HIGH, 0 - k * LN2_LOW), k);
}

/** e^(hi + lo) within 1 ulp. */
export function expOfPair({ hi, lo }: Pair): number {
  if (!(hi <= OVERFLOW)) return hi + Infinity;
  if (hi < UNDERFLOW) return 0;
  const k = Math.floor(hi * LOG2_E + 1 / 2);
  return timesPowerOfTwo(1 + reducedExpm1(hi - k * LN2_HIGH, lo - k * LN2_LOW), k);
}

/** e^x - 1 within 2 ulp, also next to 0. */
export function expm1(x: number): number {
  if (x > ONE_IS_LOST) return exp(x);
  if (x < -ONE_IS_LOST) return -1;
  if (x === 0) return x;
  const k = Math.floor(x * LOG2_E + 1 / 2);
  const q = reducedExpm1(x - k * LN2_HIGH, -k * LN2_LOW);
  return timesPowerOfTwo(q, k) + (timesPowerOfTwo(1, k) - 1);
}

/** e^(r + rest) - 1 for |r| <= ln(2)/2, where `rest` is what r could not hold. */
function reducedExpm1(r: number, rest: number): number {
  const sum = r + rest;
  const lost = rest - (sum - r);
  // Horner's rule written out: a million of these are asked for in a screen of a second.
  let series = TERM_13;
  series = series * sum + TERM_12;
  series = series * sum + TERM_11;
  series = series * sum + TERM_10;
  series = series * sum + TERM_9;
  series = series * sum + TERM_8;
  series = series * sum + TERM_7;
  series = series * sum + TERM_6;
  series = series * sum + TERM_5;
  series = series * sum + TERM_4;
  series = series * sum + TERM_3;
  const square = sum * sum;
  return sum + (square / 2 + (lost + square * sum * series));
}
