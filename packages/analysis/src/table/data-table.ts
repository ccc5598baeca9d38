// The table that everything is analysed in: columns as typed arrays, each with its kind, unit and place in the hierarchy
// (class > group > experiment > shot > population > time). A view of it is a list of row numbers, so that filtering,
// sorting and grouping never copy a value.

/** From the whole class down to a moment of one animal. */
export const tableLevels = ['class', 'group', 'experiment', 'shot', 'population', 'time'] as const;
export type TableLevel = (typeof tableLevels)[number];
export type ColumnKind = 'number' | 'category' | 'molecule' | 'flag';

interface ColumnHead {
  /** A word that a formula can name: letters, digits and low lines. */
  readonly id: string;
  readonly level: TableLevel;
  /** As `Unit` of quantities writes it, or as a class's own file does; null for none. */
  readonly unit: string | null;
}

/** NaN where nothing was measured. */
export interface NumberColumn extends ColumnHead {
  readonly kind: 'number';
  readonly values: Float64Array;
}

/** A label's number for each row; -1 where there is none. A molecule's label is its SMILES. */
export interface LabelColumn extends ColumnHead {
  readonly kind: 'category' | 'molecule';
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** 1 for yes, 0 for no, 255 where nothing was measured. */
export interface FlagColumn extends ColumnHead {
  readonly kind: 'flag';
  readonly values: Uint8Array;
}

export type Column = NumberColumn | LabelColumn | FlagColumn;

export interface DataTable {
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** Row numbers of a table in the order in which they are seen. */
export type RowList = Uint32Array;

export const NO_LABEL = -1;
export const NO_FLAG = 255;

type Head = { readonly id: string; readonly level?: TableLevel; readonly unit?: string | null };

export function numberColumn(head: Head, values: ArrayLike<number>): NumberColumn {
  return {
    ...complete(head),
    kind: 'number',
    values: values instanceof Float64Array ? values : Float64Array.from(values),
  };
}

/** @param values true, false, or null where nothing was measured */
export function flagColumn(head: Head, values: readonly (boolean | null)[]): FlagColumn {
  const flags = Uint8Array.from(values, (value) => (value === null ? NO_FLAG : Number(value)));
  return { ...complete(head), kind: 'flag', values: flags };
}

/** Labels are numbered in the order of their first row. @param kind `molecule` for SMILES */
export function labelColumn(
  head: Head,
  texts: readonly (string | null)[],
  kind: LabelColumn['kind'] = 'category',
): LabelColumn {
  const numbers = new Map<string, number>();
  const codes = Int32Array.from(texts, (text) => {
    if (text === null) return NO_LABEL;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  });
  return { ...complete(head), kind, codes, labels: [...numbers.keys()] };
}

function complete({ id, level = 'population', unit = null }: Head): ColumnHead {
  return { id, level, unit };
}

/** @throws RangeError for columns of different lengths, or two of one name */
export function makeTable(columns: readonly Column[]): DataTable {
  const rows = columns[0] === undefined ? 0 : lengthOf(columns[0]);
  const ids = new Set<string>();
  for (const column of columns) {
    if (lengthOf(column) !== rows) throw new RangeError(`${column.id} has ${lengthOf(column)} rows, not ${rows}`);
    if (ids.has(column.id)) throw new RangeError(`two columns are called ${column.id}`);
    ids.add(column.id);
  }
  return { rows, columns };
}

export function lengthOf(column: Column): number {
  return 'codes' in column ? column.codes.length : column.values.length;
}

export function findColumn(table: DataTable, id: string | null | undefined): Column | null {
  return table.columns.find((column) => column.id === id) ?? null;
}

/** The table with one more column; one of the same name gives way. */
export function withColumn(table: DataTable, column: Column): DataTable {
  return makeTable([...table.columns.filter(({ id }) => id !== column.id), column]);
}

export function everyRow(table: DataTable): RowList {
  return Uint32Array.from({ length: table.rows }, (_, row) => row);
}

/** A cell as a number: 1 and 0 for yes and no, the label's number; NaN where there is nothing. */
export function numberAt(column: Column, row: number): number {
  if ('codes' in column) return column.codes[row] === NO_LABEL ? NaN : column.codes[row]!;
  const value = column.values[row]!;
  return column.kind === 'flag' && value === NO_FLAG ? NaN : value;
}

/** A cell as it is: a number, a label, yes or no; null where there is nothing. */
export function cellAt(column: Column, row: number): number | string | boolean | null {
  if ('codes' in column) return column.labels[column.codes[row]!] ?? null;
  const value = numberAt(column, row);
  if (Number.isNaN(value)) return null;
  return column.kind === 'flag' ? value === 1 : value;
}
