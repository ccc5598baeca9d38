// Graphs over numbers: points with the line through them, means along x, a histogram, dose and response with the fitted curve.
import { log10, pow } from '@offshoot/numerics';
import { fitDoseResponse, type FittedCurve } from '../statistics/dose-response-curve.ts';
import { halfEffectOfCounts, type HalfEffectDose } from '../statistics/half-effect-dose.ts';
import { fitStraightLine } from '../statistics/linear-regression.ts';
import { numberAt, type Column, type RowList } from '../table/data-table.ts';
import type { PanelParts } from './band-graphs.ts';
import type { GraphItem, GraphMark, Sight } from './graph-description.ts';
import { evenStep, isLogarithmic, spanOf, valuesOf } from './graph-axis.ts';
import { fewValues } from './row-bands.ts';
import { figuresOf, pointsOf, splitSeries, type GraphFrame } from './row-series.ts';

type PanelRows = { readonly name: string | null; readonly rows: RowList };

/** Points that are items of their own; of more, groups along x are. */
const MOST_SINGLE_ITEMS = 300;
const CURVE_STEPS = 60;
const LINE_BINS = 12;
const MOST_VALUES_ON_LINE = 24;
const HISTOGRAM_BARS = 16;

/** Points, and a straight line with its band through each series. */
export function scatterPanel(frame: GraphFrame, panel: PanelRows): PanelParts & { readonly sights: Sight[] } {
  const { across, up, source } = frame;
  if (across === null || up === null) return { marks: [], items: [], sights: [] };
  const points = pointsOf(frame, panel.rows, (row) => numberAt(across, row), up);
  const marks: GraphMark[] = [points];
  const sights: Sight[] = [];
  const onLog = isLogarithmic(spanOf(valuesOf(across, source.rows)) ?? [0, 0]);
  for (const { tone, name, rows } of splitSeries(frame, points.rows)) {
    const [xs, ys] = [Array.from(valuesOf(across, rows)), Array.from(valuesOf(up, rows))];
    const line = fitStraightLine(onLog ? xs.map(log10) : xs, ys);
    if (line === null) continue;
    const ends = spanOf(xs)!;
    const along = alongAxis(ends, onLog).map((x) => {
      const at = onLog ? log10(x) : x;
      const [low, high] = line.bandAt(at);
      return { x, y: line.intercept.value + line.slope.value * at, low, high };
    });
    marks.push({ kind: 'band', tone, points: along }, { kind: 'line', tone, points: along, dashed: false });
    const [low, high] = line.slope.interval;
    const code = low > 0 ? 'line-up' : high < 0 ? 'line-down' : 'line-flat';
    sights.push({
      code,
      data: { series: name, slope: line.slope.value, low, high, n: xs.length, onLog: Number(onLog) },
    });
  }
  const items =
    points.rows.length <= MOST_SINGLE_ITEMS
      ? pointItems(frame, points.rows, panel.name)
      : linePanel(frame, panel).items;
  return { marks, items, sights };
}

function pointItems(frame: GraphFrame, rows: RowList, panel: string | null): GraphItem[] {
  const { across, up, tones, named, source } = frame;
  return Array.from(rows, (row) => ({
    panel,
    series: named ? (tones.labels[tones.bandOf(row)] ?? null) : null,
    place: source.words.number(numberAt(across!, row)),
    x: numberAt(across!, row),
    y: numberAt(up!, row),
    low: null,
    high: null,
    n: 1,
    rows: Uint32Array.of(row),
  }));
}

function alongAxis([low, high]: readonly [number, number], onLog: boolean): number[] {
  if (low === high) return [low];
  const at = (step: number): number => step / CURVE_STEPS;
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) =>
    onLog ? low * pow(high / low, at(step)) : low + (high - low) * at(step),
  );
}

/** Means along x with their intervals: at each value, or in classes of as many rows where there are many values. */
export function linePanel(frame: GraphFrame, panel: PanelRows): PanelParts {
  const { across, up, source } = frame;
  if (across === null || up === null) return { marks: [], items: [] };
  const marks: GraphMark[] = [];
  const items: GraphItem[] = [];
  for (const { tone, name, rows } of splitSeries(frame, panel.rows)) {
    const own: GraphItem[] = classesAlong(across, rows).flatMap((inClass) => {
      const figures = figuresOf(frame, inClass, up);
      if (figures === null) return [];
      const xs = valuesOf(across, inClass);
      const x = xs.reduce((sum, one) => sum + one, 0) / xs.length;
      const [low, high] = figures.interval;
      const place = source.words.number(x);
      return [{ panel: panel.name, series: name, place, x, y: figures.mean, low, high, n: figures.n, rows: inClass }];
    });
    items.push(...own);
    marks.push({ kind: 'line', tone, points: own.map(({ x, y }) => ({ x, y })), dashed: tone % 2 === 1 });
    marks.push(...intervalsOf(own, tone));
  }
  return { marks, items };
}

function intervalsOf(items: readonly GraphItem[], tone: number): GraphMark[] {
  return items.map(({ x, y, low, high }) => ({ kind: 'interval', tone, x, y, low: low ?? y, high: high ?? y }));
}

function classesAlong(across: Column, rows: RowList): RowList[] {
  const known = rows.filter((row) => Number.isFinite(numberAt(across, row)));
  const values = fewValues(across, known, MOST_VALUES_ON_LINE);
  if (values !== null) return values.map((value) => known.filter((row) => numberAt(across, row) === value));
  const sorted = known.sort((a, b) => numberAt(across, a) - numberAt(across, b));
  return Array.from({ length: LINE_BINS }, (_, bin) =>
    sorted.subarray(Math.floor((bin * sorted.length) / LINE_BINS), Math.floor(((bin + 1) * sorted.length) / LINE_BINS)),
  ).filter((inClass) => inClass.length > 0);
}

