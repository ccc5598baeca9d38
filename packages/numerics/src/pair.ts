// Numbers of twice the precision: a pair is the exact sum of two doubles, hi = the sum rounded and lo = the rest.
// Used where one rounding would be multiplied later (pow, log10, sin near a multiple of pi/2).
// T. J. Dekker, "A floating-point technique for extending the available precision", Numer. Math. 18, 224 (1971).

export interface Pair {
  readonly hi: number;
  readonly lo: number;
}

/** 2^27 + 1 cuts the 53 bits of a double into two halves whose products are exact. */
const HALVING = 134217729;

/** a + b without error. */
export function addExactly(a: number, b: number): Pair {
  const hi = a + b;
  const fromB = hi - a;
  return { hi, lo: a - (hi - fromB) + (b - fromB) };
}

/** a * b without error, while |a| and |b| are below 2^990 and the product is not subnormal. */
export function multiplyExactly(a: number, b: number): Pair {
  const hi = a * b;
  const aTop = HALVING * a - (HALVING * a - a);
  const bTop = HALVING * b - (HALVING * b - b);
  const aRest = a - aTop;
  const bRest = b - bTop;
  return { hi, lo: aTop * bTop - hi + aTop * bRest + aRest * bTop + aRest * bRest };
}

/** The sum of two pairs, to about 2^-104 of its size when the signs agree. */
export function addPairs(a: Pair, b: Pair): Pair {
  const sum = addExactly(a.hi, b.hi);
  return renormalise(sum.hi, sum.lo + (a.lo + b.lo));
}

/** The product of two pairs, to about 2^-102 of its size. */
export function multiplyPairs(a: Pair, b: Pair): Pair {
  const product = multiplyExactly(a.hi, b.hi);
  return renormalise(product.hi, product.lo + (a.hi * b.lo + a.lo * b.hi));
}

/** The quotient of a double and a pair, to about 2^-100 of its size. */
export function divideByPair(a: number, b: Pair): Pair {
  const quotient = a / b.hi;
  const back = multiplyExactly(quotient, b.hi);
  return renormalise(quotient, (a - back.hi - back.lo - quotient * b.lo) / b.hi);
}

function renormalise(hi: number, lo: number): Pair {
  const sum = hi + lo;
  return { hi: sum, lo: lo - (sum - hi) };
}
