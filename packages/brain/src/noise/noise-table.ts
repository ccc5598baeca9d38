// The one table of standard normal numbers that all brains draw their noise from. A step reads a stretch of it,
// one number for each neuron; which stretch is a matter of the block (block-noise.ts).
import { deriveKey, Stream } from '@offshoot/random';

/** A step may begin at any of these entries ... */
export const NOISE_STARTS = 65_536;
/** ... and runs on into a copy of the first ones, so that up to this many neurons need no wrapping round. */
export const NOISE_WRAP = 1024;

let table: Float32Array | undefined;

/** The table, 65,536 + 1,024 float32 numbers; made at the first call (some 30 ms) and the same everywhere. */
export function noiseTable(): Float32Array {
  table ??= makeTable();
  return table;
}

function makeTable(): Float32Array {
  const stream = new Stream(deriveKey('brain', 'noise table'));
  const numbers = new Float32Array(NOISE_STARTS + NOISE_WRAP);
  for (let index = 0; index < NOISE_STARTS; index++) numbers[index] = stream.normal();
  numbers.copyWithin(NOISE_STARTS, 0, NOISE_WRAP);
  return numbers;
}
