// Philox4x32-10: four random words as a pure function of a counter and a key, with no state to carry along.
// J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011).

/** Two 32-bit words that name a stream. */
export type Key = readonly [number, number];
/** Four 32-bit words that name a place in a stream. */
export type Counter = readonly [number, number, number, number];

const ROUNDS = 10;
/** Multipliers and key increments ("Weyl constants": the golden ratio and sqrt(3) - 1) of the paper, table 2. */
const MULTIPLIERS = [0xd2511f53, 0xcd9e8d57] as const;
const INCREMENTS = [0x9e3779b9, 0xbb67ae85] as const;
const HALF_WORD = 16;
const LOW_HALF = 0xffff;

/**
 * The four words (whole numbers below 2^32) that belong to a counter under a key.
 * @example philox4x32([0, 0, 0, 0], [0, 0])[0].toString(16) // => '6627e8d5'
 */
export function philox4x32(counter: Counter, key: Key): [number, number, number, number] {
  let [a, b, c, d] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = highWord(MULTIPLIERS[0], a);
    const high1 = highWord(MULTIPLIERS[1], c);
    const low0 = Math.imul(MULTIPLIERS[0], a);
    const low1 = Math.imul(MULTIPLIERS[1], c);
    a = high1 ^ b ^ k0;
    b = low1;
    c = high0 ^ d ^ k1;
    d = low0;
    k0 = (k0 + INCREMENTS[0]) | 0;
    k1 = (k1 + INCREMENTS[1]) | 0;
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** The upper 32 bits of the 64-bit product of two 32-bit words. */
function highWord(x: number, y: number): number {
  const xHigh = x >>> HALF_WORD;
  const xLow = x & LOW_HALF;
  const yHigh = y >>> HALF_WORD;
  const yLow = y & LOW_HALF;
  // each sum stays below 2^32, so that 32-bit whole numbers do for all of it, which engines compute fastest
  const middle = (Math.imul(xHigh, yLow) + (Math.imul(xLow, yLow) >>> HALF_WORD)) >>> 0;
  const carry = (Math.imul(xLow, yHigh) + (middle & LOW_HALF)) >>> 0;
  return (Math.imul(xHigh, yHigh) + (middle >>> HALF_WORD) + (carry >>> HALF_WORD)) | 0;
}
