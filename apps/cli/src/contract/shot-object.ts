// The object that `fire --json` and `replay --json` print: a fixed contract, to which fields may be added and from which
// none may go. Numbers that do not exist (the index of a heart that stands still, all but two flags of a pruned shot) are
// null.
import type { DoseSummary, GroupSummary } from '@offshoot/analysis';
import { formatShotId, type ShotDesign } from '@offshoot/experiment';
import type { FlagSummary, ShotSummary } from '@offshoot/labs/nicotine/model';

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
    readonly convulses: boolean | null;
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
  /** Whether only "stumbles" and "dead" were computed: true with `fidelity: 'flags'`, for first looks. */
  readonly pruned: boolean;
  readonly groups: Readonly<Record<string, GroupObject>>;
  readonly wells: readonly WellObject[];
  /** SHA-256 over the exact outcomes; a pruned shot has none. */
  readonly hash: string | null;
}

/** What is said of a shot before anything has run. */
function describeDesign(design: ShotDesign) {
  const { lab, science, world, subject, replicate, populations, manipulations, doses } = design;
  const shot = formatShotId(design);
  return { shot, version: science, lab, world, smiles: subject, replicate, populations, manipulations, doses };
}

/** A pruned shot: its id is that of the exact one, which `replay` computes. */
export function describeFlags(design: ShotDesign, { groups, wells }: FlagSummary): ShotObject {
  const missing = { convulses: null, heartRate: null, arrhythmiaIndex: null };
  return {
    ...describeDesign(design),
    fidelity: 'flags',
    pruned: true,
    groups: describeGroups(groups),
    wells: wells.map(({ population, group, perDose }) => ({
      population,
      group,
      perDose: perDose.map(({ stumbles, dead }) => ({ stumbles, dead, ...missing })),
    })),
    hash: null,
  };
}

export function describeShot(design: ShotDesign, summary: ShotSummary): ShotObject {
  return {
    ...describeDesign(design),
    fidelity: 'exact',
    pruned: false,
    groups: describeGroups(summary.groups),
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

function describeGroups(groups: ShotSummary['groups']): ShotObject['groups'] {
  return Object.fromEntries(Object.entries(groups).map(([id, group]) => [id, describeGroup(group)]));
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
