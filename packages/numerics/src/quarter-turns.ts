// Takes an angle to within an eighth of a turn of zero: x = quarters * pi/2 + (hi + lo). Exact even for huge x, where
// it needs 1,280 bits of 2/pi (M. Payne and R. Hanek, SIGNUM Newsletter 18, 19 (1983)); here with whole numbers.
import { addExactly, multiplyPairs, type Pair } from './pair.ts';
import { binaryExponent, timesPowerOfTwo } from './powers-of-two.ts';

export interface QuarterTurns {
  /** Whole quarter turns, modulo 4. */
  readonly quarters: number;
  /** The angle that is left, in radians, at most pi/4 in size. */
  readonly rest: Pair;
}

const TWO_OVER_PI = 0.6366197723675814;
const HALF_PI: Pair = { hi: 1.5707963267948966, lo: 6.123233995736766e-17 };
/** pi/2 in three parts; the first two are short, so that up to 2^20 times them is exact. */
const HALF_PI_PARTS = [1.5707963267341256, 6.077100506303966e-11, 2.0222662487959506e-21] as const;
const MOST_QUARTERS = 1048576;
/** A rest below this has lost too many bits in the subtraction: then the exact way is taken. */
const CANCELLED = 0.001;

/** floor(2/pi * 2^1280) */
const TWO_OVER_PI_BITS = 1280n;
const TWO_OVER_PI_DIGITS =
  0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6babf0cfbc209af4361dn;
/** Bits kept of the fraction of a quarter turn: 53 + 53, and 62 that a double next to a multiple of pi/2 can cancel. */
const KEPT_BITS = 192;
const FRACTION_BITS = 52;

/** Splits a finite angle x (radians) into quarter turns and a rest. */
export function toQuarterTurns(x: number): QuarterTurns {
  const quarters = Math.floor(x * TWO_OVER_PI + 1 / 2);
  if (Math.abs(quarters) < MOST_QUARTERS) {
    const [first, second, third] = HALF_PI_PARTS;
    const difference = addExactly(x - quarters * first, -quarters * second);
    if (Math.abs(difference.hi) > CANCELLED || quarters === 0) {
      return { quarters: quarters & 3, rest: addExactly(difference.hi, difference.lo - quarters * third) };
    }
  }
  return toQuarterTurnsExactly(x);
}

function toQuarterTurnsExactly(x: number): QuarterTurns {
  const exponent = binaryExponent(Math.abs(x)) - FRACTION_BITS;
  const product = BigInt(timesPowerOfTwo(x, -exponent)) * TWO_OVER_PI_DIGITS;
  const bits = TWO_OVER_PI_BITS - BigInt(exponent);
  const quarters = (product + (1n << (bits - 1n))) >> bits;
  const fraction = (product - (quarters << bits)) >> (bits - BigInt(KEPT_BITS));
  const hi = Number(fraction);
  const lo = Number(fraction - BigInt(hi));
  const turns = { hi: timesPowerOfTwo(hi, -KEPT_BITS), lo: timesPowerOfTwo(lo, -KEPT_BITS) };
  return { quarters: Number(quarters & 3n), rest: multiplyPairs(turns, HALF_PI) };
}
