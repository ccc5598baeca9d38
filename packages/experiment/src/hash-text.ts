// The fingerprint of a text: for sealing a prediction or a claim, so that everyone can see later that it was not changed.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 of the UTF-8 bytes of a text, in 64 hexadecimal digits.
 * @example hashText('abc').slice(0, 8) // => 'ba7816bf'
 */
export function hashText(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
