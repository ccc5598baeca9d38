// The beta distribution on our own numerics, and Student's t through it: what exact intervals of shares and small samples
// need. Continued fraction after W. Press et al., Numerical Recipes, 3rd edition 2007, section 6.4 (modified Lentz).
import { exp, log, log1p } from '@offshoot/numerics';

/** C. Lanczos 1964, g = 7, nine terms as published by P. Godfrey 2001: relative error below 1e-14 for x >= 1/2. */
const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const LOG_SQRT_TWO_PI = 0.9189385332046728;
/** Keeps a denominator of the continued fraction away from zero. */
const TINY = 1e-300;
const CONVERGED = 1e-16;
/** For shapes up to 1e4 the fraction needs about sqrt(shape) terms. */
const MOST_TERMS = 1000;
/** Halvings until two neighbouring doubles are left between 0 and 1. */
const MOST_HALVINGS = 1100;

/** The natural logarithm of the gamma function for x >= 1/2. */
function logGamma(x: number): number {
  const shifted = x - 1;
  let sum: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (shifted + i);
  const base = shifted + LANCZOS_G + 1 / 2;
  return LOG_SQRT_TWO_PI + (shifted + 1 / 2) * log(base) - base + log(sum);
}

/**
 * The share of a beta distribution below x (the regularised incomplete beta function).
 * @param x from 0 to 1
 * @param a first shape, 1/2 to 1e4; b second shape, likewise
 */
export function betaShareBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x));
  // The fraction converges fast only on the near side of the mean; the other side is its mirror.
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

/**
 * The x below which a share of a beta distribution lies, to the last bit that `betaShareBelow` can tell apart.
 * @param share from 0 to 1
 */
export function betaQuantile(share: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < MOST_HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (betaShareBelow(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The t above which a share of Student's distribution lies.
 * @param shareAbove above 0, at most 1/2
 * @param freedom degrees of freedom, 1 or more
 * @example Number(studentQuantile(0.025, 13).toFixed(12)) // => 2.160368656463
 */
export function studentQuantile(shareAbove: number, freedom: number): number {
  const x = betaQuantile(2 * shareAbove, freedom / 2, 1 / 2);
  return Math.sqrt((freedom * (1 - x)) / x);
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < CONVERGED) break;
  }
  return value;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
