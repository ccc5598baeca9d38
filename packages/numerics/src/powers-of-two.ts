// Exact steps between a double and its binary exponent: the only place that looks at the bits of a number.
// Multiplying by a power of two is exact unless the result is subnormal; it is the scaffold of exp, log and pow.

/** Exponents of the largest and smallest (subnormal) power of two that a double holds. */
const HIGHEST = 1023;
const LOWEST_NORMAL = -1022;
const LOWEST = -1074;
/** Bits of a double after the leading one, and the mask and bias of its exponent field. */
const FRACTION_BITS = 52;
const EXPONENT_SHIFT = 20;
const EXPONENT_MASK = 0x7ff;
/** A detour that keeps the first of two multiplications clear of the subnormal numbers. */
const DETOUR = 128;

const powers = new Float64Array(HIGHEST - LOWEST + 1);
for (let k = 0, up = 1; k <= HIGHEST; k++, up *= 2) powers[k - LOWEST] = up;
for (let k = -1, down = 1 / 2; k >= LOWEST; k--, down /= 2) powers[k - LOWEST] = down;

const view = new DataView(new ArrayBuffer(Float64Array.BYTES_PER_ELEMENT));

/** The whole number k with 2^k <= x < 2^(k+1), for a positive finite x, subnormal ones included. */
export function binaryExponent(x: number): number {
  view.setFloat64(0, x);
  const field = (view.getUint32(0) >>> EXPONENT_SHIFT) & EXPONENT_MASK;
  return field === 0 ? binaryExponent(x * powerOfTwo(FRACTION_BITS)) - FRACTION_BITS : field - HIGHEST;
}

/** x * 2^k for a whole k from -1200 to 1200, rounded once. */
export function timesPowerOfTwo(x: number, k: number): number {
  if (k > HIGHEST) return x * powerOfTwo(HIGHEST) * powerOfTwo(k - HIGHEST);
  if (k < LOWEST_NORMAL) return x * powerOfTwo(k + DETOUR) * powerOfTwo(-DETOUR);
  return x * powerOfTwo(k);
}

function powerOfTwo(k: number): number {
  return powers[k - LOWEST]!;
}
