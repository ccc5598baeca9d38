// Graphs of molecules: each molecule in figures (the SAR table), pairs that differ by one change as before-after lines, and
// how descriptors go together with outcomes.
import { exp, log } from '@offshoot/numerics';
import { meanDifference, type ClusterTotals } from '../statistics/mean-difference.ts';
import { findColumn, type Column, type RowList } from '../table/data-table.ts';
import { bootstrapInterval } from '../statistics/cluster-bootstrap.ts';
import type { PanelParts } from './band-graphs.ts';
import type { GraphItem, GraphMark, MatrixCell, Sight } from './graph-description.ts';
import type { GraphSource, MoleculePair } from './graph-source.ts';
import { valuesOf } from './graph-axis.ts';
import { splitByBand } from './row-bands.ts';
import { clusterTotals } from './say-groups.ts';
import { figuresOf, type GraphFrame } from './row-series.ts';

/** 97.5 % point of the standard normal distribution. */
const CRITICAL = 1.959963984540054;
/** Fewer points tell nothing about an order. */
const FEWEST_RANKED = 4;
const MOST_TONES = 8;

export function moleculeColumn({ table }: GraphSource): Column | null {
  return table.columns.find(({ kind }) => kind === 'molecule') ?? null;
}

/** Rows of each molecule of a table, by its label. */
function rowsByMolecule({ rows }: GraphSource, molecules: Column): { label: string; rows: RowList }[] {
  if (!('codes' in molecules)) return [];
  const { codes, labels } = molecules;
  return splitByBand(rows, { labels, bandOf: (row) => codes[row]! })
    .map((own, code) => ({ label: labels[code]!, rows: own }))
    .filter((one) => one.rows.length > 0);
}

/** One item a molecule, the highest first. The place is the molecule's label (a SMILES): the ui room draws it. */
export function moleculeItems(frame: GraphFrame): GraphItem[] {
  const molecules = moleculeColumn(frame.source);
  const { up } = frame;
  if (molecules === null || up === null) return [];
  const items = rowsByMolecule(frame.source, molecules).flatMap(({ label, rows }): GraphItem[] => {
    const figures = figuresOf(frame, rows, up);
    if (figures === null) return [];
    const [low, high] = figures.interval;
    return [{ panel: null, series: null, place: label, x: 0, y: figures.mean, low, high, n: figures.n, rows }];
  });
  return items.sort((a, b) => b.y - a.y).map((item, x) => ({ ...item, x }));
}

/** Before and after of each pair whose two molecules were measured, coloured by the change. */
export function pairParts(frame: GraphFrame): PanelParts & { readonly sights: Sight[]; readonly changes: string[] } {
  const { source, up } = frame;
  const molecules = moleculeColumn(source);
  if (molecules === null || up === null) return { marks: [], items: [], sights: [], changes: [] };
  const rowsOf = new Map(rowsByMolecule(source, molecules).map(({ label, rows }) => [label, rows]));
  const measured = (source.pairs ?? []).filter(({ first, second }) => rowsOf.has(first) && rowsOf.has(second));
  const changes = [...new Set(measured.map(({ change }) => change))];
  const marks: GraphMark[] = [];
  const items: GraphItem[] = [];
  const differences = new Map<string, { value: number; totals: PairTotals }[]>();
  for (const pair of measured) {
    const totals = pairTotals(frame, rowsOf.get(pair.first)!, rowsOf.get(pair.second)!, up);
    if (totals === null) continue;
    const tone = Math.min(changes.indexOf(pair.change), MOST_TONES - 1);
    const [from, to] = [meanOf(totals.first), meanOf(totals.second)];
    const points = [
      { x: 0, y: from },
      { x: 1, y: to },
    ];
    marks.push({ kind: 'line', tone, points, dashed: tone % 2 === 1 });
    items.push(pairItem(source, molecules, pair, { totals, rows: rowsOf.get(pair.second)! }));
    differences.set(pair.change, [...(differences.get(pair.change) ?? []), { value: to - from, totals }]);
  }
  const shares = Number(up.kind === 'flag');
  const sights = [...differences].map(([change, pairs]) => sayChange(change, pairs, shares));
  return { marks, items, sights, changes: changes.slice(0, MOST_TONES) };
}

function pairTotals({ source }: GraphFrame, first: RowList, second: RowList, up: Column): PairTotals | null {
  const [a, b] = [clusterTotals(first, up, source.clusterOf), clusterTotals(second, up, source.clusterOf)];
  return a.size === 0 || b.size === 0 ? null : { first: a, second: b };
}

interface PairTotals {
  readonly first: ClusterTotals;
  readonly second: ClusterTotals;
}

function meanOf(totals: ClusterTotals): number {
  let [sum, count] = [0, 0];
  for (const one of totals.values()) [sum, count] = [sum + one.sum, count + one.count];
  return sum / count;
}

