// From the wells of a shot to the figures of each group: what the command prints, the page charts and a file keeps.
// Groups are an open map: a lab names its own.
import { estimateHalfEffectDose, type HalfEffectDose } from '../statistics/half-effect-dose.ts';
import { summariseValues } from '../statistics/value-summary.ts';

/** What is read off one animal at one dose. */
export interface WellReading {
  readonly stumbles: boolean;
  readonly dead: boolean;
  /** Hz */
  readonly heartRate: number;
  readonly arrhythmiaIndex: number;
}

/** One population: its group, the cluster whose noise it shares (block or clade), and one reading a dose. */
export interface SummarisedWell {
  readonly group: string;
  readonly cluster: number;
  readonly perDose: readonly WellReading[];
}

export interface DoseSummary {
  /** Nicotine units. */
  readonly dose: number;
  /** Shares, 0 to 1. A convulsed animal can be dead without stumbling. */
  readonly stumbling: number;
  readonly dead: number;
  /** Hz; null when no animal has one. */
  readonly heartRateMedian: number | null;
  readonly arrhythmiaIndexMedian: number | null;
}

export interface GroupSummary {
  readonly n: number;
  /** The dose at which half of the group is dead. */
  readonly lc50: HalfEffectDose;
  /** The dose at which half of the group stumbles. */
  readonly ec50Stumble: HalfEffectDose;
  readonly perDose: readonly DoseSummary[];
}

/**
 * Summarises each group that has a well, in the order of the wells.
 * @param doses in nicotine units, in the order of each well's readings
 * @throws RangeError when a well has another number of readings than there are doses
 */
export function summariseGroups(
  doses: readonly number[],
  wells: readonly SummarisedWell[],
): Record<string, GroupSummary> {
  const ids = [...new Set(wells.map((well) => well.group))];
  return Object.fromEntries(
    ids.map((id) => [
      id,
      summariseGroup(
        doses,
        wells.filter((well) => well.group === id),
      ),
    ]),
  );
}

function summariseGroup(doses: readonly number[], wells: readonly SummarisedWell[]): GroupSummary {
  const cluster = wells.map((well) => well.cluster);
  const responded = (hit: (reading: WellReading) => boolean): boolean[][] => wells.map((well) => well.perDose.map(hit));
  return {
    n: wells.length,
    lc50: estimateHalfEffectDose({ doses, responded: responded((reading) => reading.dead), cluster }),
    ec50Stumble: estimateHalfEffectDose({ doses, responded: responded((reading) => reading.stumbles), cluster }),
    perDose: doses.map((dose, index) =>
      summariseDose(
        dose,
        wells.map((well) => well.perDose[index]!),
      ),
    ),
  };
}

function summariseDose(dose: number, readings: readonly WellReading[]): DoseSummary {
  const share = (hit: (reading: WellReading) => boolean): number => readings.filter(hit).length / readings.length;
  return {
    dose,
    stumbling: share((reading) => reading.stumbles),
    dead: share((reading) => reading.dead),
    heartRateMedian: summariseValues(readings.map((reading) => reading.heartRate))?.median ?? null,
    arrhythmiaIndexMedian: summariseValues(readings.map((reading) => reading.arrhythmiaIndex))?.median ?? null,
  };
}
