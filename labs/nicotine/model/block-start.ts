// Blocks at the moment before the drug comes. Nothing of a molecule is in them, so that all doses of a shot, and all shots
// at the same animals, start from the same ones; they are kept.
import type { BatchSnapshot, BlockNoise, BrainBatch, BrainKernel } from '@offshoot/brain';
import type { ShotDesign } from '@offshoot/experiment';
import type { WorldPart } from '@offshoot/population';

export interface BlockStart {
  readonly noise: BlockNoise;
  readonly snapshot: BatchSnapshot;
}

/** What decides how a block starts. */
export type StartedAnimals = Pick<ShotDesign, 'world' | 'replicate' | 'manipulations'> & { readonly part?: WorldPart };

/** About 0.25 MB each; the plates of two worlds. */
const KEPT = 64;
const kept = new Map<string, BlockStart>();

/** The start of a block, computed once. @param batchOf its animals without a drug, with their noise */
export function startOfBlock(
  { world, part, replicate, manipulations }: StartedAnimals,
  kernel: BrainKernel,
  block: number,
  rows: readonly number[],
  batchOf: () => BrainBatch,
): BlockStart {
  const key = JSON.stringify([kernel.name, world, part ?? 'explore', replicate, manipulations, block, rows]);
  let start = kept.get(key);
  if (start === undefined) {
    const batch = batchOf();
    start = { noise: batch.noise, snapshot: kernel.prepareBatch(batch) };
  }
  // the one used last is the youngest
  kept.delete(key);
  kept.set(key, start);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return start;
}
