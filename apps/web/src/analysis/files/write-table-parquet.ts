// The seen rows as a Parquet file; slice by slice, so that the page stays awake.
import {
  cellAt,
  openParquet,
  type DataTable,
  type RowList,
  type StoredKind,
  type TableColumn,
} from '@offshoot/analysis';

const sliceLength = 5000;
const kinds: Record<DataTable['columns'][number]['kind'], StoredKind> = {
  number: 'number',
  category: 'text',
  molecule: 'text',
  flag: 'yes-no',
};

export async function writeTableParquet(table: DataTable, rows: RowList): Promise<Uint8Array<ArrayBuffer>> {
  const columns: TableColumn[] = table.columns.map(({ id, kind }) => ({ name: id, kind: kinds[kind] }));
  const chunks: Uint8Array[] = [];
  const file = await openParquet(columns, (bytes) => void chunks.push(bytes));
  for (let at = 0; at < rows.length; at += sliceLength) {
    const slice = [...rows.subarray(at, at + sliceLength)];
    await file.add(slice.map((row) => table.columns.map((column) => cellAt(column, row))));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await file.finish();
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
