// Where each well lies and which neighbours belong together. Pure: from results, relatives and traits to places. Where a
// level keeps kinds to itself the plate lies as it always does there, and nothing hangs together.
import type { WellLevel, WellRun, WellState } from '@offshoot/ui';
import type { PlateWell } from '../../../model/index.ts';
import { layPlate } from '../labels.ts';
import { levels } from './read-plate.ts';

/** What wells may be ordered by, one entry a well; null where that is not asked or not known. */
export interface PlaceBy {
  readonly states: readonly WellState[] | null;
  readonly values: readonly number[] | null;
  readonly clades: readonly number[] | null;
}

export interface PlacedWells {
  /** At each place, the well that lies there. */
  readonly order: readonly number[];
  readonly runs: readonly WellRun[];
  readonly quarters: ReadonlyMap<number, number> | null;
}

/** The result counts first, then a trait, then relatives. */
export function placeWells(
  wells: readonly PlateWell[],
  labelled: readonly string[],
  { states, values, clades }: PlaceBy,
): PlacedWells {
  const laid = layPlate(wells, labelled);
  if (laid.unlabelled > 0) return { order: laid.order, runs: [], quarters: null };
  if (states !== null) {
    const order = orderWells(wells, (well) => severityOf(states[well]!));
    return { order, runs: runsOf(wells, order, (well) => states[well]!), quarters: null };
  }
  if (values !== null) {
    const order = orderWells(wells, (well) => values[well]!);
    const quarters = quartersOf(wells, order);
    return { order, runs: runsOf(wells, order, (well) => quarters.get(well)!), quarters };
  }
  const order = orderWells(wells, null);
  return { order, runs: clades === null ? [] : runsOf(wells, order, (well) => clades[well]!), quarters: null };
}

/** The wells in the order of a number, lowest first, each kind by itself: at each place the well that lies there. */
export function orderWells(wells: readonly PlateWell[], numberOf: ((well: number) => number) | null): number[] {
  const order = wells.map((_, well) => well);
  if (numberOf === null) return order;
  const kinds = [...new Set(wells.map(({ group }) => group))];
  const kindOf = wells.map(({ group }) => kinds.indexOf(group));
  const numbers = wells.map((_, well) => numberOf(well));
  return order.sort((a, b) => kindOf[a]! - kindOf[b]! || numbers[a]! - numbers[b]! || a - b);
}

/** Neighbouring places with the same mark, each kind by itself. */
export function runsOf(
  wells: readonly PlateWell[],
  order: readonly number[],
  markOf: (well: number, place: number) => string | number,
): WellRun[] {
  const runs: { first: number; count: number }[] = [];
  let last: string | null = null;
  order.forEach((well, place) => {
    const mark = `${wells[well]!.group} ${markOf(well, place)}`;
    if (mark === last) runs.at(-1)!.count += 1;
    else runs.push({ first: place, count: 1 });
    last = mark;
  });
  return runs;
}

/** Quarter (0 to 3) of each well within its kind, in an order. */
export function quartersOf(wells: readonly PlateWell[], order: readonly number[]): Map<number, number> {
  const quarters = new Map<number, number>();
  const ofKind = new Map<string, number[]>();
  for (const well of order) {
    const { group } = wells[well]!;
    ofKind.set(group, [...(ofKind.get(group) ?? []), well]);
  }
  for (const kind of ofKind.values())
    kind.forEach((well, i) => quarters.set(well, Math.min(3, Math.floor((4 * i) / kind.length))));
  return quarters;
}

const severity: readonly WellState[] = [
  'empty',
  'neither',
  'calm',
  'stumble',
  'dead',
  'cramp',
  'onlyB',
  'both',
  'onlyA',
];

/** For ordering by result: calm first, the hardest hit last. */
export function severityOf(state: WellState): number {
  const level = levels.indexOf(state as WellLevel);
  return level >= 0 ? level : severity.indexOf(state);
}
