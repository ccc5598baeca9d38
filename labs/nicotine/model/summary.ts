// A finished shot in figures: shares, half-effect doses and their intervals by group. Intervals resample blocks of 16
// populations, since those share their brain noise and, being neighbours, most of their relatives.
import { summariseGroups, type GroupSummary, type SummarisedWell, type WellReading } from '@offshoot/analysis';
import {
  hashOutcomes,
  sortOutcomes,
  type FlagOutcome,
  type FlagRun,
  type ShotDesign,
  type WellOutcome,
} from '@offshoot/experiment';
import { populationsOf } from './design.ts';

/** One population of a finished shot. */
export interface WellRow {
  readonly population: number;
  readonly group: string;
  /** One outcome a dose, in the order of the design's doses. */
  readonly perDose: readonly WellOutcome[];
}

/** What a page keeps of a shot beside its outcomes: figures by group, and the hash. */
export type ShotFigures = Pick<ShotSummary, 'groups' | 'hash'>;

export interface ShotSummary {
  /** By group id, in plate order. */
  readonly groups: Readonly<Record<string, GroupSummary>>;
  readonly wells: readonly WellRow[];
  /** SHA-256 over the outcomes. */
  readonly hash: string;
}

/**
 * Summarises a finished shot; about 50 ms.
 * @throws RangeError when an outcome is missing
 */
export function summariseShot(design: ShotDesign, outcomes: readonly WellOutcome[]): ShotSummary {
  const wells = rowsOf(design, sortOutcomes(outcomes));
  return { groups: groupsOf(design, wells), wells: wells.map(withoutBlock), hash: hashOutcomes(outcomes) };
}

/** A pruned shot in figures: no hash, and no medians of hearts. */
export interface FlagSummary {
  readonly groups: ShotSummary['groups'];
  readonly wells: readonly {
    readonly population: number;
    readonly group: string;
    readonly perDose: readonly FlagOutcome[];
  }[];
}

/** Summarises a pruned shot. @throws RangeError when an outcome is missing */
export function summariseFlags(design: ShotDesign, { outcomes }: FlagRun): FlagSummary {
  const wells = rowsOf(design, outcomes);
  const readings = wells.map((well) => ({
    ...well,
    perDose: well.perDose.map((flags) => ({ ...flags, heartRate: NaN, arrhythmiaIndex: NaN })),
  }));
  return { groups: groupsOf(design, readings), wells: wells.map(withoutBlock) };
}

interface Row<Outcome> {
  readonly population: number;
  readonly group: string;
  readonly block: number;
  readonly perDose: readonly Outcome[];
}

/** Outcomes by population, then by dose, cut into rows. */
function rowsOf<Outcome>(design: ShotDesign, sorted: readonly Outcome[]): Row<Outcome>[] {
  const doses = design.doses.length;
  const records = populationsOf(design);
  if (sorted.length !== records.length * doses) {
    throw new RangeError(`${sorted.length} outcomes of ${records.length} populations at ${doses} doses`);
  }
  return records.map(({ population, group, block }, row) => ({
    population,
    group,
    block,
    perDose: sorted.slice(row * doses, (row + 1) * doses),
  }));
}

function groupsOf(design: ShotDesign, wells: readonly Row<WellReading>[]): ShotSummary['groups'] {
  return summariseGroups(
    design.doses,
    wells.map(({ group, block, perDose }): SummarisedWell => ({ group, cluster: block, perDose })),
  );
}

function withoutBlock<Outcome>({ population, group, perDose }: Row<Outcome>): Omit<Row<Outcome>, 'block'> {
  return { population, group, perDose };
}
