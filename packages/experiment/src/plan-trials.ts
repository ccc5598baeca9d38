// A shot is run in trials: one block of populations at one dose. A trial needs nothing of another one, so trials can
// run anywhere and in any order.

/** What the engine needs to know of a population; groups and clades are for the analysis. */
export interface PopulationRecord {
  readonly population: number;
  readonly group: string;
  readonly clade: number;
  /** Populations of a block are run together and share their brain noise. */
  readonly block: number;
}

/** One block of a pruned shot, at all doses: what is run at one depends on what others showed. */
export interface BlockTrial {
  /** Place in the plan, from 0. */
  readonly index: number;
  readonly block: number;
  /** Numbers of its populations. */
  readonly populations: readonly number[];
}

export interface Trial extends BlockTrial {
  /** Place of its dose in the design's doses. */
  readonly doseIndex: number;
}

/**
 * The trials of a shot, dose by dose: from low to high, or as `doseOrder` says (places in the doses; doses left out are
 * not run, for a first look).
 * @throws RangeError if the order names a dose twice or one that is not there.
 */
export function planTrials(
  populations: readonly PopulationRecord[],
  doseCount: number,
  doseOrder: readonly number[] = Array.from({ length: doseCount }, (_, dose) => dose),
): Trial[] {
  const known = doseOrder.every((dose) => Number.isInteger(dose) && dose >= 0 && dose < doseCount);
  if (!known || new Set(doseOrder).size < doseOrder.length) throw new RangeError(`dose order ${doseOrder.join()}`);
  const blocks = gatherBlocks(populations);
  const trials: Trial[] = [];
  for (const doseIndex of doseOrder) {
    for (const [block, members] of blocks) {
      trials.push({ index: trials.length, doseIndex, block, populations: members });
    }
  }
  return trials;
}

/** The trials of a pruned shot, block by block. */
export function planBlocks(populations: readonly PopulationRecord[]): BlockTrial[] {
  return [...gatherBlocks(populations)].map(([block, members], index) => ({ index, block, populations: members }));
}

function gatherBlocks(populations: readonly PopulationRecord[]): Map<number, number[]> {
  const blocks = new Map<number, number[]>();
  for (const { block, population } of populations) {
    const members = blocks.get(block);
    if (members === undefined) blocks.set(block, [population]);
    else members.push(population);
  }
  return blocks;
}
