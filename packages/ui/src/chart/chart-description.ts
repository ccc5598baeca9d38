// A chart as data: what is drawn, without how. The renderer (line-chart.tsx) and the table for screen readers
// (chart-table.tsx) read the same description.

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
  readonly name: string;
  readonly tone: SeriesTone;
  /** Dashed lines can be told apart without colour. */
  readonly dashed: boolean;
  readonly points: readonly ChartPoint[];
}

export interface ChartTick {
  readonly at: number;
  readonly text: string;
}

export interface ChartDescription {
  /** The chart's name. */
  readonly title: string;
  readonly xName: string;
  readonly yName: string;
  readonly xTicks: readonly ChartTick[];
  readonly yTicks: readonly ChartTick[];
  /** Ends of the logarithmic x axis. */
  readonly xRange: readonly [number, number];
  readonly series: readonly ChartSeries[];
  /** The value of x that the page shows at this moment, marked by a line. */
  readonly marked: ChartTick | null;
}
