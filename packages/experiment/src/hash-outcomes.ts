// The fingerprint of a shot's result: equal on two machines only if every outcome is equal to the last bit.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { packOutcomes, sortOutcomes, type WellOutcome } from './outcome.ts';

/** The one bit pattern that stands for "no number": engines may differ in theirs. */
const NOT_A_NUMBER = 0x7ff8000000000000n;

/**
 * SHA-256, in 64 hexadecimal digits, of the outcomes by population, then by dose; each as five little-endian doubles
 * (see `packOutcomes`). The order in which outcomes are given does not matter.
 */
export function hashOutcomes(outcomes: readonly WellOutcome[]): string {
  const packed = packOutcomes(sortOutcomes(outcomes));
  const view = new DataView(new ArrayBuffer(packed.byteLength));
  packed.forEach((number, place) => {
    const at = place * Float64Array.BYTES_PER_ELEMENT;
    if (Number.isNaN(number)) view.setBigUint64(at, NOT_A_NUMBER, true);
    else view.setFloat64(at, number, true);
  });
  return bytesToHex(sha256(new Uint8Array(view.buffer)));
}
