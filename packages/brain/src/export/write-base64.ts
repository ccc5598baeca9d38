// Bytes as base64 text, without any host's help: the noise table is a quarter of a megabyte of exact float32 numbers.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIX_BITS = 63;

/** The little-endian bytes of a list of float32 numbers as base64, with padding. */
export function writeFloatsAsBase64(values: Float32Array): string {
  const view = new DataView(new ArrayBuffer(values.length * Float32Array.BYTES_PER_ELEMENT));
  values.forEach((value, index) => view.setFloat32(index * Float32Array.BYTES_PER_ELEMENT, value, true));
  return writeBase64(new Uint8Array(view.buffer));
}

/** Any bytes as base64, with padding. */
export function writeBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const word = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => LETTERS[(word >> shift) & SIX_BITS]!);
    const used = Math.min(bytes.length - at, 3) + 1;
    groups.push(letters.map((letter, place) => (place < used ? letter : '=')).join(''));
  }
  return groups.join('');
}
