// What is sealed is read by the field's own page alone: no other file of the page can reach the store, the row of the lab book or the
// question to the desk, so that no export, card, table or link can hold it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../', import.meta.url));
const files = (readdirSync(source, { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
const outside = files.filter((file) => !file.startsWith('pupil/field/'));

test.each([
  ['imports the field’s store, record or actions', /field\/field-(store|record|actions|results)/],
  ['reads the row in which trials are kept', /field-trials/],
  ['asks the desk for a trial', /runFieldTrial/],
])('no file outside the field %s', (_what, trace) => {
  expect(outside.filter((file) => trace.test(readFileSync(join(source, file), 'utf8')))).toEqual([]);
});

test('every file that makes an export was searched', () => {
  const exports = [
    'ro-crate.ts',
    'file-actions.ts',
    'write-table-parquet.ts',
    'learning-store.ts',
    'collection-page.tsx',
  ];
  for (const name of exports) expect(outside.some((file) => file.endsWith(`/${name}`))).toBe(true);
});