function pairItem(
  { words }: GraphSource,
  molecules: Column,
  { first, second, change }: MoleculePair,
  { totals, rows }: { totals: PairTotals; rows: RowList },
): GraphItem {
  const difference = meanDifference(totals.first, totals.second);
  const place = `${words.labelOf(molecules, first)} → ${words.labelOf(molecules, second)}`;
  const [low, high] = difference.interval;
  return { panel: null, series: change, place, x: 1, y: difference.value, low, high, n: difference.clusters, rows };
}

/** One pair: over other animals; several pairs: over other molecules. */
function sayChange(change: string, pairs: readonly { value: number; totals: PairTotals }[], shares: number): Sight {
  const value = pairs.reduce((sum, pair) => sum + pair.value, 0) / pairs.length;
  const [only] = pairs;
  const interval =
    pairs.length === 1 && only !== undefined
      ? meanDifference(only.totals.first, only.totals.second).interval
      : bootstrapInterval(pairs.length, (draws) => {
          let [sum, count] = [0, 0];
          pairs.forEach((pair, place) => {
            sum += draws[place]! * pair.value;
            count += draws[place]!;
          });
          return sum / count;
        });
  return {
    code: pairs.length === 1 ? 'pair' : 'pairs',
    data: { change, difference: value, low: interval[0], high: interval[1], n: pairs.length, shares },
  };
}

/** Every descriptor against every outcome, over molecules: each molecule counts once, with its mean. */
export function matrixCells(source: GraphSource): MatrixCell[] {
  const molecules = moleculeColumn(source);
  const groups = molecules === null ? [] : rowsByMolecule(source, molecules);
  const meansOf = (id: string): number[] => {
    const column = findColumn(source.table, id);
    return groups.map(({ rows }) => {
      if (column === null) return NaN;
      const known = Array.from(valuesOf(column, rows)).filter(Number.isFinite);
      return known.reduce((sum, one) => sum + one, 0) / known.length;
    });
  };
  const outcomes = (source.outcomes ?? []).map((id) => ({ id, means: meansOf(id) }));
  return (source.descriptors ?? []).flatMap((row) => {
    const own = meansOf(row);
    return outcomes.map(({ id, means }) => correlate(row, id, own, means));
  });
}

/** Spearman's rank correlation; interval by Fisher's z with the spread of D. Bonett and T. Wright (Psychometrika 65, 2000). */
function correlate(row: string, column: string, a: readonly number[], b: readonly number[]): MatrixCell {
  const known = a.flatMap((one, i) => (Number.isFinite(one) && Number.isFinite(b[i]!) ? [i] : []));
  const n = known.length;
  const value = n < FEWEST_RANKED ? NaN : correlation(rank(known.map((i) => a[i]!)), rank(known.map((i) => b[i]!)));
  if (Number.isNaN(value)) return { row, column, value: null, low: null, high: null, n };
  if (Math.abs(value) >= 1) return { row, column, value, low: value < 0 ? -1 : null, high: value > 0 ? 1 : null, n };
  const z = log((1 + value) / (1 - value)) / 2;
  const reach = CRITICAL * Math.sqrt((1 + (value * value) / 2) / (n - FEWEST_RANKED + 1));
  return { row, column, value, low: hyperbolicTangent(z - reach), high: hyperbolicTangent(z + reach), n };
}

function hyperbolicTangent(x: number): number {
  return 1 - 2 / (exp(2 * x) + 1);
}

/** Ranks from 1; those that are alike share the mean of their ranks. */
function rank(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const alike = values.filter((other) => other === value).length;
    return below + (alike + 1) / 2;
  });
}

/** NaN where one side does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((one, i) => {
    ab += (one - ma) * (b[i]! - mb);
    aa += (one - ma) * (one - ma);
    bb += (b[i]! - mb) * (b[i]! - mb);
  });
  return aa === 0 || bb === 0 ? NaN : Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

/** The descriptor that goes with an outcome most surely: whose interval lies farthest from 0. */
export function sayMatrix(cells: readonly MatrixCell[], nameOf: (id: string) => string): Sight[] {
  const sureness = ({ value, low, high }: MatrixCell): number =>
    value === null ? -Infinity : value > 0 ? (low ?? -1) : -(high ?? 1);
  const best = cells.reduce<MatrixCell | null>((a, b) => (a === null || sureness(b) > sureness(a) ? b : a), null);
  if (best?.value == null) return [{ code: 'matrix-few', data: {} }];
  const code = sureness(best) > 0 ? (best.value > 0 ? 'matrix-up' : 'matrix-down') : 'matrix-none';
  const { value, low, high, n } = best;
  return [{ code, data: { row: nameOf(best.row), column: nameOf(best.column), value, low, high, n } }];
}
