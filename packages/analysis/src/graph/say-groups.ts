// What is seen in groups: the widest difference between two of them with its interval, or that there is none to speak of.
import { numberAt, type Column, type RowList } from '../table/data-table.ts';
import type { OpenInterval } from '../statistics/cluster-bootstrap.ts';
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

/**
 * The second mean minus the first with its interval; null where one has no value.
 * @param relativesOf clades: where the groups are other populations, relatives are drawn together as well, and the wider ends count
 */
export function compareRows(
  first: RowList,
  second: RowList,
  column: Column,
  clusterOf?: (row: number) => number,
  relativesOf?: (row: number) => number,
): MeanDifference | null {
  const [a, b] = [clusterTotals(first, column, clusterOf), clusterTotals(second, column, clusterOf)];
  if (a.size === 0 || b.size === 0) return null;
  const difference = meanDifference(a, b);
  if (relativesOf === undefined) return difference;
  const [c, d] = [clusterTotals(first, column, relativesOf), clusterTotals(second, column, relativesOf)];
  const common = [...c.keys()].filter((clade) => d.has(clade)).length;
  // The same animals under another molecule: what is alike in relatives falls out of the difference.
  if (2 * common >= Math.min(c.size, d.size)) return difference;
  return { ...difference, interval: widerOf(difference.interval, meanDifference(c, d).interval) };
}

/** An end that one of the two leaves open is open. */
function widerOf([low, high]: OpenInterval, [otherLow, otherHigh]: OpenInterval): OpenInterval {
  return [
    low === null || otherLow === null ? null : Math.min(low, otherLow),
    high === null || otherHigh === null ? null : Math.max(high, otherHigh),
  ];
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
  const difference =
    least === most ? null : compareRows(least.rows, most.rows, up, source.clusterOf, source.relativesOf);
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
