// How unevenly a heart beats, as the fly-heart software SOHA defines it (Fink, Ocorr: sohasoftware.com).
import { median, sampleStandardDeviation } from '@offshoot/numerics';

/** Standard deviation of the times between beats, divided by their median; 0 for fewer than three beats. */
export function arrhythmiaIndex(beatTimes: ArrayLike<number>): number {
  const intervals = intervalsOf(beatTimes);
  return intervals.length < 2 ? 0 : sampleStandardDeviation(intervals) / median(intervals);
}

/** Beats per second from first to last beat; 0 for fewer than two beats. */
export function heartRate(beatTimes: ArrayLike<number>): number {
  const beats = beatTimes.length;
  return beats < 2 ? 0 : (beats - 1) / (beatTimes[beats - 1]! - beatTimes[0]!);
}

/** Times between neighbouring beats, s. */
export function intervalsOf(beatTimes: ArrayLike<number>): Float64Array {
  const intervals = new Float64Array(Math.max(0, beatTimes.length - 1));
  for (let beat = 0; beat < intervals.length; beat++) intervals[beat] = beatTimes[beat + 1]! - beatTimes[beat]!;
  return intervals;
}
