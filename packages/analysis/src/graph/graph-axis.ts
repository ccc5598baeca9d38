// Axes: where the marks of a scale stand. A number that spans two decades and is above 0 gets a logarithmic axis.
import { log10, pow } from '@offshoot/numerics';
import { numberAt, type Column, type RowList } from '../table/data-table.ts';
import type { AxisTick, GraphAxis } from './graph-description.ts';
import type { GraphWords } from './graph-source.ts';

const DECADE = 10;
/** From this ratio of the ends on, equal ratios tell more than equal steps. */
const LOG_FROM_RATIO = 100;
const WANTED_TICKS = 5;
const MOST_DECADES = 7;
/** Room beyond the outermost values, as a share of the span. */
const MARGIN = 0.04;
const LARGEST_FOR_TWO = 1.5;
const LARGEST_FOR_FIVE = 3.5;
const LARGEST_FOR_TEN = 7.5;
const FIVE = 5;

/** Ends of what is finite; null when nothing is. */
export function spanOf(values: Iterable<number>): [number, number] | null {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low > high ? null : [low, high];
}

export function isLogarithmic(span: readonly [number, number]): boolean {
  return span[0] > 0 && span[1] / span[0] >= LOG_FROM_RATIO;
}

export function numberAxis(
  name: string,
  span: readonly [number, number] | null,
  words: Pick<GraphWords, 'number'>,
  { log = true, fromZero = false }: { log?: boolean; fromZero?: boolean } = {},
): GraphAxis {
  const [low, high] = span ?? [0, 1];
  if (log && isLogarithmic([low, high])) {
    return { name, scale: 'log', low, high, ticks: decades(low, high, words.number) };
  }
  const start = fromZero ? Math.min(0, low) : low;
  const room = (high - start) * MARGIN || Math.abs(high) * MARGIN || 1;
  const ends = [fromZero && start === 0 ? 0 : start - room, high + room] as const;
  return { name, scale: 'linear', low: ends[0], high: ends[1], ticks: evenTicks(...ends, words.number) };
}

/** 0 to 100 %. */
export function shareAxis(name: string, share: (value: number) => string): GraphAxis {
  const ticks = [0, 1 / 4, 1 / 2, 1 - 1 / 4, 1].map((at) => ({ at, text: share(at) }));
  return { name, scale: 'linear', low: 0, high: 1, ticks };
}

export function bandAxis(name: string, labels: readonly string[]): GraphAxis {
  const ticks = labels.map((text, at) => ({ at, text }));
  return { name, scale: 'band', low: -1 / 2, high: Math.max(1, labels.length) - 1 / 2, ticks };
}

function decades(low: number, high: number, write: (value: number) => string): AxisTick[] {
  const [first, last] = [Math.ceil(log10(low) - MARGIN), Math.floor(log10(high) + MARGIN)];
  const every = Math.max(1, Math.ceil((last - first + 1) / MOST_DECADES));
  const ticks: AxisTick[] = [];
  for (let power = first; power <= last; power += every) {
    // Division keeps powers below 1 as exact as they are written.
    const at = power < 0 ? 1 / Math.round(pow(DECADE, -power)) : Math.round(pow(DECADE, power));
    ticks.push({ at, text: write(at) });
  }
  return ticks.length > 1 ? ticks : [low, high].map((at) => ({ at, text: write(at) }));
}

/** Steps of 1, 2 or 5 times a power of ten. */
export function evenStep(span: number, wanted = WANTED_TICKS): number {
  const raw = span / wanted;
  const power = pow(DECADE, Math.floor(log10(raw)));
  const share = raw / power;
  const whole = share < LARGEST_FOR_TWO ? 1 : share < LARGEST_FOR_FIVE ? 2 : share < LARGEST_FOR_TEN ? FIVE : DECADE;
  return whole * power;
}

function evenTicks(low: number, high: number, write: (value: number) => string): AxisTick[] {
  const step = evenStep(high - low);
  const ticks: AxisTick[] = [];
  for (let k = Math.ceil(low / step); k * step <= high; k++) ticks.push({ at: k * step, text: write(k * step) });
  return ticks;
}

export function valuesOf(column: Column, rows: RowList): Float64Array {
  return Float64Array.from(rows, (row) => numberAt(column, row));
}
