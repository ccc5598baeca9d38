// FNV-1a, 32 bit: a quick fingerprint of a simulation's state, the same on every machine. Not for security.
// G. Fowler, L. C. Noll, K.-P. Vo, "The FNV Non-Cryptographic Hash Algorithm", IETF draft-eastlake-fnv.

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const BYTE = 0xff;
const BITS_OF_BYTE = 8;
const BITS_OF_WORD = 32;

/** Arrays whose elements are 4-byte words, hashed from the low byte to the high one whatever the machine's order. */
export type WordArray = Float32Array | Uint32Array | Int32Array;

/**
 * The fingerprint of the given arrays, one after the other, as a whole number below 2^32; pass the last result as
 * `start` to go on.
 */
export function fnv1a32(words: WordArray, start: number = OFFSET_BASIS): number {
  const bits = new Uint32Array(words.buffer, words.byteOffset, words.length);
  let hash = start;
  for (const word of bits) {
    for (let shift = 0; shift < BITS_OF_WORD; shift += BITS_OF_BYTE) {
      hash = Math.imul(hash ^ ((word >>> shift) & BYTE), PRIME);
    }
  }
  return hash >>> 0;
}
