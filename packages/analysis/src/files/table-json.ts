// A table as JSON: notes, columns with kind, unit and level, and rows of plain values.
import { cellAt, type DataTable, type RowList } from '../table/data-table.ts';

export const TABLE_SCHEMA = 'offshoot-table-1';

/** @param rows left out: every row */
export function writeTableJson(
  table: DataTable,
  nameOf: (id: string) => string,
  notes: readonly string[],
  rows?: RowList,
): string {
  const many = rows?.length ?? table.rows;
  const columns = table.columns.map(({ id, kind, unit, level }) => ({ id, name: nameOf(id), kind, unit, level }));
  const listed = Array.from({ length: many }, (_, place) =>
    table.columns.map((column) => cellAt(column, rows?.[place] ?? place)),
  );
  return `${JSON.stringify({ schema: TABLE_SCHEMA, notes, columns, rows: listed })}\n`;
}
