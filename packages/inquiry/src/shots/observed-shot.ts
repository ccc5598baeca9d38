// A finished shot as inquiry needs it: what was done, on which populations, by whom, and what each population did. Made by
// the host from a lab's summary; predictions, comparisons, claims and theories all read it from here.
import type { ClusteredSample, SummarisedWell, WellReading } from '@offshoot/analysis';
import type { ShotDesign } from '@offshoot/experiment';

/** Which populations of a world: those on the plate, those of a retest, those of the field trial. */
export type PopulationPart = 'explore' | 'check' | 'sealed';

/** A design and the part of the world that it was, or is to be, fired at. */
export interface PlacedShot {
  readonly design: ShotDesign;
  readonly part: PopulationPart;
}

export interface ObservedShot extends PlacedShot {
  /** See `formatShotId`. */
  readonly id: string;
  /** SHA-256 over the outcomes. */
  readonly hash: string;
  /** Nicknames of those who fired it. */
  readonly by: readonly string[];
  /** One reading a dose, in the order of the design's doses. */
  readonly wells: readonly SummarisedWell[];
}

/** What can be counted on a plate; `hit` is stumbling or dead. */
export const effects = ['stumbles', 'dead', 'hit'] as const;
export type Effect = (typeof effects)[number];

/** A thing that can be counted in a shot: the populations of a group (`all`: of every one) that show an effect at a dose (nicotine units). */
export interface Countable {
  readonly group: string;
  readonly effect: Effect;
  readonly dose: number;
}

/** `hits` of `n` populations. */
export interface Count {
  readonly hits: number;
  readonly n: number;
}

/** The count, or null when the shot has no such group or dose. */
export function countEffect(shot: ObservedShot, what: Countable): Count | null {
  const sample = sampleEffect(shot, what);
  if (sample === null) return null;
  return { hits: sample.values.reduce((sum, value) => sum + value, 0), n: sample.values.length };
}

/** All groups together. */
const EVERY_GROUP = 'all';

/** One 1 (shows the effect) or 0 a population, with its cluster; null when the shot has no such group or dose. */
export function sampleEffect(shot: ObservedShot, { group, effect, dose }: Countable): ClusteredSample | null {
  const index = shot.design.doses.indexOf(dose);
  const wells = shot.wells.filter((well) => group === EVERY_GROUP || well.group === group);
  if (index < 0 || wells.length === 0) return null;
  return {
    values: wells.map((well) => (shows(well.perDose[index]!, effect) ? 1 : 0)),
    cluster: wells.map((well) => well.cluster),
  };
}

function shows(reading: WellReading, effect: Effect): boolean {
  switch (effect) {
    case 'stumbles':
      return reading.stumbles;
    case 'dead':
      return reading.dead;
    case 'hit':
      return reading.stumbles || reading.dead;
  }
}
