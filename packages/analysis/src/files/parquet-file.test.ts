// Tests of Parquet files: what is written is read, in whole and in groups, and a cut file is a problem.
import { expect, test } from 'vitest';
import { openParquet, readParquet, writeParquet, type Table } from './parquet-file.ts';

const table: Table = {
  columns: [
    { name: 'name', kind: 'text' },
    { name: 'dose', kind: 'number' },
    { name: 'line', kind: 'whole' },
    { name: 'dead', kind: 'yes-no' },
  ],
  rows: [
    ['Käfer, "grün"', 0.1, 1, true],
    ['', 1e-300, 2_000_000_000, false],
    [null, null, null, null],
  ],
};

test('a table survives its Parquet file: texts, doubles to the last bit, empty cells', async () => {
  expect(await readParquet(await writeParquet(table))).toEqual({ ok: true, value: table });
});

test('a table without rows keeps its columns', async () => {
  const empty = { ...table, rows: [] };
  expect(await readParquet(await writeParquet(empty))).toEqual({ ok: true, value: empty });
});

test('rows that are added group by group are handed on at once and read in their order', async () => {
  const chunks: Uint8Array[] = [];
  const file = await openParquet(table.columns, (bytes) => void chunks.push(bytes));
  for (let group = 0; group < 5; group++) {
    await file.add(Array.from({ length: 100 }, (_, row) => [`row ${row}`, row / 7, group * 100 + row, row % 2 === 0]));
    expect(chunks.length).toBe(group + 1);
  }
  await file.finish();
  const bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
  const read = await readParquet(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.rows.map((row) => row[2])).toEqual(Array.from({ length: 500 }, (_, row) => row));
  expect(read.value.rows[3]).toEqual(['row 3', 3 / 7, 3, false]);
});

test('a file that was cut short, or is none, is a problem', async () => {
  const bytes = await writeParquet(table);
  for (const cut of [bytes.slice(0, bytes.length - 3), new Uint8Array(5), new TextEncoder().encode('a,b\n1,2\n')]) {
    expect(await readParquet(cut)).toMatchObject({ ok: false, problem: { code: 'table-unreadable' } });
  }
});
