// A curve as a rising tone: each point a short note, its pitch by its height, from left to right in about three seconds.
import { noteSamples, Synth } from './synth.ts';

export interface CurveSound {
  /** Number of the point that sounds now; null after the last. */
  readonly position: () => number | null;
  readonly stop: () => void;
}

const lowestPitch = 196; // Hz
const octaves = 2; // from the lowest to the highest point
const mostSeconds = 3.2;
const longestNote = 0.28; // s
const leadSeconds = 0.08;

/** @param heights 0 to 1, from left to right; what is not finite is a rest */
export function playCurve(heights: readonly number[]): CurveSound {
  const synth = new Synth();
  const start = (synth.now ?? 0) + leadSeconds;
  const seconds = Math.min(longestNote, mostSeconds / Math.max(1, heights.length));
  heights.forEach((height, place) => {
    if (Number.isFinite(height))
      synth.play({
        samples: noteSamples(lowestPitch * 2 ** (octaves * height), seconds),
        at: leadSeconds + place * seconds,
      });
  });
  return {
    position: () => {
      const now = synth.now;
      const place = now === null ? heights.length : Math.floor((now - start) / seconds);
      return place >= heights.length ? null : Math.max(0, place);
    },
    stop: () => synth.stop(),
  };
}
