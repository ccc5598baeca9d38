// A chart as data: what is drawn, without how. The ui room draws it and reads it out as a table for screen readers.

/** The role of a line: the ui room gives each its colour. */
export type SeriesTone = 'quirk' | 'ordinary' | 'caution' | 'plain';

export interface ChartPoint {
  /** Position on the logarithmic axis, in the axis' own unit; above 0. */
  readonly x: number;
  /** Share, 0 to 1. */
  readonly y: number;
  /** Ends of the interval of y, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

export interface ChartSeries {
  readonly id: string;
  /** Written at the end of the line, not in a legend. */
  readonly name: string;
  readonly tone: SeriesTone;
  /** Dashed lines can be told apart without colour. */
  readonly dashed: boolean;
  /** From left to right. */
  readonly points: readonly ChartPoint[];
}

export interface ChartTick {
  readonly at: number;
  readonly text: string;
}

export interface ChartDescription {
  readonly title: string;
  readonly xName: string;
  readonly yName: string;
  readonly xTicks: readonly ChartTick[];
  readonly yTicks: readonly ChartTick[];
  /** Ends of the logarithmic x axis. */
  readonly xRange: readonly [number, number];
  readonly series: readonly ChartSeries[];
  /** The value of x that is looked at, marked by a line. */
  readonly marked: ChartTick | null;
}
