// Dose and effect as a chart description: one line a group, each share with its 95 % interval.
import { shareInterval } from '../statistics/share-interval.ts';
import type { ChartDescription, ChartPoint, ChartTick, SeriesTone } from './chart-description.ts';

/** How many of a group are hit at each dose, in the order of the doses; null where a dose is not computed yet. */
export interface DoseResponseLine {
  readonly id: string;
  /** In the reader's language; stands at the end of the line. */
  readonly name: string;
  readonly tone: SeriesTone;
  readonly dashed: boolean;
  readonly counts: readonly ({ readonly k: number; readonly n: number } | null)[];
}

/** The words and numbers around the lines, in the reader's language. */
export interface DoseResponseWords {
  readonly title: string;
  readonly xName: string;
  readonly yName: string;
  writeDose(dose: number): string;
  writeShare(share: number): string;
}

/** Labelled shares; the lines between are left to the ui room. */
const WRITTEN_SHARES = [0, 1 / 2, 1];
/** A rounding error of log10 must not lose the tick at an end of the axis. */
const END_SLACK = 1 + 1e-9;
const DECADE = 10;

/**
 * Describes the chart of some lines over doses.
 * @param doses in nicotine units, above 0, any order
 * @param marked the dose that is looked at, or null
 * @throws RangeError when there is no dose
 */
export function describeDoseResponse(
  doses: readonly number[],
  lines: readonly DoseResponseLine[],
  words: DoseResponseWords,
  marked: number | null = null,
): ChartDescription {
  if (doses.length === 0) throw new RangeError('a chart over doses needs a dose');
  const xRange = [Math.min(...doses), Math.max(...doses)] as const;
  return {
    title: words.title,
    xName: words.xName,
    yName: words.yName,
    xTicks: decadesWithin(xRange).map((at) => ({ at, text: words.writeDose(at) })),
    yTicks: WRITTEN_SHARES.map((at) => ({ at, text: words.writeShare(at) })),
    xRange,
    series: lines.map(({ counts, ...line }) => ({ ...line, points: placePoints(doses, counts) })),
    marked: marked === null ? null : ({ at: marked, text: words.writeDose(marked) } satisfies ChartTick),
  };
}

function placePoints(doses: readonly number[], counts: DoseResponseLine['counts']): ChartPoint[] {
  const points = doses.flatMap((x, index): ChartPoint[] => {
    const count = counts[index] ?? null;
    if (count === null || count.n === 0) return [];
    const [low, high] = shareInterval(count.k, count.n);
    return [{ x, y: count.k / count.n, low, high }];
  });
  return points.sort((a, b) => a.x - b.x);
}

/** Powers of ten from the lowest to the highest dose; the ends themselves when none lies between. */
function decadesWithin([low, high]: readonly [number, number]): number[] {
  const decades: number[] = [];
  for (const decade of everyDecade()) if (decade * END_SLACK >= low && decade <= high * END_SLACK) decades.push(decade);
  return decades.length > 0 ? decades : [...new Set([low, high])];
}

const SMALLEST_DECADE = 1e-9;
const LARGEST_DECADE = 1e9;

function* everyDecade(): Generator<number> {
  // Division keeps the powers of ten below 1 as exact as they are written (0.001, not 0.0010000000000000002).
  for (let part = LARGEST_DECADE; part > 1; part /= DECADE) yield 1 / part;
  for (let whole = 1; whole <= 1 / SMALLEST_DECADE; whole *= DECADE) yield whole;
}
