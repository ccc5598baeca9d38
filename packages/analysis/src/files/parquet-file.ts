// Tables as Parquet files, and back: columns with a name and a kind, rows of plain cells. The only file that knows the
// Parquet libraries; they are loaded when a file is written or read, not before.
import type { DecodedArray } from 'hyparquet';
import { fail, succeed, type Result } from '@offshoot/quantities';

/** `whole` numbers fit 32 bits; `number` is a double. */
export type StoredKind = 'text' | 'number' | 'whole' | 'yes-no';

export interface TableColumn {
  readonly name: string;
  readonly kind: StoredKind;
}

/** null is an empty cell, whatever the column's kind. */
export type Cell = string | number | boolean | null;

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A Parquet file on its way: what was added is handed on at once, so that memory does not grow with the rows. */
export interface ParquetRows {
  /** Writes some rows as a row group; a few thousand at once make a small file. */
  add(rows: Table['rows']): Promise<void>;
  /** Writes the end of the file; nothing may be added afterwards. */
  finish(): Promise<void>;
}

const storedAs = { text: 'STRING', number: 'DOUBLE', whole: 'INT32', 'yes-no': 'BOOLEAN' } as const;

/** Begins a Parquet file. @param take is handed the bytes in their order, a copy each time */
export async function openParquet(
  columns: readonly TableColumn[],
  take: (bytes: Uint8Array) => void | Promise<void>,
): Promise<ParquetRows> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const flush = async (): Promise<void> => {
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    if (chunk.length > 0) await take(chunk);
  };
  const columnData = (rows: Table['rows']) =>
    columns.map(({ name, kind }, place) => ({
      name,
      type: storedAs[kind],
      data: rows.map((row) => row[place] ?? null) as DecodedArray,
      offsetIndex: false,
    }));
  const schema = schemaFromColumnData({ columnData: columnData([]) });
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'offshoot' });
  return {
    async add(rows) {
      if (rows.length > 0) await writer.write({ columnData: columnData(rows), rowGroupSize: rows.length });
      await flush();
    },
    async finish() {
      await writer.finish();
      await flush();
    },
  };
}

/** Rows of one group when a whole table is written. */
const GROUP = 20_000;

/** A whole table as the bytes of a Parquet file. */
export async function writeParquet({ columns, rows }: Table): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const file = await openParquet(columns, (bytes) => void chunks.push(bytes));
  for (let at = 0; at < rows.length; at += GROUP) await file.add(rows.slice(at, at + GROUP));
  await file.finish();
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Reads a Parquet file of flat columns, ours or another program's. Problem: `table-unreadable`. */
export async function readParquet(bytes: Uint8Array): Promise<Result<Table>> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const { buffer } = bytes.slice();
  const file = { byteLength: buffer.byteLength, slice: (from: number, to?: number) => buffer.slice(from, to) };
  try {
    const metadata = await parquetMetadataAsync(file);
    const columns = metadata.schema.slice(1).map(({ name, type }): TableColumn => ({ name, kind: kindOf(type) }));
    const objects = await parquetReadObjects({ file, metadata });
    return succeed({ columns, rows: objects.map((one) => columns.map(({ name }) => cellOf(one[name]))) });
  } catch {
    return fail('table-unreadable');
  }
}

function kindOf(type: string | undefined): StoredKind {
  if (type === 'BOOLEAN') return 'yes-no';
  if (type === 'DOUBLE' || type === 'FLOAT') return 'number';
  return type === 'INT32' || type === 'INT64' ? 'whole' : 'text';
}

/** Other programs write kinds that a table has no cell for: they become a number or a text. */
function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
