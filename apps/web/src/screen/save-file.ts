// Hands the long list to the browser's downloads: as a text that spreadsheets read as UTF-8, or as Parquet.
import { writeParquet, type Table } from '@offshoot/analysis';
import { saveBytes, saveText } from '../analysis/files/save-text.ts';

export function saveFile(name: string, text: string): void {
  saveText(name, 'text/csv', text);
}

/** The library that packs is loaded on the first call. */
export async function saveParquet(name: string, table: Table): Promise<void> {
  saveBytes(name, 'application/vnd.apache.parquet', new Uint8Array(await writeParquet(table)));
}
