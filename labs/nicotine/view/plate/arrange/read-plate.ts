// What each well of the plate shows, and which are close calls. Pure: from outcomes to states.
import type { WellLevel, WellState } from '@offshoot/ui';
import type { OutcomeTable } from '../outcome-table.ts';
import type { PlateOutcome } from './plate-view.ts';

/** From little to much. */
export const levels: readonly WellLevel[] = ['level0', 'level1', 'level2', 'level3', 'level4'];

/**
 * Edges between the five levels. Of the arrhythmia index (0 to 1) two are the thresholds of outcome.ts, the others assumed;
 * of the heart rate, Hz, all are assumed.
 */
export const levelEdges = { arrhythmia: [0.05, 0.1, 0.2, 0.35], rate: [2, 3, 4, 5] } as const;

/** Between these arrhythmia indices a well is called close. Assumed, round the threshold (docs/decisions/0017-look.md). */
export const closeCall = { from: 0.12, to: 0.3 } as const;

/** The other try: its table, and its dose nearest to the shown one. */
export interface OtherPlate {
  readonly table: OutcomeTable;
  readonly doseIndex: number;
}

/** One state a well, in plate order. */
export function statesOf(
  table: OutcomeTable,
  doseIndex: number,
  outcome: PlateOutcome,
  other: OtherPlate | null,
): WellState[] {
  if (other !== null) return pairStates(table, doseIndex, other);
  if (outcome === 'state') return table.statesAt(doseIndex);
  return table.wells.map((_, well) => {
    const reading = table.readingOf(doseIndex, well);
    if (reading === null) return 'empty';
    if (outcome === 'convulses') return reading.convulses ? 'cramp' : 'calm';
    const value = outcome === 'rate' ? reading.heartRate : reading.arrhythmiaIndex;
    return levels[levelEdges[outcome].filter((edge) => value >= edge).length]!;
  });
}

function pairStates(table: OutcomeTable, doseIndex: number, other: OtherPlate): WellState[] {
  const places = new Map(other.table.wells.map(({ population }, well) => [population, well]));
  return table.wells.map(({ population }, well) => {
    const paired = places.get(population);
    const here = table.readingOf(doseIndex, well);
    const there = paired === undefined ? null : other.table.readingOf(other.doseIndex, paired);
    if (here === null || there === null) return 'empty';
    if (here.hit) return there.hit ? 'both' : 'onlyA';
    return there.hit ? 'onlyB' : 'neither';
  });
}

/** Wells that might come out otherwise: near the threshold, or repeated with both results. */
export function unsureWells(
  table: OutcomeTable,
  doseIndex: number,
  sharesOfRepeats: ReadonlyMap<number, number>,
): Set<number> {
  const unsure = new Set<number>();
  table.wells.forEach(({ population }, well) => {
    const reading = table.readingOf(doseIndex, well);
    if (reading === null || reading.convulses) return;
    const share = sharesOfRepeats.get(population);
    const near = reading.arrhythmiaIndex >= closeCall.from && reading.arrhythmiaIndex < closeCall.to;
    if (share === undefined ? near : share > 0 && share < 1) unsure.add(well);
  });
  return unsure;
}
