// Tests of the long list's rows: sorting, candidates and hits, the story of luck in numbers, and the table as CSV.
import { expect, test } from 'vitest';
import type { ScreenedRow } from '../../model/index.ts';
import { tabulateEntries, writeEntries } from './entry-table.ts';
import { countLuck, entryOf, isCandidate, isHit, selectivityInterval, sortEntries } from './screen-entry.ts';

const dose = (value: number | null, interval: [number | null, number | null] = [null, null]) => ({
  value,
  reason: value === null ? ('above' as const) : null,
  interval,
  between: [value, value] as const,
});

function row(line: number, value: number | null, fidelity: 'estimated' | 'exact' = 'estimated'): ScreenedRow {
  const groups = ['quirk', 'ordinary', 'bee'].map((group) => ({
    group,
    n: 30,
    lc50: dose(group === 'bee' ? null : line, [line / 2, line * 2]),
    ec50Stumble: dose(line / 10, [line / 20, line / 5]),
    dead: [],
    stumbling: [],
  }));
  const selectivity = { value, atLeast: false, between: [value, value] as const };
  const named = { smiles: 'CCO', molecule: `a, "${line}"`, verdict: 'possible' as const };
  return { kind: 'molecule', line, ...named, fidelity, selectivity, groups };
}

test('the largest factor comes first, what has none last; only an exact one of ten or more is a hit', () => {
  const entries = [row(1, 3), row(2, null), row(3, 30), row(4, 12)].map((one) => entryOf(one));
  expect(sortEntries(entries, 'selectivity').map(({ line }) => line)).toEqual([3, 4, 1, 2]);
  expect(sortEntries(entries, 'ec50').map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  expect(sortEntries(entries, 'ordinary').map(({ line }) => line)).toEqual([4, 3, 2, 1]);
  expect(entries.filter(isCandidate).map(({ line }) => line)).toEqual([3, 4]);
  expect(entries.some(isHit)).toBe(false);
  expect(isHit(entryOf(row(3, 30, 'exact')))).toBe(true);
});

test('luck: two were over the line, both were run again, one stayed', () => {
  const first = entryOf(row(3, 11));
  const entries = [
    entryOf(row(3, 9, 'exact'), first),
    entryOf(row(4, 13, 'exact'), entryOf(row(4, 12))),
    entryOf(row(5, 20)),
  ];
  expect(entries[0]!.estimated).toBe(11);
  expect(countLuck(entries)).toEqual({ candidates: 2, confirmed: 1, checked: 2, stayed: 1 });
});

test('a selectivity is as unsure as its two doses together', () => {
  expect(selectivityInterval(entryOf(row(4, 10)))).toEqual([2 / 0.8, 8 / 0.2]);
});

test('as columns the table has whole line numbers, figures as numbers and no text for what is missing', () => {
  const { columns, rows } = tabulateEntries([entryOf(row(1, 3)), entryOf(row(3, null))], [], () => '');
  const cell = (name: string, place: number) => rows[place]![columns.findIndex((column) => column.name === name)];
  expect(columns[0]).toEqual({ name: 'line', kind: 'whole' });
  expect([cell('selectivity', 0), cell('selectivity', 1), cell('fault', 0)]).toEqual([3, null, null]);
  expect(rows.flat().some((value) => typeof value === 'number' && !Number.isFinite(value))).toBe(false);
});

test('the table has a line for each row and each bad line, in their order', () => {
  const fault = { kind: 'fault', line: 2, text: 'C(', problem: null, finding: null } as const;
  const csv = writeEntries(
    tabulateEntries([entryOf(row(1, 3)), entryOf(row(3, null))], [fault], () => 'open, bracket'),
  );
  const lines = csv.trim().split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual(['line', '1', '2', '3']);
  expect(lines[1]).toContain('1,"a, ""1""",CCO,possible,estimated,3,3,3,0.1,0.05,0.2');
  expect(lines[2]).toContain('"open, bracket"');
});
