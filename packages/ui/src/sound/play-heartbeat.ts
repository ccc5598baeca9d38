// A heart to listen to: one soft low click a beat, its pitch following a second quantity (dopamine).
import { beatSamples, Synth } from './synth.ts';

export interface HeartbeatSound {
  /** Seconds of the record heard so far, or null once it is over. */
  position: () => number | null;
  stop: () => void;
}

const leadSeconds = 0.1; // so that the first beat is not cut

/**
 * Plays a record of beats once.
 * @param beatTimes in s, ascending
 * @param level 0 to 1 at a moment (s): raises the pitch
 * @param seconds length of the record
 */
export function playHeartbeat(
  beatTimes: ArrayLike<number>,
  level: (second: number) => number,
  seconds: number,
): HeartbeatSound {
  const synth = new Synth();
  const start = (synth.now ?? 0) + leadSeconds;
  for (const beat of Array.from(beatTimes)) synth.play({ samples: beatSamples(level(beat)), at: leadSeconds + beat });
  return {
    position: () => {
      const now = synth.now;
      return now === null || now - start > seconds ? null : Math.max(0, now - start);
    },
    stop: () => synth.stop(),
  };
}
