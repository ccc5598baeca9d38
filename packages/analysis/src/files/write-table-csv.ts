// A table as CSV for spreadsheets: notes above behind "#", units in the head, decimal point or comma. A comma as decimal sign
// takes the semicolon as separator, as spreadsheets of such languages expect.
import { cellAt, type Column, type DataTable, type RowList } from '../table/data-table.ts';

export interface CsvSpelling {
  readonly decimal: '.' | ',';
  /** The head of a column, with its unit. */
  readonly nameOf: (column: Column) => string;
  readonly labelOf: (column: Column, label: string) => string;
  /** Lines above the head: where the data come from, what is left out. */
  readonly notes?: readonly string[];
}

/** @param rows left out: every row in its order @param columns left out: all of them */
export function writeTableCsv(
  table: DataTable,
  { decimal, nameOf, labelOf, notes = [] }: CsvSpelling,
  rows?: RowList,
  columns: readonly Column[] = table.columns,
): string {
  const separator = decimal === ',' ? ';' : ',';
  const cell = (value: number | string | boolean | null, column: Column): string => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value).replace('.', decimal);
    return typeof value === 'boolean' ? String(Number(value)) : quote(labelOf(column, value), separator);
  };
  const lines = [...notes.map((note) => `# ${note.replaceAll(/\s*\n\s*/g, ' ')}`)];
  lines.push(columns.map((column) => quote(nameOf(column), separator)).join(separator));
  const many = rows?.length ?? table.rows;
  for (let place = 0; place < many; place++) {
    const row = rows?.[place] ?? place;
    lines.push(columns.map((column) => cell(cellAt(column, row), column)).join(separator));
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** A cell that begins like a formula would be computed by a spreadsheet: it gets an apostrophe. */
function quote(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
