// A finished shot in figures: shares, half-effect doses and their intervals by group. Intervals resample blocks of 16
// populations, since those share their brain noise and, being neighbours, most of their relatives.
import { summariseGroups, type GroupSummary, type SummarisedWell } from '@offshoot/analysis';
import { hashOutcomes, sortOutcomes, type ShotDesign, type WellOutcome } from '@offshoot/experiment';
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
  const doses = design.doses.length;
  const sorted = sortOutcomes(outcomes);
  const records = populationsOf(design);
  if (sorted.length !== records.length * doses) {
    throw new RangeError(`${sorted.length} outcomes of ${records.length} populations at ${doses} doses`);
  }
  const wells = records.map(({ population, group }, row) => ({
    population,
    group,
    perDose: sorted.slice(row * doses, (row + 1) * doses),
  }));
  const clustered = wells.map((well, row): SummarisedWell => ({ ...well, cluster: records[row]!.block }));
  return { groups: summariseGroups(design.doses, clustered), wells, hash: hashOutcomes(outcomes) };
}
