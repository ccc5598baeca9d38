// Filters of a view: a range of numbers, some labels, yes or no, or a text that any label of the row holds.
import { NO_LABEL, numberAt, type Column, type DataTable, type LabelColumn, type RowList } from './data-table.ts';

export type RowFilter =
  | { readonly kind: 'range'; readonly column: string; readonly low: number | null; readonly high: number | null }
  | { readonly kind: 'labels'; readonly column: string; readonly labels: readonly string[] }
  | { readonly kind: 'flag'; readonly column: string; readonly is: boolean }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The rows that pass every filter, in their order. A filter on a column that is not there lets everything pass.
 * @cost about 2 ms a filter for 100,000 rows
 */
export function filterRows(table: DataTable, rows: RowList, filters: readonly RowFilter[]): RowList {
  const tests = filters.flatMap((filter) => testOf(table, filter) ?? []);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((passes) => passes(row)));
}

function testOf(table: DataTable, filter: RowFilter): ((row: number) => boolean) | null {
  if (filter.kind === 'text') return textTest(table, filter.text);
  const column = table.columns.find(({ id }) => id === filter.column);
  if (column === undefined) return null;
  if (filter.kind === 'flag') return (row) => numberAt(column, row) === Number(filter.is);
  if (filter.kind === 'range') return rangeTest(column, filter.low ?? -Infinity, filter.high ?? Infinity);
  if (!('codes' in column)) return null;
  const wanted = Uint8Array.from(column.labels, (label) => Number(filter.labels.includes(label)));
  return (row) => wanted[column.codes[row]!] === 1;
}

function rangeTest(column: Column, low: number, high: number): (row: number) => boolean {
  return (row) => {
    const value = numberAt(column, row);
    return value >= low && value <= high;
  };
}

/** Labels are searched once each, not once a row. */
function textTest(table: DataTable, text: string): ((row: number) => boolean) | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  const holding = table.columns
    .filter((column): column is LabelColumn => 'codes' in column)
    .map(({ codes, labels }) => ({
      codes,
      holds: Uint8Array.from(labels, (label) => Number(label.toLowerCase().includes(wanted))),
    }));
  return (row) => holding.some(({ codes, holds }) => codes[row] !== NO_LABEL && holds[codes[row]!] === 1);
}
