// Graphs over bands: bars with intervals, strips of points, boxes. Every summary carries its interval.
import { numberAt, type RowList } from '../table/data-table.ts';
import type { GraphItem, GraphMark } from './graph-description.ts';
import { splitByBand, type RowBands } from './row-bands.ts';
import { figuresOf, placeInBand, pointsOf, splitSeries, strew, type GraphFrame } from './row-series.ts';

export interface PanelParts {
  readonly marks: readonly GraphMark[];
  readonly items: readonly GraphItem[];
}

type BandKind = 'bars' | 'strip' | 'box';

/** @param bands of x; one nameless band where x is free */
export function bandPanel(
  frame: GraphFrame,
  kind: BandKind,
  bands: RowBands,
  panel: { name: string | null; rows: RowList },
): PanelParts {
  const marks: GraphMark[] = [];
  const items: GraphItem[] = [];
  const tones = frame.named ? frame.tones.labels.length : 1;
  if (kind === 'strip' && frame.up !== null) marks.push(stripPoints(frame, bands, panel.rows, tones));
  splitByBand(panel.rows, bands).forEach((inBand, band) => {
    for (const { tone, name, rows } of splitSeries(frame, inBand)) {
      const { at, width } = placeInBand(band, tone, tones);
      const item = summarise(frame, rows, at);
      if (item === null) continue;
      items.push({ ...item, panel: panel.name, series: name, place: bands.labels[band]! });
      marks.push(...summaryMarks(frame, kind, item, { tone, at, width }));
    }
  });
  return { marks, items };
}

function stripPoints(frame: GraphFrame, bands: RowBands, rows: RowList, tones: number): GraphMark {
  const placeOf = (row: number): number => {
    const band = bands.bandOf(row);
    if (band < 0) return NaN;
    return placeInBand(band, Math.max(0, frame.tones.bandOf(row)), tones).at + strew(row) / tones;
  };
  return pointsOf(frame, rows, placeOf, frame.up!);
}

type Summary = Omit<GraphItem, 'panel' | 'series' | 'place'>;

/** Without y the rows are counted. */
function summarise(frame: GraphFrame, rows: RowList, x: number): Summary | null {
  if (frame.up === null) return { x, y: rows.length, low: null, high: null, n: rows.length, rows };
  const figures = figuresOf(frame, rows, frame.up);
  if (figures === null) return null;
  const known = rows.filter((row) => !Number.isNaN(numberAt(frame.up!, row)));
  return { x, y: figures.mean, low: figures.interval[0], high: figures.interval[1], n: figures.n, rows: known };
}

function summaryMarks(
  frame: GraphFrame,
  kind: BandKind,
  item: Summary,
  { tone, at, width }: { tone: number; at: number; width: number },
): GraphMark[] {
  const marks: GraphMark[] = [];
  if (kind === 'bars') marks.push({ kind: 'bar', tone, from: at - width / 2, to: at + width / 2, height: item.y });
  const figures = kind === 'box' && frame.up !== null ? figuresOf(frame, item.rows, frame.up) : null;
  if (figures !== null) {
    const { smallest, lowerQuarter, median, upperQuarter, largest } = figures;
    marks.push({ kind: 'box', tone, x: at, width, quarters: [smallest, lowerQuarter, median, upperQuarter, largest] });
  }
  if (item.low !== null && item.high !== null) {
    marks.push({ kind: 'interval', tone, x: at, y: item.y, low: item.low, high: item.high });
  }
  return marks;
}
