// Made-up shots for the tests of inquiry: a plate whose answer is known beforehand.
import type { SummarisedWell } from '@offshoot/analysis';
import { formatShotId, type ShotDesign } from '@offshoot/experiment';
import type { ObservedShot, PopulationPart } from './observed-shot.ts';

export const plainDesign: ShotDesign = {
  lab: 'made-up',
  science: 1,
  world: 'standard',
  subject: 'A',
  doses: [0.1, 1],
  populations: 100,
  replicate: 1,
  manipulations: [],
};

/** Populations that share a cluster. */
const CLUSTER = 10;

export interface MadeUpShot {
  readonly design?: Partial<ShotDesign>;
  readonly part?: PopulationPart;
  readonly by?: readonly string[];
  /** How many of the group `pest` stumble, at each dose alike. */
  readonly stumbling: number;
}

/** A shot at `populations` pests of which the asked number stumble, spread evenly over the clusters. Nobody dies. */
export function makeUpShot({
  design: changes = {},
  part = 'explore',
  by = ['Ada'],
  stumbling,
}: MadeUpShot): ObservedShot {
  const design = { ...plainDesign, ...changes };
  const wells = Array.from({ length: design.populations }, (_, place): SummarisedWell => {
    const stumbles = spread(place, stumbling, design.populations);
    const reading = { stumbles, dead: false, heartRate: 3, arrhythmiaIndex: stumbles ? 0.3 : 0.05 };
    return { group: 'pest', cluster: Math.floor(place / CLUSTER), perDose: design.doses.map(() => reading) };
  });
  const id = formatShotId(design);
  return { id, design, part, by, wells, hash: `${part}:${id}:${stumbling}` };
}

/** Whether the place-th of n is one of k evenly spread ones. */
function spread(place: number, k: number, n: number): boolean {
  return Math.floor(((place + 1) * k) / n) > Math.floor((place * k) / n);
}
