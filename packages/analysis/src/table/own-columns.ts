// Columns that a pupil adds: one computed from others by a formula, one that cuts a number into classes, one that names
// chosen rows.
import type { Result } from '@offshoot/quantities';
import { evaluateFormula, readFormula } from '../formula/formula.ts';
import { unitOfFormula, writeUnit } from '../formula/formula-units.ts';
import { labelColumn, NO_LABEL, numberAt, numberColumn } from './data-table.ts';
import type { Column, DataTable, LabelColumn, NumberColumn, TableLevel } from './data-table.ts';
import { tableLevels } from './data-table.ts';

/**
 * A column computed row by row: numbers as they are, yes as 1 and no as 0. Where a value is missing or the result is not
 * finite, the cell is empty. Problems: those of `readFormula` and `unitOfFormula`.
 * @cost about 15 ms for 100,000 rows and a short formula
 */
export function formulaColumn(table: DataTable, id: string, text: string): Result<NumberColumn> {
  const usable = table.columns.filter(({ kind }) => kind === 'number' || kind === 'flag');
  const byName = new Map(usable.map((column) => [column.id, column]));
  const read = readFormula(text, [...byName.keys()]);
  if (!read.ok) return read;
  const unit = unitOfFormula(read.value, (name) => byName.get(name)!.unit);
  if (!unit.ok) return unit;
  const values = new Float64Array(table.rows);
  let row = 0;
  const used = new Set<Column>();
  const valueOf = (name: string): number => {
    const column = byName.get(name)!;
    used.add(column);
    return numberAt(column, row);
  };
  for (; row < table.rows; row++) {
    const value = evaluateFormula(read.value, valueOf);
    values[row] = Number.isFinite(value) ? value : NaN;
  }
  return { ok: true, value: numberColumn({ id, unit: writeUnit(unit.value), level: deepest([...used]) }, values) };
}

function deepest(columns: readonly Column[]): TableLevel {
  return tableLevels[Math.max(0, ...columns.map(({ level }) => tableLevels.indexOf(level)))] ?? 'population';
}

/** @param edges rising; a value on an edge belongs above @param labels one more than edges, from the lowest class up */
export function cutColumn(
  column: Column,
  id: string,
  edges: readonly number[],
  labels: readonly string[],
): LabelColumn {
  if (labels.length !== edges.length + 1) throw new RangeError(`${edges.length} edges and ${labels.length} classes`);
  const length = 'codes' in column ? column.codes.length : column.values.length;
  const codes = Int32Array.from({ length }, (_, row) => {
    const value = numberAt(column, row);
    return Number.isNaN(value) ? NO_LABEL : edges.filter((edge) => value >= edge).length;
  });
  return { id, level: column.level, unit: null, kind: 'category', codes, labels };
}

/** Names chosen rows; what had a name in this column before keeps it elsewhere. */
export function nameRows(
  table: DataTable,
  { id, level }: { id: string; level: TableLevel },
  rows: Iterable<number>,
  label: string,
): LabelColumn {
  const before = table.columns.find((column) => column.id === id);
  const texts = Array.from({ length: table.rows }, (_, row) =>
    before !== undefined && 'codes' in before ? (before.labels[before.codes[row]!] ?? null) : null,
  );
  for (const row of rows) texts[row] = label;
  return labelColumn({ id, level }, texts);
}
