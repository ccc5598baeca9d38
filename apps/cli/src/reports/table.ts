// Columns for a terminal: text to the left, numbers to the right.

const GAP = '  ';

/** How a column is set; `last` is text that may be as long as it likes. */
export type ColumnKind = 'text' | 'number' | 'last';

/**
 * Lays rows out in columns as wide as their widest cell.
 * @param kinds one a column; further columns are numbers
 * @param rows equally many cells each
 */
export function layOutTable(kinds: readonly ColumnKind[], rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => setCell(cell, kinds[column] ?? 'number', widths[column]!))
      .join(GAP)
      .trimEnd(),
  );
}

function setCell(cell: string, kind: ColumnKind, width: number): string {
  if (kind === 'last') return cell;
  return kind === 'text' ? cell.padEnd(width) : cell.padStart(width);
}
