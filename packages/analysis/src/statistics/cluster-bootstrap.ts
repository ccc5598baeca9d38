// The cluster bootstrap: animals of one block share the noise of their brains, so whole clusters are drawn again, never
// single animals. A statistic is seen as a function of how often each cluster was drawn.
import { erf } from '@offshoot/numerics';
import { deriveKey, Stream } from '@offshoot/random';
import { studentQuantile } from './beta-distribution.ts';

/** The 25th of 1999 ordered values is then the 1.25 % point that 14 clusters ask for. */
const RESAMPLES = 1999;
/** Chance that a 95 % interval misses on one side. */
const MISS_ON_ONE_SIDE = 0.025;
/** With fewer clusters the resamples are too few and too alike for their percentiles (measured: 74 % cover with 3, 85 % with 4). */
const FEWEST_FOR_PERCENTILES = 8;

/**
 * The value of a statistic when cluster c counts `draws[c]` times; ±Infinity where it lies beyond what was measured, NaN
 * where the draws say nothing about it.
 */
export type ClusterStatistic = (draws: ArrayLike<number>) => number;

/** Ends of an interval; null where the end lies beyond what was measured. */
export type OpenInterval = [low: number | null, high: number | null];

/**
 * The 95 % interval of a statistic over clusters. From 8 clusters on: percentiles of the resamples, widened for few
 * clusters (T. Hesterberg, The American Statistician 69, 2015, section 5.3); with fewer: Student's t on their spread.
 * Coverage measured in `half-effect-dose.coverage.test.ts`. The same clusters give the same draws whatever the statistic.
 * @param clusters how many; with fewer than two nothing is known and both ends are null
 * @cost 1999 calls of the statistic
 */
export function bootstrapInterval(clusters: number, statistic: ClusterStatistic): OpenInterval {
  return bootstrapAtOnce(clusters, statistic, (draws) => {
    const values = new Float64Array(draws.length / clusters);
    for (let i = 0; i < values.length; i++) values[i] = statistic(draws.subarray(i * clusters, (i + 1) * clusters));
    return values;
  });
}

/**
 * `bootstrapInterval` for a statistic that is quicker for all resamples at once.
 * @param statistics gets the draws, `clusters` numbers a resample, and gives one value a resample
 */
export function bootstrapAtOnce(
  clusters: number,
  statistic: ClusterStatistic,
  statistics: (draws: Uint16Array) => Float64Array,
): OpenInterval {
  if (clusters < 2) return [null, null];
  const interval =
    clusters < FEWEST_FOR_PERCENTILES
      ? studentEnds(clusters, statistic, valuesOfAll(clusters, statistics).sort())
      : percentileEnds(clusters, statistics(drawClusters(clusters)));
  return interval.map((end) => (Number.isFinite(end) ? end : null)) as OpenInterval;
}

/** The values of all resamples. Of few clusters the same draws come again and again: each is worked out once. */
function valuesOfAll(clusters: number, statistics: (draws: Uint16Array) => Float64Array): Float64Array {
  const { draws, kindOf } = kindsOfDraws(clusters);
  const ofKinds = statistics(draws);
  const values = new Float64Array(kindOf.length);
  for (let i = 0; i < values.length; i++) values[i] = ofKinds[kindOf[i]!]!;
  return values.some(Number.isNaN) ? values.filter((value) => !Number.isNaN(value)) : values;
}

/** Draws already made, by number of clusters: a shot's groups and endpoints share them. */
const drawsMade = new Map<number, Uint16Array>();
const MOST_KEPT = 8;

/** How often each cluster is drawn, `clusters` numbers a resample: a function of the number of clusters alone. */
function drawClusters(clusters: number): Uint16Array {
  const made = drawsMade.get(clusters);
  if (made !== undefined) return made;
  const stream = new Stream(deriveKey('analysis', 'cluster bootstrap', clusters));
  const draws = new Uint16Array(RESAMPLES * clusters);
  for (let first = 0; first < draws.length; first += clusters) {
    for (let c = 0; c < clusters; c++) draws[first + stream.integer(clusters)]!++;
  }
  if (drawsMade.size >= MOST_KEPT) drawsMade.clear();
  drawsMade.set(clusters, draws);
  return draws;
}

interface DrawKinds {
  /** One row of `clusters` numbers for each kind of draw. */
  readonly draws: Uint16Array;
  /** The kind of each resample. */
  readonly kindOf: Uint16Array;
}

const kindsMade = new Map<number, DrawKinds>();

function kindsOfDraws(clusters: number): DrawKinds {
  const made = kindsMade.get(clusters);
  if (made !== undefined) return made;
  const draws = drawClusters(clusters);
  const numbers = new Map<string, number>();
  const rows: number[] = [];
  const kindOf = new Uint16Array(draws.length / clusters);
  for (let i = 0; i < kindOf.length; i++) {
    const row = draws.subarray(i * clusters, (i + 1) * clusters);
    const key = row.join();
    const known = numbers.get(key);
    kindOf[i] = known ?? numbers.size;
    if (known !== undefined) continue;
    numbers.set(key, numbers.size);
    rows.push(...row);
  }
  const kinds = { draws: Uint16Array.from(rows), kindOf };
  kindsMade.set(clusters, kinds);
  return kinds;
}

/** Of the resamples whose value is a number; they are put into another order. */
function percentileEnds(clusters: number, all: Float64Array): [number, number] {
  const values = all.some(Number.isNaN) ? all.filter((value) => !Number.isNaN(value)) : all;
  const place = Math.max(Math.floor(shareBelowOf(clusters) * (values.length + 1)) - 1, 0);
  if (place >= values.length) return [NaN, NaN];
  return [pickByOrder(values, place), pickByOrder(values, values.length - 1 - place)];
}

const sharesBelow: number[] = [];

function shareBelowOf(clusters: number): number {
  return (sharesBelow[clusters] ??= normalShareBelow(
    -(Math.sqrt(clusters / (clusters - 1)) * studentQuantile(MISS_ON_ONE_SIDE, clusters - 1)),
  ));
}

/** The value that would stand at `place` if all were sorted: Hoare's selection, which sorts no more than it must. */
function pickByOrder(values: Float64Array, place: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const middle = values[(from + to) >> 1]!;
    let left = from;
    let right = to;
    while (left <= right) {
      while (values[left]! < middle) left++;
      while (values[right]! > middle) right--;
      if (left > right) break;
      const kept = values[left]!;
      values[left++] = values[right]!;
      values[right--] = kept;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place]!;
}

/** An end is open on a side where any resample was beyond what was measured: its spread is not known. */
function studentEnds(clusters: number, statistic: ClusterStatistic, sorted: Float64Array): [number, number] {
  const value = statistic(new Uint16Array(clusters).fill(1));
  const finite = sorted.filter((one) => Number.isFinite(one));
  if (!Number.isFinite(value) || finite.length < 2) return [NaN, NaN];
  const reach = studentQuantile(MISS_ON_ONE_SIDE, clusters - 1) * spread(finite) * Math.sqrt(clusters / (clusters - 1));
  return [sorted[0] === -Infinity ? NaN : value - reach, sorted.at(-1) === Infinity ? NaN : value + reach];
}

function spread(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1));
}

function normalShareBelow(x: number): number {
  return (1 + erf(x / Math.sqrt(2))) / 2;
}
