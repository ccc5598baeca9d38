// From rows and a plan to a graph as data: kind, axes, panels, items and what is seen.
import { findColumn, numberAt, type Column, type RowList } from '../table/data-table.ts';
import { figureRows } from '../table/group-rows.ts';
import { bandPanel, type PanelParts } from './band-graphs.ts';
import { chooseKind, settlePlan } from './choose-kind.ts';
import { bandAxis, numberAxis, shareAxis, spanOf, valuesOf } from './graph-axis.ts';
import type { GraphAxis, GraphDescription, GraphItem, GraphKind, GraphPlan, Sight } from './graph-description.ts';
import type { GraphSource } from './graph-source.ts';
import { matrixCells, moleculeItems, pairParts, sayMatrix } from './molecule-graphs.ts';
import { dosePanel, histogramPanel, linePanel, scatterPanel } from './number-graphs.ts';
import { bandRows, splitByBand, type RowBands } from './row-bands.ts';
import { frameGraph, splitPanels, splitSeries, type GraphFrame } from './row-series.ts';
import { sayGroups, type NamedRows } from './say-groups.ts';

/** Labels beside each other that can still be read. */
const MOST_BANDS_DRAWN = 12;

/** The graph of a plan; null while nothing fits (no column is chosen yet, or there is no row). */
export function describeGraph(source: GraphSource, wanted: GraphPlan): GraphDescription | null {
  const plan = settlePlan(source.table, wanted);
  const kind = source.rows.length === 0 ? null : chooseKind(source.table, source.rows, plan);
  if (kind === null) return null;
  const frame = frameGraph(source, plan);
  switch (kind) {
    case 'matrix':
      return describeMatrix(source);
    case 'molecules':
      return describeMolecules(frame);
    case 'pairs':
      return describePairs(frame);
    default:
      return describePanels(frame, plan, kind);
  }
}

type PanelKind = Exclude<GraphKind, 'matrix' | 'molecules' | 'pairs'>;

function describePanels(whole: GraphFrame, plan: GraphPlan, kind: PanelKind): GraphDescription {
  const onBands = kind === 'bars' || kind === 'strip' || kind === 'box';
  const frame = settleLone(whole, kind);
  const counted = frame.up === null;
  const bands = onBands ? bandsOfX(frame) : null;
  const parts = splitPanels(frame.source, plan).map((panel) => {
    const made = makePanel(frame, kind, bands, panel);
    return { name: panel.name, rows: panel.rows, ...made };
  });
  const items = parts.flatMap((part) => part.items);
  const up = counted ? null : frame.up;
  return {
    ...emptyDescription(kind),
    x: bands === null ? axisOf(frame, frame.across) : bandAxis(nameOf(frame, frame.across), bands.labels),
    y: axisOfY(frame, up, kind, items),
    panels: parts.map(({ name, marks }) => ({ name, marks })),
    series: frame.named ? frame.tones.labels : [],
    shade: shadeOf(frame),
    items,
    sights: sightsOf(frame, kind, bands, parts),
    sharesOnY: up?.kind === 'flag',
  };
}

/** A column that stands alone is measured by strips and boxes; bars count labels and take the share of yes. */
function settleLone(frame: GraphFrame, kind: PanelKind): GraphFrame {
  const { across, up } = frame;
  if (across !== null && up !== null) return frame;
  const lone = (across ?? up)!;
  const measured = kind === 'strip' || kind === 'box' || lone.kind === 'flag';
  return measured ? { ...frame, across: null, up: lone } : { ...frame, across: lone, up: null };
}

function bandsOfX({ across, source }: GraphFrame): RowBands {
  const bands = across === null ? null : bandRows(across, source.rows, source.words, MOST_BANDS_DRAWN);
  return bands ?? { labels: [''], bandOf: () => 0 };
}

interface PanelMade extends PanelParts {
  readonly sights?: readonly Sight[];
}

function makePanel(
  frame: GraphFrame,
  kind: PanelKind,
  bands: RowBands | null,
  panel: { name: string | null; rows: RowList },
): PanelMade {
  switch (kind) {
    case 'scatter':
      return scatterPanel(frame, panel);
    case 'line':
      return linePanel(frame, panel);
    case 'dose-response':
      return dosePanel(frame, panel);
    case 'histogram':
      return histogramPanel(frame, frame.across!, panel);
    default:
      return bandPanel(frame, kind, bands!, panel);
  }
}

function sightsOf(
  frame: GraphFrame,
  kind: PanelKind,
  bands: RowBands | null,
  parts: readonly { name: string | null; rows: RowList; sights?: readonly Sight[] }[],
): Sight[] {
  const named = (sights: readonly Sight[], panel: string | null): Sight[] =>
    sights.map((sight) => ({ ...sight, data: { ...sight.data, panel } }));
  return parts.flatMap((part): Sight[] => {
    if (part.sights !== undefined) return named(part.sights, part.name);
    if (kind === 'histogram') return named(saySpread(frame, part.rows), part.name);
    if (bands !== null && frame.up === null) return named(sayMostRows(bands, part.rows), part.name);
    return named(sayGroups(frame, namedRows(frame, bands, part.rows)), part.name);
  });
}