/** How many rows lie in each step of a number. */
export function histogramPanel(frame: GraphFrame, column: Column, panel: PanelRows): PanelParts {
  const span = spanOf(valuesOf(column, frame.source.rows));
  if (span === null) return { marks: [], items: [] };
  const step = span[0] === span[1] ? 1 : evenStep(span[1] - span[0], HISTOGRAM_BARS);
  const first = Math.floor(span[0] / step);
  const bins = Math.floor(span[1] / step) - first + 1;
  const { number } = frame.source.words;
  const marks: GraphMark[] = [];
  const items: GraphItem[] = [];
  const stacked = new Float64Array(bins);
  for (const { tone, name, rows } of splitSeries(frame, panel.rows)) {
    const lists = Array.from({ length: bins }, (): number[] => []);
    for (const row of rows) lists[Math.floor(numberAt(column, row) / step) - first]?.push(row);
    lists.forEach((list, bin) => {
      if (list.length === 0) return;
      const [from, to] = [(first + bin) * step, (first + bin + 1) * step];
      stacked[bin]! += list.length;
      marks.unshift({ kind: 'bar', tone, from, to, height: stacked[bin]! });
      const place = `${number(from)} – ${number(to)}`;
      const at = { x: (from + to) / 2, y: list.length, low: null, high: null };
      items.push({ panel: panel.name, series: name, place, ...at, n: list.length, rows: Uint32Array.from(list) });
    });
  }
  return { marks, items };
}

/** Shares at each dose, the fitted curve with its band where there is one, and the half-effect dose with its interval. */
export function dosePanel(frame: GraphFrame, panel: PanelRows): PanelParts & { readonly sights: Sight[] } {
  const { across, up } = frame;
  if (across === null || up === null) return { marks: [], items: [], sights: [] };
  const { items } = linePanel(frame, panel);
  const marks: GraphMark[] = [];
  const sights: Sight[] = [];
  for (const { tone, name, rows } of splitSeries(frame, panel.rows)) {
    const own = items.filter(({ series, panel: of }) => series === name && of === panel.name);
    const counts = own.filter(({ x }) => x > 0).map(({ x, y, n }) => ({ dose: x, hits: Math.round(y * n), n }));
    marks.push({
      kind: 'band',
      tone,
      points: own.map(({ x, y, low, high }) => ({ x, low: low ?? y, high: high ?? y })),
    });
    const fitted = fitDoseResponse(counts);
    const ends = spanOf(counts.map(({ dose }) => dose));
    const curve =
      fitted.ok && ends !== null ? alongAxis(ends, true).map((x) => ({ x, y: fitted.curve.shareAt(x) })) : null;
    marks.push({ kind: 'line', tone, points: curve ?? own.map(({ x, y }) => ({ x, y })), dashed: curve === null });
    marks.push(...intervalsOf(own, tone));
    const half = halfEffectOf(frame, rows) ?? halfOfCurve(fitted);
    const data = { series: name, value: half.value, low: half.interval[0], high: half.interval[1] };
    sights.push({ code: half.reason === null ? 'half' : `half-${half.reason}`, data });
  }
  return { marks, items, sights };
}

/** Without a design each row is by itself: the fitted curve's own interval. */
function halfOfCurve(fitted: FittedCurve): HalfEffectDose {
  if (!fitted.ok) return { value: null, reason: 'none', interval: [null, null] };
  const { midpoint, interval, slope } = fitted.curve;
  if (slope <= 0) return { value: null, reason: 'none', interval: [null, null] };
  return { value: midpoint, reason: null, interval: [interval[0], interval[1]] };
}

/**
 * The dose of half the effect by resampling the design's clusters; null where the rows have no design. Only doses at which all
 * the animals were measured count: tries of different ladders would be mixed otherwise.
 */
export function halfEffectOf({ across, up, source }: GraphFrame, rows: RowList): HalfEffectDose | null {
  const { clusterOf } = source;
  if (clusterOf === undefined) return null;
  const known = rows.filter((row) => numberAt(across!, row) > 0 && !Number.isNaN(numberAt(up!, row)));
  const doses = [...new Set(valuesOf(across!, known))].sort((a, b) => a - b);
  const labels = new Map<number, number>();
  for (const row of known) if (!labels.has(clusterOf(row))) labels.set(clusterOf(row), labels.size);
  const counts = doses.map((dose) => ({
    dose,
    hits: new Uint16Array(labels.size),
    seen: new Uint16Array(labels.size),
  }));
  const placeOf = new Map(doses.map((dose, place) => [dose, place]));
  for (const row of known) {
    const at = counts[placeOf.get(numberAt(across!, row))!]!;
    const cluster = labels.get(clusterOf(row))!;
    at.seen[cluster]!++;
    at.hits[cluster]! += numberAt(up!, row);
  }
  const total = ({ seen }: { seen: Uint16Array }): number => seen.reduce((sum, one) => sum + one, 0);
  const most = Math.max(0, ...counts.map(total));
  const full = counts.filter((count) => total(count) === most);
  const [first] = full;
  if (first === undefined) return { value: null, reason: 'none', interval: [null, null] };
  const responders = full.map(({ hits }) => hits);
  return halfEffectOfCounts({ logDoses: full.map(({ dose }) => log10(dose)), responders, animals: first.seen });
}
