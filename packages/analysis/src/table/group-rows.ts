// Rows put together by what they have in common, and each group in figures with its interval.
import { sumInOrder } from '@offshoot/numerics';
import { bootstrapInterval, type OpenInterval } from '../statistics/cluster-bootstrap.ts';
import { shareInterval } from '../statistics/share-interval.ts';
import { summariseValues } from '../statistics/value-summary.ts';
import { cellAt, numberAt, type Column, type RowList } from './data-table.ts';

/** Rows that are alike in some columns. */
export interface RowGroup {
  /** Cell of each column that was grouped by, in their order. */
  readonly key: readonly (number | string | boolean | null)[];
  readonly rows: RowList;
}

/** Groups in the order of their first row; no column gives one group with every row. */
export function groupRows(rows: RowList, columns: readonly Column[]): RowGroup[] {
  let groups: RowGroup[] = [{ key: [], rows }];
  for (const column of columns) groups = groups.flatMap((group) => splitGroup(group, column));
  return groups;
}

function splitGroup({ key, rows }: RowGroup, column: Column): RowGroup[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const value = numberAt(column, row);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const places = new Map<number, { list: RowList; used: number }>();
  for (const [value, count] of counts) places.set(value, { list: new Uint32Array(count), used: 0 });
  for (const row of rows) {
    const place = places.get(numberAt(column, row))!;
    place.list[place.used++] = row;
  }
  return [...places.values()].map(({ list }) => ({ key: [...key, cellAt(column, list[0]!)], rows: list }));
}

/** A column's rows in figures. */
export interface RowFigures {
  /** Rows that have a value. */
  readonly n: number;
  /** Mean of numbers; the share of yes for flags. */
  readonly mean: number;
  /** 95 %: over clusters where there are any, else exact (shares) or by resampling the rows. */
  readonly interval: OpenInterval;
  readonly median: number;
  readonly lowerQuarter: number;
  readonly upperQuarter: number;
  readonly smallest: number;
  readonly largest: number;
  /** How many clusters (blocks, molecules) stand behind the interval; 0 where rows count by themselves. */
  readonly clusters: number;
}

/** Above so many rows a mean is resampled in so many heaps of neighbours: quicker, and the interval stays as wide. */
const MOST_SINGLE = 400;

/**
 * Figures of a column over some rows; null where none has a value.
 * @param clusterOf which rows share their noise (a block of animals, a molecule); without it each row is by itself
 */
export function figureRows(rows: RowList, column: Column, clusterOf?: (row: number) => number): RowFigures | null {
  const known = rows.filter((row) => !Number.isNaN(numberAt(column, row)));
  if (known.length === 0) return null;
  const values = Array.from(known, (row) => numberAt(column, row));
  const quarters = summariseValues(values)!;
  const clusters = clusterOf === undefined ? 0 : new Set(Array.from(known, clusterOf)).size;
  return {
    n: values.length,
    mean: sumInOrder(values) / values.length,
    interval: intervalOf(known, values, column, clusterOf),
    ...quarters,
    smallest: values.reduce((least, value) => Math.min(least, value), Infinity),
    largest: values.reduce((most, value) => Math.max(most, value), -Infinity),
    clusters,
  };
}

function intervalOf(
  rows: RowList,
  values: readonly number[],
  column: Column,
  clusterOf: ((row: number) => number) | undefined,
): OpenInterval {
  const allAlike = values.every((value) => value === values[0]);
  if (column.kind === 'flag' && (clusterOf === undefined || allAlike)) {
    return shareInterval(values.filter((value) => value === 1).length, values.length);
  }
  const heaps = Math.min(values.length, MOST_SINGLE);
  const heapOf = (index: number): number => Math.floor((index * heaps) / values.length);
  const sums = sumByCluster(values, (index) => (clusterOf === undefined ? heapOf(index) : clusterOf(rows[index]!)));
  return meanInterval(sums);
}

/** Sum and number of the values of each cluster. */
export interface ClusterSums {
  readonly labels: readonly number[];
  readonly sums: Float64Array;
  readonly counts: Uint32Array;
}

export function sumByCluster(values: readonly number[], clusterOf: (index: number) => number): ClusterSums {
  const places = new Map<number, number>();
  values.forEach((_, index) => {
    const label = clusterOf(index);
    if (!places.has(label)) places.set(label, places.size);
  });
  const [sums, counts] = [new Float64Array(places.size), new Uint32Array(places.size)];
  values.forEach((value, index) => {
    const place = places.get(clusterOf(index))!;
    sums[place]! += value;
    counts[place]!++;
  });
  return { labels: [...places.keys()], sums, counts };
}

/** The 95 % interval of the mean of all values when whole clusters are drawn again. */
export function meanInterval(clusters: ClusterSums): OpenInterval {
  return bootstrapInterval(clusters.labels.length, (draws) => drawnMean(clusters, draws));
}

/** NaN when no drawn cluster has a value. */
export function drawnMean({ sums, counts }: ClusterSums, draws: ArrayLike<number>): number {
  let [sum, count] = [0, 0];
  for (let c = 0; c < sums.length; c++) {
    sum += draws[c]! * sums[c]!;
    count += draws[c]! * counts[c]!;
  }
  return count === 0 ? NaN : sum / count;
}
