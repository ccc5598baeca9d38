// Tests of the table: order, filters, groups, pupils' own columns, and that much data stays quick to handle.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellAt,
  everyRow,
  findColumn,
  flagColumn,
  labelColumn,
  makeTable,
  numberColumn,
  withColumn,
} from './data-table.ts';
import { filterRows } from './filter-rows.ts';
import { figureRows, groupRows } from './group-rows.ts';
import { cutColumn, formulaColumn, nameRows } from './own-columns.ts';
import { sortRows } from './sort-rows.ts';

const table = makeTable([
  numberColumn({ id: 'rate', unit: 'Hz' }, [3, NaN, -1, 2]),
  numberColumn({ id: 'seconds', unit: 's' }, [2, 2, 4, 0]),
  labelColumn({ id: 'molecule', level: 'shot' }, ['CCO', null, 'CC', 'CCO'], 'molecule'),
  flagColumn({ id: 'stumbles' }, [true, false, null, true]),
]);
const column = (id: string) => findColumn(table, id)!;
const rows = everyRow(table);

test('rows without a value come last, whichever way they are sorted', () => {
  expect([...sortRows(rows, column('rate'), 'up')]).toEqual([2, 3, 0, 1]);
  expect([...sortRows(rows, column('rate'), 'down')]).toEqual([0, 3, 2, 1]);
  expect([...sortRows(rows, column('molecule'), 'up')]).toEqual([2, 0, 3, 1]);
  expect([...sortRows(rows, column('molecule'), 'down')]).toEqual([0, 3, 2, 1]);
  expect([...sortRows(rows, column('stumbles'), 'down')]).toEqual([0, 3, 1, 2]);
});

test('numbers are sorted as numbers, and rows that are alike keep their order', () => {
  const numbers = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity)));
  fc.assert(
    fc.property(numbers, (values) => {
      const one = numberColumn({ id: 'x' }, values);
      const places = values
        .map((_, place) => place)
        .sort((a, b) => (values[a]! < values[b]! ? -1 : Number(values[a]! > values[b]!)));
      expect([...sortRows(everyRow(makeTable([one])), one, 'up')]).toEqual(places);
    }),
    { numRuns: 30 },
  );
});

test('filters leave the rows that pass all of them', () => {
  const passing = (...filters: Parameters<typeof filterRows>[2]) => [...filterRows(table, rows, filters)];
  expect(passing({ kind: 'range', column: 'rate', low: 0, high: null })).toEqual([0, 3]);
  expect(passing({ kind: 'labels', column: 'molecule', labels: ['CC'] })).toEqual([2]);
  expect(
    passing({ kind: 'flag', column: 'stumbles', is: true }, { kind: 'range', column: 'rate', low: 3, high: 9 }),
  ).toEqual([0]);
  expect(passing({ kind: 'text', text: ' cco ' })).toEqual([0, 3]);
  expect(passing()).toHaveLength(4);
});

test('groups hold every row once, and a share carries its interval', () => {
  const groups = groupRows(rows, [column('molecule')]);
  expect(groups.map(({ key, rows: own }) => [key[0], [...own]])).toEqual([
    ['CCO', [0, 3]],
    [null, [1]],
    ['CC', [2]],
  ]);
  expect(groupRows(rows, [])).toHaveLength(1);
  const figures = figureRows(rows, column('stumbles'))!;
  expect([figures.n, figures.mean]).toEqual([3, 2 / 3]);
  expect(figures.interval[0]).toBeGreaterThan(0);
  expect(figures.interval[1]).toBeLessThan(1);
  expect(figureRows(Uint32Array.of(1), column('rate'))).toBe(null);
});

test('a formula gives a column with its unit; a missing value stays missing', () => {
  const beats = formulaColumn(table, 'beats', 'rate * seconds');
  expect(beats).toMatchObject({ ok: true, value: { unit: 'Hz s' } });
  expect(beats.ok && [...beats.value.values]).toEqual([6, NaN, -4, 0]);
  expect(formulaColumn(table, 'share', 'rate / rate + stumbles')).toMatchObject({ ok: true, value: { unit: null } });
  expect(formulaColumn(table, 'far', 'rate > 2')).toMatchObject({ ok: true, value: { unit: null } });
});

test('a formula that adds beats to seconds is refused, and so is a name that is no column', () => {
  const problem = (text: string) => {
    const read = formulaColumn(table, 'x', text);
    return read.ok ? null : read.problem;
  };
  expect(problem('rate + seconds')).toEqual({ code: 'formula-units', data: { left: 'Hz', right: 's' } });
  expect(problem('log(rate)')).toEqual({ code: 'formula-pure', data: { unit: 'Hz' } });
  expect(problem('2 ^ rate')?.code).toBe('formula-pure');
  expect(problem('sqrt(rate * rate) + rate')).toBe(null);
  expect(problem('molecule + 1')?.code).toBe('formula-unknown-name');
});

test('pupils cut numbers into classes and name rows', () => {
  const cut = cutColumn(column('rate'), 'speed', [0, 3], ['slow', 'usual', 'fast']);
  expect(Array.from(rows, (row) => cellAt(cut, row))).toEqual(['fast', null, 'slow', 'usual']);
  const once = withColumn(table, nameRows(table, { id: 'own', level: 'shot' }, [1, 2], 'odd'));
  const twice = nameRows(once, { id: 'own', level: 'shot' }, [2], 'very odd');
  expect(Array.from(rows, (row) => cellAt(twice, row))).toEqual([null, 'odd', 'very odd', null]);
});

test('columns of different lengths or with one name are mistakes of the caller', () => {
  expect(() => makeTable([numberColumn({ id: 'a' }, [1]), numberColumn({ id: 'b' }, [])])).toThrow(RangeError);
  expect(() => makeTable([numberColumn({ id: 'a' }, [1]), numberColumn({ id: 'a' }, [1])])).toThrow(RangeError);
});