/** The groups that are compared: bands and series, each pair of them; along a line its series. */
function namedRows(frame: GraphFrame, bands: RowBands | null, rows: RowList): NamedRows[] {
  const prefix =
    frame.across === null || 'codes' in frame.across ? '' : `${frame.source.words.shortNameOf(frame.across)} `;
  const inBands =
    bands === null
      ? [{ name: '', rows }]
      : splitByBand(rows, bands).map((own, i) => ({ name: `${prefix}${bands.labels[i]!}`, rows: own }));
  return inBands.flatMap((band) =>
    splitSeries(frame, band.rows).map((one) => ({
      name: [band.name, one.name].filter((part) => part !== null && part !== '').join(', '),
      rows: one.rows,
    })),
  );
}

function saySpread({ across }: GraphFrame, rows: RowList): Sight[] {
  const figures = across === null ? null : figureRows(rows, across);
  if (figures === null) return [];
  const { median, lowerQuarter, upperQuarter, n } = figures;
  return [{ code: 'spread', data: { median, low: lowerQuarter, high: upperQuarter, n } }];
}

function sayMostRows(bands: RowBands, rows: RowList): Sight[] {
  const lists = splitByBand(rows, bands);
  const most = lists.reduce((best, list, i) => (list.length > lists[best]!.length ? i : best), 0);
  return lists.length === 0
    ? []
    : [{ code: 'most-rows', data: { group: bands.labels[most]!, n: lists[most]!.length, of: rows.length } }];
}

function nameOf({ source }: GraphFrame, column: Column | null): string {
  return column === null ? '' : source.words.nameOf(column);
}

function axisOf(frame: GraphFrame, column: Column | null): GraphAxis {
  const { rows, words } = frame.source;
  return numberAxis(nameOf(frame, column), column === null ? null : spanOf(valuesOf(column, rows)), words);
}

function axisOfY(frame: GraphFrame, up: Column | null, kind: PanelKind, items: readonly GraphItem[]): GraphAxis {
  const { words, rows } = frame.source;
  if (up?.kind === 'flag') return shareAxis(words.nameOf(up), words.share);
  if (up === null) {
    const heights = kind === 'histogram' ? stackHeights(items) : items.map(({ y }) => y);
    return numberAxis(words.count, spanOf([0, ...heights]), words, { log: false, fromZero: true });
  }
  const summaries = items.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]);
  const pointsToo = kind === 'scatter' || kind === 'strip' || kind === 'box';
  const span = spanOf(pointsToo ? valuesOf(up, rows) : summaries);
  return numberAxis(words.nameOf(up), span, words, { log: false, fromZero: kind === 'bars' });
}

function stackHeights(items: readonly GraphItem[]): number[] {
  const heights = new Map<string, number>();
  for (const { panel, x, y } of items)
    heights.set(`${panel ?? ''}/${x}`, (heights.get(`${panel ?? ''}/${x}`) ?? 0) + y);
  return [...heights.values()];
}

function shadeOf({ shadeColumn, source }: GraphFrame): GraphDescription['shade'] {
  if (shadeColumn === null) return null;
  const [low, high] = spanOf(Array.from(source.rows, (row) => numberAt(shadeColumn, row))) ?? [0, 0];
  const { nameOf: name, number } = source.words;
  return { name: name(shadeColumn), low: number(low), high: number(high) };
}

function describePairs(frame: GraphFrame): GraphDescription {
  const { words } = frame.source;
  const { marks, items, sights, changes } = pairParts(frame);
  const up = frame.up!;
  const shares = up.kind === 'flag';
  const ends = marks.flatMap((mark) => (mark.kind === 'line' ? mark.points.map(({ y }) => y) : []));
  return {
    ...emptyDescription('pairs'),
    x: bandAxis('', [words.before, words.after]),
    y: shares
      ? shareAxis(words.nameOf(up), words.share)
      : numberAxis(words.nameOf(up), spanOf(ends), words, { log: false }),
    panels: [{ name: null, marks }],
    series: changes,
    items,
    sights: sights.length === 0 ? [{ code: 'no-pairs', data: {} }] : sights,
    sharesOnY: shares,
  };
}

function describeMolecules(frame: GraphFrame): GraphDescription {
  const items = moleculeItems(frame);
  const { words } = frame.source;
  const up = frame.up!;
  const summaries = items.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]);
  const named = items.map(({ place, rows }) => ({ name: moleculeName(frame.source, place), rows }));
  return {
    ...emptyDescription('molecules'),
    y:
      up.kind === 'flag'
        ? shareAxis(words.nameOf(up), words.share)
        : numberAxis(words.nameOf(up), spanOf(summaries), words, { log: false }),
    items,
    sights: sayGroups(frame, named),
    sharesOnY: up.kind === 'flag',
  };
}

function moleculeName({ table, words }: GraphSource, label: string): string {
  const column = table.columns.find(({ kind }) => kind === 'molecule');
  return column === undefined ? label : words.labelOf(column, label);
}

function describeMatrix(source: GraphSource): GraphDescription {
  const matrix = matrixCells(source);
  const name = (id: string): string => {
    const column = findColumn(source.table, id);
    return column === null ? id : source.words.nameOf(column);
  };
  return { ...emptyDescription('matrix'), matrix, sights: sayMatrix(matrix, name) };
}

function emptyDescription(kind: GraphKind): GraphDescription {
  const axis: GraphAxis = { name: '', scale: 'linear', low: 0, high: 1, ticks: [] };
  const none = { panels: [], series: [], shade: null, items: [], sights: [], matrix: null };
  return { kind, x: axis, y: axis, ...none, sharesOnY: false };
}
