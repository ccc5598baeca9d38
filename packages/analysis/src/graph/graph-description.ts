// A graph as data: what is drawn where, in the units of its columns, without how. The ui room draws it; `items` are the same
// graph for the table, the ear, the arrow keys and the selection; `findings` are what a sentence says is seen.
import type { RowList } from '../table/data-table.ts';

export const graphKinds = [
  'scatter',
  'strip',
  'box',
  'histogram',
  'bars',
  'line',
  'dose-response',
  'pairs',
  'matrix',
  'molecules',
] as const;
export type GraphKind = (typeof graphKinds)[number];

export const channels = ['x', 'y', 'colour', 'size', 'facet'] as const;
export type Channel = (typeof channels)[number];

/** Which column stands where. `kind` null: the data chooses. */
export type GraphPlan = Readonly<Record<Channel, string | null>> & { readonly kind: GraphKind | null };

export const emptyPlan: GraphPlan = { x: null, y: null, colour: null, size: null, facet: null, kind: null };

export interface AxisTick {
  readonly at: number;
  readonly text: string;
}

export interface GraphAxis {
  /** With its unit, in the reader's language. */
  readonly name: string;
  /** A band axis has its labels at 0, 1, 2, ... */
  readonly scale: 'linear' | 'log' | 'band';
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly AxisTick[];
}

/** Points with the row of each; the tone is the number of the series. */
export interface PointMarks {
  readonly kind: 'points';
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly tone: Uint8Array;
  readonly rows: RowList;
  /** px; null: all alike. */
  readonly radius: Float32Array | null;
  /** 0 to 1 on a continuous scale of colours, in place of the tone. */
  readonly shade: Float32Array | null;
}

export interface LineMark {
  readonly kind: 'line';
  readonly tone: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly dashed: boolean;
}

/** The 95 % band of a curve. */
export interface BandMark {
  readonly kind: 'band';
  readonly tone: number;
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
}

export interface BarMark {
  readonly kind: 'bar';
  readonly tone: number;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

export interface IntervalMark {
  readonly kind: 'interval';
  readonly tone: number;
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

/** Quarters, and the 95 % interval of the mean inside. */
export interface BoxMark {
  readonly kind: 'box';
  readonly tone: number;
  readonly x: number;
  readonly width: number;
  readonly quarters: readonly [smallest: number, lower: number, median: number, upper: number, largest: number];
}

export type GraphMark = PointMarks | LineMark | BandMark | BarMark | IntervalMark | BoxMark;

export interface GraphPanel {
  /** What the panel's rows have in common; null where there is one panel. */
  readonly name: string | null;
  readonly marks: readonly GraphMark[];
}

/** One thing that the graph says: a bar, a group, a point, a pair. */
export interface GraphItem {
  readonly panel: string | null;
  readonly series: string | null;
  /** Where on x, in words. */
  readonly place: string;
  readonly x: number;
  readonly y: number;
  /** 95 %; null where an end is not known or one value has no spread. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly rows: RowList;
}

/** What is seen, as a code and its data; numbers are written by the page. */
export interface Sight {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** How two columns go together, -1 to 1 (Spearman), with its 95 % interval. */
export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

export interface GraphDescription {
  readonly kind: GraphKind;
  readonly x: GraphAxis;
  readonly y: GraphAxis;
  readonly panels: readonly GraphPanel[];
  /** Names of the tones, in their order; empty where there is one. */
  readonly series: readonly string[];
  /** Ends of the continuous scale of colours; null where there is none. */
  readonly shade: { readonly name: string; readonly low: string; readonly high: string } | null;
  readonly items: readonly GraphItem[];
  readonly sights: readonly Sight[];
  readonly matrix: readonly MatrixCell[] | null;
  /** Whether y is a share, written in percent. */
  readonly sharesOnY: boolean;
}
