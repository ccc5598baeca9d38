// The object that `fire --json` and `replay --json` print: a fixed contract, to which fields may be added and from which
// none may go. Numbers that do not exist (the index of a heart that stands still) are null.
import type { DoseSummary, GroupSummary } from '@offshoot/analysis';
import { formatShotId, type ShotDesign } from '@offshoot/experiment';
import type { ShotSummary } from '@offshoot/labs/nicotine/model';

type Interval = readonly [low: number | null, high: number | null];

export interface GroupObject {
  readonly n: number;
  /** Nicotine units; null when one half is not crossed, for the reason beside it. */
  readonly lc50: number | null;
  readonly lc50Reason: 'none' | 'below' | 'above' | null;
  /** 95 %; an open end is null. */
  readonly lc50Interval: Interval;
  readonly ec50Stumble: number | null;
  readonly ec50StumbleReason: 'none' | 'below' | 'above' | null;
  readonly ec50StumbleInterval: Interval;
  /** `stumbling` and `dead` are shares, 0 to 1; heart rates in Hz. */
  readonly perDose: readonly DoseSummary[];
}

export interface WellObject {
  readonly population: number;
  readonly group: string;
  readonly perDose: readonly {
    readonly stumbles: boolean;
    readonly convulses: boolean;
    readonly dead: boolean;
    readonly heartRate: number | null;
    readonly arrhythmiaIndex: number | null;
  }[];
}

export interface ShotObject {
  /** The id from which `replay` repeats the shot. */
  readonly shot: string;
  /** Version of the science. */
  readonly version: number;
  readonly lab: string;
  readonly world: string;
  readonly smiles: string;
  readonly replicate: number;
  readonly populations: number;
  readonly manipulations: readonly string[];
  readonly doses: readonly number[];
  readonly fidelity: 'exact' | 'flags' | 'approximate';
  readonly groups: Readonly<Record<string, GroupObject>>;
  readonly wells: readonly WellObject[];
  /** SHA-256 over the exact outcomes. */
  readonly hash: string;
}

export function describeShot(design: ShotDesign, summary: ShotSummary): ShotObject {
  const { lab, science, world, subject, replicate, populations, manipulations, doses } = design;
  return {
    shot: formatShotId(design),
    version: science,
    lab,
    world,
    smiles: subject,
    replicate,
    populations,
    manipulations,
    doses,
    fidelity: 'exact',
    groups: Object.fromEntries(Object.entries(summary.groups).map(([id, group]) => [id, describeGroup(group)])),
    wells: summary.wells.map(({ population, group, perDose }) => ({
      population,
      group,
      perDose: perDose.map(({ stumbles, convulses, dead, heartRate, arrhythmiaIndex }) => ({
        stumbles,
        convulses,
        dead,
        heartRate: orNull(heartRate),
        arrhythmiaIndex: orNull(arrhythmiaIndex),
      })),
    })),
    hash: summary.hash,
  };
}

function describeGroup({ n, lc50, ec50Stumble, perDose }: GroupSummary): GroupObject {
  return {
    n,
    lc50: lc50.value,
    lc50Reason: lc50.reason,
    lc50Interval: lc50.interval,
    ec50Stumble: ec50Stumble.value,
    ec50StumbleReason: ec50Stumble.reason,
    ec50StumbleInterval: ec50Stumble.interval,
    perDose,
  };
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
