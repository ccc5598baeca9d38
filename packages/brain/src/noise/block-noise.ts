// The noise of a block: where in the noise table each step begins. All animals of a block share it (common random
// numbers), so two molecules or doses are compared on the same noise, and a result does not depend on its batch.
import { Stream, type Key } from '@offshoot/random';
import { PROTOCOL } from '../protocol.ts';
import { NOISE_STARTS } from './noise-table.ts';

export interface BlockNoise {
  /** First entry of the noise table for each step, length at least the steps of a run. */
  readonly offsets: Uint16Array;
}

/** Noise of a block. The key belongs to world, replicate and block, never to a molecule or a dose. */
export function createBlockNoise(key: Key, steps = PROTOCOL.steps): BlockNoise {
  const stream = new Stream(key);
  return { offsets: Uint16Array.from({ length: steps }, () => stream.integer(NOISE_STARTS)) };
}
