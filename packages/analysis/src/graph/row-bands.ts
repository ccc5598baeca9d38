// Rows in bands: the labels of a column, yes and no, or a number that takes few values (chlorines: 0, 1, 2).
import { NO_FLAG, NO_LABEL, numberAt, type Column, type RowList } from '../table/data-table.ts';
import type { GraphWords } from './graph-source.ts';

export interface RowBands {
  readonly labels: readonly string[];
  /** Number of the row's band; -1 where it has none. */
  readonly bandOf: (row: number) => number;
}

/** A number with more values than this is no list of bands. */
export const MOST_BANDS = 8;

/** Different values of a number column among the rows, rising; null when there are more than `most`. */
export function fewValues(column: Column, rows: RowList, most = MOST_BANDS): number[] | null {
  const values = new Set<number>();
  for (const row of rows) {
    const value = numberAt(column, row);
    if (Number.isNaN(value)) continue;
    values.add(value);
    if (values.size > most) return null;
  }
  return [...values].sort((a, b) => a - b);
}

/** @param most labels beyond this many are left out: the last ones */
export function bandRows(column: Column, rows: RowList, words: GraphWords, most = Infinity): RowBands | null {
  if (column.kind === 'flag') return bandFlags(column, words);
  if (column.kind === 'number') {
    const values = fewValues(column, rows);
    if (values === null) return null;
    const places = new Map(values.map((value, place) => [value, place]));
    return { labels: values.map(words.number), bandOf: (row) => places.get(numberAt(column, row)) ?? -1 };
  }
  const present = new Set<number>();
  for (const row of rows) present.add(column.codes[row]!);
  present.delete(NO_LABEL);
  const codes = [...present].sort((a, b) => a - b).slice(0, most);
  const places = new Map(codes.map((code, place) => [code, place]));
  return {
    labels: codes.map((code) => words.labelOf(column, column.labels[code]!)),
    bandOf: (row) => places.get(column.codes[row]!) ?? -1,
  };
}

function bandFlags(column: Column, words: GraphWords): RowBands {
  return {
    labels: [words.no, words.yes],
    bandOf: (row) => {
      const value = numberAt(column, row);
      return Number.isNaN(value) || value === NO_FLAG ? -1 : value;
    },
  };
}

/** The rows of each band. */
export function splitByBand(rows: RowList, { labels, bandOf }: RowBands): RowList[] {
  const counts = new Uint32Array(labels.length);
  for (const row of rows) if (bandOf(row) >= 0) counts[bandOf(row)]!++;
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  const used = new Uint32Array(labels.length);
  for (const row of rows) {
    const band = bandOf(row);
    if (band >= 0) lists[band]![used[band]!++] = row;
  }
  return lists;
}
