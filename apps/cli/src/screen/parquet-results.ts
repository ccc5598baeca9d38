// The results of a screen as a Parquet file: written when the screen is done, from the rows that have grown beside it, group
// by group, so that memory does not grow with the list.
import { openParquet, readParquet, type Cell, type TableColumn } from '@offshoot/analysis';
import type { LineFiles } from './line-files.ts';
import { readTableLine, screenColumns, type TableRecord } from './screen-table.ts';

/** Rows of one group: about 5 MB while it is packed. */
const GROUP = 4096;

export function isParquet(path: string): boolean {
  return path.toLowerCase().endsWith('.parquet');
}

/** Where the rows grow until the file is written. */
export function rowsFileOf(path: string): string {
  return isParquet(path) ? `${path}.rows` : path;
}

const TEXTS: readonly string[] = ['name', 'smiles', 'verdict', 'fidelity', 'fault'];

const columns: readonly TableColumn[] = screenColumns.map((name) => ({
  name,
  kind:
    name === 'line'
      ? 'whole'
      : name === 'selectivity_at_least'
        ? 'yes-no'
        : TEXTS.includes(name) || name.endsWith('_reason')
          ? 'text'
          : 'number',
}));

/** Writes the rows that have grown as Parquet; a reader sees the old file or the whole new one. */
export async function packRows(files: LineFiles, path: string): Promise<void> {
  const fresh = `${path}.new`;
  await files.remove(fresh);
  const file = await openParquet(columns, (bytes) => files.append(fresh, bytes));
  let group: Cell[][] = [];
  for await (const line of files.lines(rowsFileOf(path))) {
    const record = readTableLine(line);
    if (record === null) continue;
    group.push(columns.map(({ name, kind }) => cellOf(record.fields[name]!, kind)));
    if (group.length < GROUP) continue;
    await file.add(group);
    group = [];
  }
  await file.add(group);
  await file.finish();
  await files.rename(fresh, path);
}

function cellOf(text: string, kind: TableColumn['kind']): Cell {
  if (text === '') return null;
  if (kind === 'text') return text;
  return kind === 'yes-no' ? text === 'true' : Number(text);
}

/** The rows of a Parquet file, as they would stand in a CSV file; none where it is of another table. */
export async function readPackedRows(bytes: Uint8Array): Promise<TableRecord[]> {
  const read = await readParquet(bytes);
  if (!read.ok || read.value.columns.map(({ name }) => name).join() !== screenColumns.join()) return [];
  return read.value.rows.map((row) => ({
    line: Number(row[0]),
    fields: Object.fromEntries(screenColumns.map((name, place) => [name, String(row[place] ?? '')])),
  }));
}
