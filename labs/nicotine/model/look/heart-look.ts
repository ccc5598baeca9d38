// How uneven a heart beats, taken apart: the times between beats, how far each lies from the mean, and how much of the
// arrhythmia index each makes. The index itself is the heart's own (packages/heart); here only its parts are laid out.
import { median, sampleStandardDeviation, sumInOrder } from '@offshoot/numerics';

export interface HeartLook {
  /** Time before each beat but the first, s. */
  readonly intervals: Float64Array;
  /** Moment of the beat that ends each interval, s. */
  readonly endsAt: Float64Array;
  /** s; all 0 for fewer than three beats. */
  readonly median: number;
  readonly mean: number;
  readonly spread: number;
  /** Spread divided by median: the arrhythmia index. */
  readonly index: number;
  /** Share of the squared distances from the mean that each interval makes; they add up to 1. */
  readonly shares: Float64Array;
  /** The fewest intervals that together make `mostOfIt` of the index, largest first: numbers of intervals. */
  readonly main: readonly number[];
  readonly mainShare: number;
}

const mostOfIt = 0.8;

/** @param beatTimes s, ascending */
export function readHeart(beatTimes: Float64Array): HeartLook {
  const intervals = beatTimes.slice(1).map((time, beat) => time - beatTimes[beat]!);
  const endsAt = beatTimes.slice(1);
  const shares = new Float64Array(intervals.length);
  if (intervals.length < 2)
    return { intervals, endsAt, median: 0, mean: 0, spread: 0, index: 0, shares, main: [], mainShare: 0 };
  const mean = sumInOrder(intervals) / intervals.length;
  const squares = intervals.map((interval) => (interval - mean) * (interval - mean));
  const total = sumInOrder(squares);
  squares.forEach((square, number) => (shares[number] = total === 0 ? 0 : square / total));
  const order = [...shares.keys()].sort((a, b) => shares[b]! - shares[a]! || a - b);
  const main: number[] = [];
  let mainShare = 0;
  for (const number of order) {
    if (mainShare >= mostOfIt || shares[number] === 0) break;
    main.push(number);
    mainShare += shares[number]!;
  }
  const middle = median(intervals);
  const spread = sampleStandardDeviation(intervals);
  return { intervals, endsAt, median: middle, mean, spread, index: spread / middle, shares, main, mainShare };
}
