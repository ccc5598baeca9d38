// log, log1p, log2 and log10 from + - * / alone: x = 2^k (1 + f) with 1 + f between sqrt(1/2) and sqrt(2), then
// log(1 + f) = 2 artanh(s) with s = f / (2 + f), a series in s^2 <= 0.0295.
import { addPairs, addExactly, divideByPair, multiplyExactly, multiplyPairs, type Pair } from './pair.ts';
import { binaryExponent, timesPowerOfTwo } from './powers-of-two.ts';

const SQRT_2 = 1.4142135623730951;
/** ln 2 in two parts: the first has 40 bits after the point, so that k times it is exact for |k| < 2^13. */
const LN2_HIGH = 0.6931471805592082;
const LN2_LOW = 7.371002565167799e-13;
/** 1 / ln 2 and 1 / ln 10 to twice the precision of a double. */
const LOG2_E: Pair = { hi: 1.4426950408889634, lo: 2.0355273740931033e-17 };
const LOG10_E: Pair = { hi: 0.4342944819032518, lo: 1.098319650216765e-17 };

/** 2/3, 2/5 ... 2/23: the next term, 2 s^24 / 25, is below 2^-62. */
const ARTANH_TERMS = [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23].map((n) => 2 / n);
/** The first terms again to twice the precision, for `logAsPair`. */
const ARTANH_PAIRS = [1, 3, 5].map((n) => divideByPair(2, { hi: n, lo: 0 }));

/** The natural logarithm of x within 1 ulp; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0) || x === Infinity) return logAtTheEdge(x);
  const { k, f } = reduce(x);
  const s = f / (2 + f);
  const halfSquare = (f * f) / 2;
  const series = artanhSeries(s * s, 0);
  // 2s = f - f^2/2 + s f^2/2: the large parts are exact, the roundings sit in the small ones.
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + series) + k * LN2_LOW) - f);
}

/** log(1 + x) within 2 ulp, also next to 0. */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1 || u === Infinity) return x;
  if (u === 0) return -Infinity;
  return log(u) - (u - 1 - x) / u;
}

/** The logarithm to base 2 within 1 ulp, exact for powers of two. */
export function log2(x: number): number {
  return logTimes(x, LOG2_E);
}

/** The logarithm to base 10 within 1 ulp, exact for whole powers of ten. */
export function log10(x: number): number {
  return logTimes(x, LOG10_E);
}

/** The natural logarithm of a positive finite x to about 2^-70 of its size. */
export function logAsPair(x: number): Pair {
  const { k, f } = reduce(x);
  const s = divideByPair(f, addExactly(2, f));
  const square = multiplyPairs(s, s);
  let series: Pair = { hi: artanhSeries(square.hi, ARTANH_PAIRS.length - 1) / square.hi, lo: 0 };
  if (f === 0) series = { hi: 0, lo: 0 };
  for (let i = ARTANH_PAIRS.length - 1; i >= 0; i--) {
    series = addPairs(ARTANH_PAIRS[i]!, multiplyPairs(square, series));
  }
  const ofPower = addPairs({ hi: k * LN2_HIGH, lo: 0 }, multiplyExactly(k, LN2_LOW));
  return addPairs(ofPower, multiplyPairs(s, series));
}

function logTimes(x: number, factor: Pair): number {
  if (!(x > 0) || x === Infinity) return logAtTheEdge(x);
  const { hi, lo } = multiplyPairs(logAsPair(x), factor);
  return hi + lo;
}

function logAtTheEdge(x: number): number {
  if (x === 0) return -Infinity;
  return x === Infinity ? x : NaN;
}

/** x = 2^k (1 + f), both exact. */
function reduce(x: number): { k: number; f: number } {
  const k = binaryExponent(x);
  const m = timesPowerOfTwo(x, -k);
  return m > SQRT_2 ? { k: k + 1, f: m / 2 - 1 } : { k, f: m - 1 };
}

/** z (t0 + z (t1 + ...)) over the terms from `first` on: the tail of 2 artanh(s) / s with z = s^2. */
function artanhSeries(z: number, first: number): number {
  let sum = 0;
  for (let i = ARTANH_TERMS.length - 1; i >= first; i--) sum = (sum + ARTANH_TERMS[i]!) * z;
  return sum;
}
