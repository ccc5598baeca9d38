// Tests of the list of everything that was tested.
import { expect, test } from 'vitest';
import { filterRows, rowOfTry, sortRows, writeCsv, type CollectionRow } from './collection-rows.ts';

const half = (value: number | null) => ({ value, reason: null, interval: [null, null] as const });
const group = (stumbling: number, lc50: number | null) => ({
  n: 10,
  lc50: half(lc50),
  ec50Stumble: half(null),
  perDose: [{ dose: 0.3, stumbling, dead: 0, heartRateMedian: 2, arrhythmiaIndexMedian: 0.1 }],
});

function row(number: number, molecule: string, lc50Quirk: number | null): CollectionRow {
  const design = {
    lab: 'nicotine',
    science: 1,
    world: 'standard',
    subject: 'CCO',
    doses: [0.3],
    populations: 500,
    replicate: 1,
    manipulations: [],
  };
  const groups = { quirk: group(0.5, lc50Quirk), ordinary: group(0.1, 2), bee: group(0, null) };
  return rowOfTry(
    {
      id: `try-${number}`,
      number,
      design,
      molecule,
      verdict: 'possible',
      status: 'done',
      summary: { groups, hash: '' } as never,
      seconds: 1.5,
      firedAt: null,
    },
    molecule,
    0,
  );
}
const rows = [row(1, 'Nikotin', 1), row(2, 'Aceton', null), row(3, 'Koffein', 0.5)];

test('selectivity is how many times more the ordinary ones need', () => {
  expect(rows.map(({ selectivity }) => selectivity)).toEqual([2, null, 4]);
});

test('rows without a value come last, whichever way the list is sorted', () => {
  expect(sortRows(rows, 'lc50Quirk', 'up').map(({ number }) => number)).toEqual([3, 1, 2]);
  expect(sortRows(rows, 'lc50Quirk', 'down').map(({ number }) => number)).toEqual([1, 3, 2]);
  expect(sortRows(rows, 'molecule', 'up').map(({ number }) => number)).toEqual([2, 3, 1]);
});

test('a text finds molecules by name and number', () => {
  expect(filterRows(rows, ' KOFF ').map(({ number }) => number)).toEqual([3]);
  expect(filterRows(rows, '')).toHaveLength(3);
});

test('the file has a head, decimal commas behind semicolons, and no cell that a spreadsheet would compute', () => {
  const text = writeCsv([row(1, '=1+1; "x"', 0.5)], (column) => column, ',');
  const [head, first] = text.split('\r\n');
  expect(head).toMatch(/^number;molecule;smiles/);
  expect(first).toBe(`1;"'=1+1; ""x""";CCO;possible;standard;0,3;0,5;0,1;0;0,5;2;4;1,5`);
});
