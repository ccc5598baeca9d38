// Tests of graphs as data: the kind follows from the columns, every summary has its interval, and what is said is seen.
import { expect, test } from 'vitest';
import { everyRow, flagColumn, labelColumn, makeTable, numberColumn, type DataTable } from '../table/data-table.ts';
import { kindsThatFit } from './choose-kind.ts';
import { describeGraph } from './describe-graph.ts';
import { compareRows } from './say-groups.ts';
import { emptyPlan, type GraphPlan } from './graph-description.ts';
import type { GraphSource, GraphWords } from './graph-source.ts';

const words: GraphWords = {
  nameOf: ({ id }) => id,
  shortNameOf: ({ id }) => id,
  labelOf: (_, label) => label,
  number: (value) => String(Math.round(value * 1000) / 1000),
  share: (value) => `${Math.round(value * 100)} %`,
  yes: 'yes',
  no: 'no',
  count: 'rows',
  before: 'before',
  after: 'after',
};

/** 8 blocks of 10 animals, 3 doses, two molecules: the second one hits at a tenth of the dose. */
function animals(): DataTable {
  const rows = Array.from({ length: 2 * 3 * 80 }, (_, i) => {
    const [molecule, dose, animal] = [i < 240 ? 'CC' : 'CCCl', [0.1, 1, 10][Math.floor(i / 80) % 3]!, i % 80];
    const tolerance = 0.5 + (animal % 10) * 0.5;
    return {
      molecule,
      dose,
      animal,
      hit: dose * (molecule === 'CC' ? 1 : 10) > tolerance,
      rate: 2 + dose + (animal % 7),
    };
  });
  return makeTable([
    labelColumn(
      { id: 'molecule', level: 'shot' },
      rows.map(({ molecule }) => molecule),
      'molecule',
    ),
    numberColumn(
      { id: 'chlorines', level: 'shot' },
      rows.map(({ molecule }) => Number(molecule === 'CCCl')),
    ),
    numberColumn(
      { id: 'dose', unit: 'nicotine' },
      rows.map(({ dose }) => dose),
    ),
    numberColumn(
      { id: 'block' },
      rows.map(({ animal }) => Math.floor(animal / 10)),
    ),
    flagColumn(
      { id: 'stumbles' },
      rows.map(({ hit }) => hit),
    ),
    numberColumn(
      { id: 'rate', unit: 'Hz' },
      rows.map(({ rate }) => rate),
    ),
    numberColumn(
      { id: 'noise' },
      rows.map((_, i) => (i * 37) % 101),
    ),
  ]);
}

const table = animals();
const block = (row: number): number => Math.floor((row % 80) / 10);
const source: GraphSource = { table, rows: everyRow(table), clusterOf: block, words };
const plan = (parts: Partial<GraphPlan>): GraphPlan => ({ ...emptyPlan, ...parts });
const describe = (parts: Partial<GraphPlan>, more: Partial<GraphSource> = {}) =>
  describeGraph({ ...source, ...more }, plan(parts))!;

test.each([
  [{ x: 'noise' }, 'histogram'],
  [{ y: 'noise' }, 'histogram'],
  [{ x: 'chlorines', y: 'stumbles' }, 'bars'],
  [{ x: 'stumbles', y: 'chlorines' }, 'box'],
  [{ x: 'dose', y: 'stumbles' }, 'dose-response'],
  [{ x: 'dose', y: 'rate' }, 'line'],
  [{ x: 'noise', y: 'rate' }, 'scatter'],
  [{ x: 'noise', y: 'stumbles' }, 'line'],
  [{ x: 'chlorines', y: 'noise' }, 'box'],
  [{ x: 'molecule', y: 'stumbles' }, 'molecules'],
  [{ x: 'rate', y: 'molecule' }, 'molecules'],
])('%o is drawn as %s', (parts, kind) => {
  expect(kindsThatFit(table, source.rows, plan(parts))[0]).toBe(kind);
});

test('nothing is drawn without a column or a row', () => {
  expect(describeGraph(source, emptyPlan)).toBe(null);
  expect(describeGraph({ ...source, rows: new Uint32Array(0) }, plan({ x: 'noise' }))).toBe(null);
});

test('every kind that fits can be drawn, and each of its summaries has an interval', () => {
  const plans = [
    { x: 'noise' },
    { x: 'chlorines', y: 'stumbles' },
    { x: 'dose', y: 'stumbles' },
    { x: 'noise', y: 'rate' },
    { x: 'chlorines', y: 'rate' },
    { x: 'dose', y: 'rate' },
  ];
  for (const parts of plans) {
    for (const kind of kindsThatFit(table, source.rows, plan(parts))) {
      const graph = describe({ ...parts, kind });
      expect(graph.kind).toBe(kind);
      if (kind === 'histogram' || kind === 'matrix') continue;
      for (const item of graph.items.filter(({ n }) => n > 1)) {
        expect([kind, item.low !== null && item.high !== null && item.low <= item.y && item.high >= item.y]).toEqual([
          kind,
          true,
        ]);
      }
    }
  }
});

