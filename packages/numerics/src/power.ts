// pow: x^y = e^(y log x), with log x to twice the precision of a double because y multiplies its error.
import { expOfPair } from './exponential.ts';
import { logAsPair } from './logarithm.ts';
import { multiplyExactly } from './pair.ts';

/** Beyond this size of y log x the result is 0 or Infinity, and the exact product could overflow. */
const OUT_OF_RANGE = 800;
/** The base that is asked for most, worked out once. */
const TEN = 10;
const LOG_OF_TEN = logAsPair(TEN);

/** x to the power y within 1 ulp (2 ulp for subnormal results), exact where whole numbers make it exact; edges as in IEEE 754 and `Math.pow`. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (y === 1) return x;
  const size = Math.abs(x);
  if (size === 1 && Math.abs(y) === Infinity) return NaN; // as in JavaScript; C says 1
  const negative = x < 0 || Object.is(x, -0);
  if (x < 0 && Number.isFinite(x) && Number.isFinite(y) && !Number.isInteger(y)) return NaN;
  const power = powOfSize(size, y);
  return negative && isOdd(y) ? -power : power;
}

function powOfSize(size: number, y: number): number {
  if (size === 1) return 1;
  if (size === 0 || size === Infinity || Math.abs(y) === Infinity) return size > 1 === y > 0 ? Infinity : 0;
  const logarithm = size === TEN ? LOG_OF_TEN : logAsPair(size);
  const roughly = y * logarithm.hi;
  if (Math.abs(roughly) > OUT_OF_RANGE) return roughly > 0 ? Infinity : 0;
  const exponent = multiplyExactly(y, logarithm.hi);
  return expOfPair({ hi: exponent.hi, lo: exponent.lo + y * logarithm.lo });
}

function isOdd(y: number): boolean {
  return Number.isInteger(y) && Math.abs(y % 2) === 1;
}
