// What is seen in groups: the widest difference between two of them with its interval, or that there is none to speak of.
import { numberAt, type Column, type RowList } from '../table/data-table.ts';
import { meanDifference, totalsOf, type ClusterTotals, type MeanDifference } from '../statistics/mean-difference.ts';
import { figureRows } from '../table/group-rows.ts';
import type { Sight } from './graph-description.ts';
import type { GraphFrame } from './row-series.ts';

export interface NamedRows {
  readonly name: string;
  readonly rows: RowList;
}

/** Rows that a bootstrap of single rows is put into, at most: neighbours together. */
const MOST_HEAPS = 400;

/** Sums of a column by cluster: the design's, or the rows themselves. */
export function clusterTotals(rows: RowList, column: Column, clusterOf?: (row: number) => number): ClusterTotals {
  const known = rows.filter((row) => Number.isFinite(numberAt(column, row)));
  const values = Array.from(known, (row) => numberAt(column, row));
  const heaps = Math.min(known.length, MOST_HEAPS);
  // Rows without a design are no pairs: their labels are their own numbers.
  const heapOf = (index: number): number =>
    known[Math.floor((Math.floor((index * heaps) / known.length) * known.length) / heaps)]!;
  return totalsOf(values, clusterOf === undefined ? heapOf : (index) => clusterOf(known[index]!));
}

/** The second mean minus the first with its interval; null where one has no value. */
export function compareRows(
  first: RowList,
  second: RowList,
  column: Column,
  clusterOf?: (row: number) => number,
): MeanDifference | null {
  const [a, b] = [clusterTotals(first, column, clusterOf), clusterTotals(second, column, clusterOf)];
  return a.size === 0 || b.size === 0 ? null : meanDifference(a, b);
}

/** `groups-differ`, `groups-alike`, `one-group`, or nothing. */
export function sayGroups({ source, up }: GraphFrame, groups: readonly NamedRows[]): Sight[] {
  if (up === null) return [];
  const means = groups.flatMap(({ name, rows }) => {
    const figures = figureRows(rows, up, source.clusterOf);
    return figures === null ? [] : [{ name, rows, figures }];
  });
  const [first] = means;
  if (first === undefined) return [];
  const shares = Number(up.kind === 'flag');
  if (means.length === 1) {
    const { mean, interval, n } = first.figures;
    return [{ code: 'one-group', data: { group: first.name, mean, low: interval[0], high: interval[1], n, shares } }];
  }
  const least = means.reduce((a, b) => (b.figures.mean < a.figures.mean ? b : a));
  const most = means.reduce((a, b) => (b.figures.mean > a.figures.mean ? b : a));
  const difference = least === most ? null : compareRows(least.rows, most.rows, up, source.clusterOf);
  if (difference === null) return [{ code: 'groups-same', data: { shares, mean: first.figures.mean } }];
  const [low, high] = difference.interval;
  return [
    {
      code: low !== null && low > 0 ? 'groups-differ' : 'groups-alike',
      data: {
        outcome: source.words.shortNameOf(up),
        most: most.name,
        least: least.name,
        mostMean: most.figures.mean,
        leastMean: least.figures.mean,
        difference: difference.value,
        low,
        high,
        shares,
        clusters: difference.clusters,
      },
    },
  ];
}
