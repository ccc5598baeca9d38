// Tests of tables as files: what is written comes back, German and English, and every fault has its line.
import { expect, test } from 'vitest';
import { cellAt, flagColumn, labelColumn, makeTable, numberColumn } from '../table/data-table.ts';
import { readTableCsv } from './read-table-csv.ts';
import { writeTableCsv, type CsvSpelling } from './write-table-csv.ts';
import { writeTableJson } from './table-json.ts';

const table = makeTable([
  labelColumn({ id: 'name' }, ['Käfer; groß', '=1+1', null]),
  numberColumn({ id: 'rate', unit: 'Hz' }, [1.5, -2, NaN]),
  flagColumn({ id: 'stumbles' }, [true, false, null]),
]);
const spelling = (decimal: '.' | ','): CsvSpelling => ({
  decimal,
  nameOf: ({ id, unit }) => (unit === null ? id : `${id} (${unit})`),
  labelOf: (_, label) => label,
  notes: ['Offshoot, Welt standard', 'zwei\nZeilen'],
});

test('a table is written with notes and units, and a spreadsheet computes none of its cells', () => {
  const german = writeTableCsv(table, spelling(','));
  expect(german.split('\r\n').slice(0, 5)).toEqual([
    '# Offshoot, Welt standard',
    '# zwei Zeilen',
    'name;rate (Hz);stumbles',
    '"Käfer; groß";1,5;1',
    "'=1+1;-2;0",
  ]);
  expect(writeTableCsv(table, spelling('.')).split('\r\n')[3]).toBe('Käfer; groß,1.5,1');
});

test.each(['.', ','] as const)('what was written with the decimal sign %s is read again', (decimal) => {
  const read = readTableCsv(`\uFEFF${writeTableCsv(table, spelling(decimal))}`);
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value).toMatchObject({ decimal, faults: [], notes: ['Offshoot, Welt standard', 'zwei Zeilen'] });
  const [name, rate] = read.value.table.columns;
  expect([cellAt(name!, 0), cellAt(rate!, 0), cellAt(rate!, 1), rate!.unit]).toEqual(['Käfer; groß', 1.5, -2, 'Hz']);
});

test('every fault is named by its line, and the rest is kept', () => {
  const text = [
    '# von Hand',
    '',
    'Pflanze;Höhe (cm);blüht',
    'A;12,5;ja',
    'B;zwölf;nein',
    '',
    'C;7,25',
    'D;1.234,5;ja',
    'E;3;ja',
    'F;4;ja',
    'G;5;ja',
  ].join('\n');
  const read = readTableCsv(text);
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.faults.map(({ line, code, column, found }) => [line, code, column, found])).toEqual([
    [5, 'number', 'Höhe (cm)', 'zwölf'],
    [7, 'fields', null, '2'],
  ]);
  const [, height, blooms] = read.value.table.columns;
  expect(height).toMatchObject({ kind: 'number', unit: 'cm' });
  expect(cellAt(height!, 3)).toBe(1234.5);
  expect(blooms?.kind).toBe('flag');
});

test.each([
  ['', 'csv-empty'],
  ['a;b\n', 'csv-empty'],
  ['a;;c\n1;2;3', 'csv-head'],
  ['a;a\n1;2', 'csv-twice'],
])('%j is refused: %s', (text, code) => {
  const read = readTableCsv(text);
  expect(read.ok ? null : read.problem.code).toBe(code);
});

test('JSON carries kinds and units', () => {
  const file = JSON.parse(writeTableJson(table, (id) => id.toUpperCase(), ['note'])) as {
    columns: unknown[];
    rows: unknown[];
  };
  expect(file.columns[1]).toEqual({ id: 'rate', name: 'RATE', kind: 'number', unit: 'Hz', level: 'population' });
  expect(file.rows[2]).toEqual([null, null, null]);
});
