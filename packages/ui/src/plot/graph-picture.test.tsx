// The gallery of graphs: each kind drawn from made-up rows and kept as SVG. A changed drawing is seen as a difference in the
// folder __snapshots__; `vitest -u` takes it over.
import {
  describeGraph,
  emptyPlan,
  everyRow,
  flagColumn,
  graphKinds,
  labelColumn,
  makeTable,
  numberColumn,
} from '@offshoot/analysis';
import type { GraphDescription, GraphKind, GraphPlan, GraphSource, GraphWords } from '@offshoot/analysis';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { findItemAt, rowsInFrame } from './find-item.ts';
import { GraphPicture } from './graph-picture.tsx';
import { spreadNames, wrapLabel } from './graph-scales.ts';

const words: GraphWords = {
  nameOf: ({ id }) => id,
  shortNameOf: ({ id }) => id,
  labelOf: (_, label) => label,
  number: (value) => String(Number(value.toPrecision(3))),
  share: (value) => `${Math.round(value * 100)} %`,
  yes: 'ja',
  no: 'nein',
  count: 'Zeilen',
  before: 'vorher',
  after: 'nachher',
};
const rows = Array.from({ length: 72 }, (_, i) => {
  const [molecule, dose, animal] = [
    i % 2 === 0 ? 'CC' : 'CCCl',
    [0.1, 1, 10][Math.floor(i / 2) % 3]!,
    Math.floor(i / 6),
  ];
  return {
    molecule,
    dose,
    animal,
    hit: dose * (i % 2 === 0 ? 1 : 10) > 0.3 + animal * 0.4,
    rate: 2 + (animal % 5) + dose / 4,
  };
});
const table = makeTable([
  labelColumn(
    { id: 'Molekül', level: 'shot' },
    rows.map(({ molecule }) => molecule),
    'molecule',
  ),
  numberColumn(
    { id: 'Chlor', level: 'shot' },
    rows.map(({ molecule }) => Number(molecule === 'CCCl')),
  ),
  numberColumn(
    { id: 'Dosis' },
    rows.map(({ dose }) => dose),
  ),
  flagColumn(
    { id: 'stolpert' },
    rows.map(({ hit }) => hit),
  ),
  numberColumn(
    { id: 'Herzschlag' },
    rows.map(({ rate }) => rate),
  ),
  numberColumn(
    { id: 'Masse' },
    rows.map((_, i) => (i * 37) % 101),
  ),
]);
const source: GraphSource = {
  table,
  rows: everyRow(table),
  clusterOf: (row) => rows[row]!.animal,
  pairs: [{ first: 'CC', second: 'CCCl', change: '+ Cl' }],
  descriptors: ['Chlor', 'Masse'],
  outcomes: ['Herzschlag', 'stolpert'],
  words,
};
const plans: Record<GraphKind, Partial<GraphPlan>> = {
  scatter: { x: 'Masse', y: 'Herzschlag', colour: 'Molekül', size: 'Dosis' },
  strip: { x: 'Chlor', y: 'Herzschlag' },
  box: { x: 'Chlor', y: 'Herzschlag', facet: 'Dosis' },
  histogram: { x: 'Herzschlag', colour: 'Molekül' },
  bars: { x: 'Chlor', y: 'stolpert', colour: 'Dosis' },
  line: { x: 'Dosis', y: 'Herzschlag', colour: 'Molekül' },
  'dose-response': { x: 'Dosis', y: 'stolpert', colour: 'Molekül' },
  pairs: { x: 'Chlor', y: 'stolpert' },
  matrix: { x: 'Chlor', y: 'stolpert' },
  molecules: { x: 'Molekül', y: 'stolpert' },
};

const describe = (kind: GraphKind): GraphDescription => describeGraph(source, { ...emptyPlan, ...plans[kind], kind })!;

function draw(graph: GraphDescription, chosen: readonly number[] = []): string {
  const markup = renderToStaticMarkup(
    <GraphPicture
      graph={graph}
      width={480}
      height={300}
      chosen={new Set(chosen)}
      active={null}
      picture={() => <circle r={4} />}
      nameOf={(label) => label}
      writeValue={words.number}
      nameOfColumn={(id) => id}
    />,
  );
  return markup.replaceAll('><', '>\n<');
}

test.each(graphKinds)('a graph of kind %s', async (kind) => {
  const graph = describe(kind);
  expect(graph.kind).toBe(kind);
  expect(draw(graph)).not.toContain('NaN');
  await expect(draw(graph)).toMatchFileSnapshot(`__snapshots__/${kind}.svg`);
});

test('a hundred thousand points are drawn as dots of a grid: few enough to draw at once', () => {
  const many = 100_000;
  const numbers = Float64Array.from({ length: many }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 0) / 2 ** 32);
  const big = makeTable([
    numberColumn({ id: 'x' }, numbers),
    numberColumn(
      { id: 'y' },
      numbers.map((_, i) => numbers[(i * 7) % many]!),
    ),
  ]);
  const graph = describeGraph({ table: big, rows: everyRow(big), words }, { ...emptyPlan, x: 'x', y: 'y' })!;
  const markup = draw(graph);
  expect(markup).toContain('plot-throng');
  expect(markup.length).toBeLessThan(150_000);
});

test('chosen rows are ringed', () => {
  expect(draw(describe('scatter'), [0, 5]).match(/plot-chosen/g)).toHaveLength(2);
});

test('a touch finds the nearest item, a frame the points inside', () => {
  const size = { width: 480, height: 300 };
  const graph = describe('bars');
  expect(findItemAt(graph, size, { x: -500, y: 0 })).toBe(null);
  const touched = findItemAt(graph, size, { x: 440, y: 240 });
  expect(graph.items[touched!.item!]?.place).toBe('1');
  expect(rowsInFrame(describe('scatter'), size, { left: 0, right: 480, top: 0, bottom: 300 })).toHaveLength(
    rows.length,
  );
});

test('names at the ends of lines do not cover each other, and long labels are broken', () => {
  expect(spreadNames([100, 101, 250], 15, 0, 260)).toEqual([100, 115, 250]);
  expect(wrapLabel('mit der Herzmacke', 70)).toEqual(['mit der', 'Herzmacke']);
});