test('chlorine helps, by so much: the difference with the interval over blocks', () => {
  const graph = describe({ x: 'chlorines', y: 'stumbles' });
  expect(graph.items.map(({ place, n }) => [place, n])).toEqual([
    ['0', 240],
    ['1', 240],
  ]);
  const [sight] = graph.sights;
  expect(sight?.code).toBe('groups-differ');
  expect(sight?.data).toMatchObject({ outcome: 'stumbles', most: 'chlorines 1', least: 'chlorines 0', clusters: 8 });
  expect(sight?.data['difference']).toBeCloseTo(graph.items[1]!.y - graph.items[0]!.y, 12);
});

test('groups of other populations: relatives are drawn together too, and the wider interval counts', () => {
  const group = (row: number): boolean => row % 80 < 40;
  const [first, second] = [source.rows.filter(group), source.rows.filter((row) => !group(row))];
  // Every second clade has it.
  const kin = Float64Array.from({ length: table.rows }, (_, row) => Math.floor((row % 80) / 20) % 2);
  const rate = numberColumn({ id: 'kin' }, kin);
  const clade = (row: number): number => Math.floor((row % 80) / 20);
  const [blocks, both] = [compareRows(first, second, rate, block), compareRows(first, second, rate, block, clade)];
  expect(both!.value).toBe(blocks!.value);
  expect(both!.interval[0]).toBeLessThanOrEqual(blocks!.interval[0]!);
  expect(both!.interval[1]! - both!.interval[0]!).toBeGreaterThan(blocks!.interval[1]! - blocks!.interval[0]!);
  // The same animals in both: relatives fall out of the difference.
  const [dose, other] = [source.rows.filter((row) => row < 80), source.rows.filter((row) => row >= 240 && row < 320)];
  expect(compareRows(dose, other, rate, block, clade)).toEqual(compareRows(dose, other, rate, block));
});

test('one animal against another: the difference has no interval, for the spread of one is not known', () => {
  const rate = table.columns.find(({ id }) => id === 'rate')!;
  const [one, other] = [source.rows.filter((row) => row < 3), source.rows.filter((row) => row >= 10 && row < 13)];
  expect(compareRows(one, other, rate, block)!.interval).toEqual([null, null]);
});

test('dose and response: a curve a molecule, its half-effect dose or the reason why there is none', () => {
  const graph = describe({ x: 'dose', y: 'stumbles', colour: 'molecule' });
  expect(graph.series).toEqual(['CC', 'CCCl']);
  expect(graph.sights.map(({ code }) => code)).toEqual(['half', 'half']);
  const [weak, strong] = graph.sights.map(({ data }) => Number(data['value']));
  expect(weak! / strong!).toBeGreaterThan(5);
  const none = describe({ x: 'dose', y: 'stumbles' }, { rows: source.rows.filter((row) => row < 80) });
  expect(none).toBeDefined();
});

test('small multiples part the rows and keep one scale', () => {
  const graph = describe({ x: 'chlorines', y: 'stumbles', facet: 'dose' });
  expect(graph.panels.map(({ name }) => name)).toEqual(['0.1', '1', '10']);
  expect(graph.items.filter(({ panel }) => panel === '1')).toHaveLength(2);
});

test('a pair that differs by one change is told with the change and its interval', () => {
  const pairs = [{ first: 'CC', second: 'CCCl', change: '+ Cl' }];
  const graph = describe({ y: 'stumbles', kind: 'pairs', x: 'molecule' }, { pairs });
  expect(graph.sights[0]).toMatchObject({ code: 'pair', data: { change: '+ Cl', shares: 1 } });
  expect(graph.items[0]?.y).toBeGreaterThan(0.3);
  expect(describe({ y: 'stumbles', kind: 'pairs', x: 'molecule' }).sights[0]?.code).toBe('no-pairs');
});

test('the matrix says how a descriptor goes with an outcome, over molecules and with an interval', () => {
  const size = Array.from({ length: 12 }, (_, i) => i);
  const made = makeTable([
    labelColumn(
      { id: 'molecule' },
      size.map((i) => 'C'.repeat(i + 1)),
      'molecule',
    ),
    numberColumn({ id: 'mass' }, size),
    numberColumn(
      { id: 'effect' },
      size.map((i) => (i === 3 ? 30 : i * i)),
    ),
  ]);
  const graph = describeGraph(
    { table: made, rows: everyRow(made), words, descriptors: ['mass'], outcomes: ['effect', 'mass'] },
    plan({ x: 'mass', kind: 'matrix' }),
  )!;
  const [cell] = graph.matrix!;
  expect(cell!.value).toBeGreaterThan(0.9);
  expect(cell!.low).toBeLessThan(cell!.value!);
  expect(graph.sights[0]?.code).toBe('matrix-up');
});

test('many rows are drawn in a moment', () => {
  const many = 100_000;
  const numbers = Float64Array.from({ length: many }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 0) / 2 ** 32);
  const big = makeTable([
    numberColumn({ id: 'x' }, numbers),
    numberColumn(
      { id: 'y' },
      numbers.map((one, i) => one + numbers[(i * 7) % many]!),
    ),
  ]);
  const graph = describeGraph({ table: big, rows: everyRow(big), words }, plan({ x: 'x', y: 'y' }))!;
  expect(graph.sights[0]?.code).toBe('line-up');
  expect(graph.items.length).toBeLessThan(50);
});
