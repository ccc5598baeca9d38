// From labels to a key: the stream of random numbers that belongs to ('world', 'standard', 'population', 17, 'f0').
// Philox itself is the hash: each four words of the labels' encoding are mixed in as a counter, chained by feed-forward
// (Davies-Meyer) and closed with the length, so that every bit of every label reaches every bit of the key.
import { philox4x32, type Key } from './philox.ts';

const TEXT = 1;
const WHOLE_NUMBER = 2;
const NUMBER = 3;
const BYTES_PER_WORD = 4;
const WORDS_PER_BLOCK = 4;
const BITS_PER_BYTE = 8;
/** The key that mixes labels: digits of e, so that it is nobody's stream by accident. */
const MIXING_KEY: Key = [0x2b7e1516, 0x28aed2a6];
const encoder = new TextEncoder();

/**
 * The key of the stream that belongs to these labels. Labels are typed and delimited: ('a', 'bc'), ('ab', 'c') and
 * (1) and ('1') give different keys; so does another order.
 * @throws RangeError for a number that is not finite.
 */
export function deriveKey(...labels: readonly (string | number)[]): Key {
  const words = encode(labels);
  let state = philox4x32([words.length, labels.length, 0, 0], MIXING_KEY);
  for (let at = 0; at < words.length; at += WORDS_PER_BLOCK) {
    const mixed: [number, number, number, number] = [0, 0, 0, 0];
    for (let i = 0; i < WORDS_PER_BLOCK; i++) mixed[i] = (state[i]! ^ (words[at + i] ?? 0)) >>> 0;
    // The state is kept beside its image: without it two blocks could be swapped back one by one.
    const image = philox4x32(mixed, MIXING_KEY);
    state = [image[0] ^ mixed[0], image[1] ^ mixed[1], image[2] ^ mixed[2], image[3] ^ mixed[3]];
  }
  return [(state[0] ^ state[2]) >>> 0, (state[1] ^ state[3]) >>> 0];
}

/** Per label: its type and length, then its content, in whole words; readable in one way only. */
function encode(labels: readonly (string | number)[]): number[] {
  const words: number[] = [];
  for (const label of labels) {
    if (typeof label === 'string') pushText(words, label);
    else pushNumber(words, label);
  }
  return words;
}

function pushText(words: number[], text: string): void {
  const bytes = encoder.encode(text);
  words.push(TEXT, bytes.length);
  for (let at = 0; at < bytes.length; at += BYTES_PER_WORD) {
    let word = 0;
    for (let i = 0; i < BYTES_PER_WORD; i++) word |= (bytes[at + i] ?? 0) << (i * BITS_PER_BYTE);
    words.push(word >>> 0);
  }
}

function pushNumber(words: number[], value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot label a stream`);
  if (Object.is(value >>> 0, value)) {
    words.push(WHOLE_NUMBER, value);
    return;
  }
  const view = new DataView(new ArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  view.setFloat64(0, value + 0); // -0 is 0
  words.push(NUMBER, view.getUint32(0), view.getUint32(BYTES_PER_WORD));
}
