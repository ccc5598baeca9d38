// Shots for live-animal checks: a molecule on some populations of the standard world, through body, brain and heart.
import type { WellOutcome } from '@offshoot/experiment';
import { nicotineLab, summariseShot, type ShotSummary } from '@offshoot/labs/nicotine/model';

/** Populations of a live check: 44 in a hundred are pests with the quirk, as many without. */
const populations = 150;

/** What may differ between live shots. */
export interface LiveShot {
  readonly subject: string;
  readonly doses: string;
  readonly manipulations?: readonly string[];
  readonly populations?: number;
}

/** Runs a shot in this process. About 12 ms of brain for each animal and dose in sixteen. */
export async function fireLive(request: LiveShot): Promise<ShotSummary> {
  const design = nicotineLab.readDesign({ populations, ...request });
  if (!design.ok) throw new RangeError(design.problem.code);
  const bench = await nicotineLab.openBench(design.value, 'wasm');
  const outcomes: WellOutcome[] = bench.trials.flatMap((trial) => bench.run(trial));
  return summariseShot(design.value, outcomes);
}

/** Mean heart rate of a group at one dose, Hz. */
export function meanHeartRate({ wells }: ShotSummary, group: string, dose: number): number {
  const own = wells.filter((well) => well.group === group);
  return own.reduce((sum, { perDose }) => sum + perDose[dose]!.heartRate, 0) / own.length;
}

/** Mean arrhythmia index of a group at one dose. */
export function meanArrhythmia({ wells }: ShotSummary, group: string, dose: number): number {
  const own = wells.filter((well) => well.group === group);
  return own.reduce((sum, { perDose }) => sum + perDose[dose]!.arrhythmiaIndex, 0) / own.length;
}

/** The dose that kills half of a group; a RangeError where there is none. */
export function lethalDose({ groups }: ShotSummary, group: string): number {
  const { value, reason } = groups[group]!.lc50;
  if (value === null) throw new RangeError(`no LC50 of ${group}: ${reason ?? ''}`);
  return value;
}

/** So many doses evenly on a log scale, as a request writes them. */
export function ladder(from: number, to: number, count: number): string {
  const step = (to / from) ** (1 / (count - 1));
  return `${Array.from({ length: count }, (_, at) => (from * step ** at).toPrecision(3)).join(',')},`;
}
