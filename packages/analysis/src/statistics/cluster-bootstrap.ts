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
  // A statistic that is nowhere NaN needs no second copy; `sort` puts NaN last either way.
  const all = statistics(drawClusters(clusters)).sort();
  const values = Number.isNaN(all[all.length - 1]) ? all.filter((value) => !Number.isNaN(value)) : all;
  const interval =
    clusters < FEWEST_FOR_PERCENTILES ? studentEnds(clusters, statistic, values) : percentileEnds(clusters, values);
  return interval.map((end) => (Number.isFinite(end) ? end : null)) as OpenInterval;
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

function percentileEnds(clusters: number, sorted: Float64Array): [number, number] {
  const widened = Math.sqrt(clusters / (clusters - 1)) * studentQuantile(MISS_ON_ONE_SIDE, clusters - 1);
  const shareBelow = normalShareBelow(-widened);
  const place = Math.max(Math.floor(shareBelow * (sorted.length + 1)) - 1, 0);
  return [sorted[place] ?? NaN, sorted[sorted.length - 1 - place] ?? NaN];
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
