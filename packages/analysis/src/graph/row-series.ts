// The parts that every graph is made of: panels (small multiples), series (tones), points, and a group in figures.
import { findColumn, numberAt, type Column, type RowList } from '../table/data-table.ts';
import { figureRows, type RowFigures } from '../table/group-rows.ts';
import type { GraphPlan, PointMarks } from './graph-description.ts';
import type { GraphSource } from './graph-source.ts';
import { spanOf, valuesOf } from './graph-axis.ts';
import { bandRows, MOST_BANDS, splitByBand, type RowBands } from './row-bands.ts';

const MOST_PANELS = 12;
const [SMALLEST_RADIUS, LARGEST_RADIUS] = [2.5, 10];
/** Part of a band's width that its points are strewn over. */
const STREWN = 0.5;
/** Knuth's multiplicative hash: rows are strewn alike on every machine. */
const SCATTERING = 2654435761;
const WHOLE = 4294967296;

/** Everything that is the same for all panels of a graph. */
export interface GraphFrame {
  readonly source: GraphSource;
  readonly across: Column | null;
  readonly up: Column | null;
  /** Series by tone; one nameless series without a colour of few labels. */
  readonly tones: RowBands;
  readonly named: boolean;
  readonly shadeColumn: Column | null;
  readonly sizeColumn: Column | null;
}

export function frameGraph(source: GraphSource, plan: GraphPlan): GraphFrame {
  const { table, rows, words } = source;
  const colour = findColumn(table, plan.colour);
  const bands = colour === null ? null : bandRows(colour, rows, words, MOST_BANDS);
  const single: RowBands = { labels: [''], bandOf: () => 0 };
  return {
    source,
    across: findColumn(table, plan.x),
    up: findColumn(table, plan.y),
    tones: bands !== null && bands.labels.length > 0 ? bands : single,
    named: bands !== null && bands.labels.length > 0,
    shadeColumn: bands === null ? colour : null,
    sizeColumn: findColumn(table, plan.size),
  };
}

/** A panel's name and rows. */
export function splitPanels(
  { table, rows, words }: GraphSource,
  plan: GraphPlan,
): { name: string | null; rows: RowList }[] {
  const column = findColumn(table, plan.facet);
  const bands = column === null ? null : bandRows(column, rows, words, MOST_PANELS);
  if (bands === null || bands.labels.length === 0) return [{ name: null, rows }];
  return splitByBand(rows, bands).map((own, place) => ({ name: bands.labels[place]!, rows: own }));
}

/** Each series of some rows that has a row. */
export function splitSeries(
  { tones, named }: GraphFrame,
  rows: RowList,
): { tone: number; name: string | null; rows: RowList }[] {
  return splitByBand(rows, tones)
    .map((own, tone) => ({ tone, name: named ? tones.labels[tone]! : null, rows: own }))
    .filter((one) => one.rows.length > 0);
}

/** A group's figures with the intervals that its design allows. */
export function figuresOf({ source }: GraphFrame, rows: RowList, column: Column): RowFigures | null {
  return figureRows(rows, column, source.clusterOf);
}

/** Points of rows that have both values. @param placeOf x of a row */
export function pointsOf(frame: GraphFrame, rows: RowList, placeOf: (row: number) => number, up: Column): PointMarks {
  const { tones, shadeColumn, sizeColumn, source } = frame;
  const seen = rows.filter((row) => Number.isFinite(placeOf(row)) && Number.isFinite(numberAt(up, row)));
  const scaled = (column: Column): ((row: number) => number) => {
    const [low, high] = spanOf(valuesOf(column, source.rows)) ?? [0, 1];
    return (row) => (numberAt(column, row) - low) / (high - low || 1);
  };
  const size = sizeColumn === null ? null : scaled(sizeColumn);
  const shade = shadeColumn === null ? null : scaled(shadeColumn);
  const radiusOf = (share: number): number =>
    Number.isNaN(share) ? SMALLEST_RADIUS : SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * Math.sqrt(share);
  return {
    kind: 'points',
    x: Float64Array.from(seen, placeOf),
    y: Float64Array.from(seen, (row) => numberAt(up, row)),
    tone: Uint8Array.from(seen, (row) => Math.max(0, tones.bandOf(row))),
    rows: seen,
    radius: size === null ? null : Float32Array.from(seen, (row) => radiusOf(size(row))),
    shade: shade === null ? null : Float32Array.from(seen, shade),
  };
}

/** A row's place beside the middle of its band, always the same. */
export function strew(row: number): number {
  return ((Math.imul(row + 1, SCATTERING) >>> 0) / WHOLE - 1 / 2) * STREWN;
}

/** Middle of a series' part of a band, and the width of that part. */
export function placeInBand(band: number, tone: number, tones: number): { at: number; width: number } {
  const width = BAND_FILLED / tones;
  return { at: band + (tone - (tones - 1) / 2) * width, width };
}

const BAND_FILLED = 0.76;
