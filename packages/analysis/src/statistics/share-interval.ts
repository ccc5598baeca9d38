// How sure a counted share is. A plate shows "0 of 30, at most 12 %" and never a bare 0 (SCIENCE: small groups).
import { betaQuantile } from './beta-distribution.ts';

/** Chance that an interval misses on both sides together. */
const MISS = 0.05;

/**
 * The exact 95 % interval of a share (C. Clopper and E. Pearson 1934): it holds the true share in at least 95 of 100 samples.
 * @param k how many of them, a whole number from 0 to n
 * @param n how many in all; with none the share can be anything
 * @throws RangeError when k is not within 0 to n
 * @example shareInterval(0, 30).map((end) => Number(end.toFixed(6))) // => [0, 0.115703]
 */
export function shareInterval(k: number, n: number): [low: number, high: number] {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || k > n) throw new RangeError(`${k} of ${n} is no share`);
  const low = k === 0 ? 0 : betaQuantile(MISS / 2, k, n - k + 1);
  const high = k === n ? 1 : betaQuantile(1 - MISS / 2, k + 1, n - k);
  return [low, high];
}
