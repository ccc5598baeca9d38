// The heart beats for some seconds under a replayed second of dopamine: a pacemaker with jitter, and after-beats that
// come early and are followed by a pause. In reality a heart is a muscle with waves running over it. Here it is a clock.
import { Stream, type Key } from '@offshoot/random';
import { arrhythmiaIndex, heartRate } from './arrhythmia-index.ts';
import type { HeartAnimal } from './heart-animal.ts';
import { HeartCourse } from './heart-course.ts';
import { heartDrive, type HeartInput } from './heart-drive.ts';

export interface HeartBeats {
  /** Times of the beats, s. */
  readonly beatTimes: Float64Array;
  /** Whether each beat is an after-beat. */
  readonly ectopic: readonly boolean[];
  /** Hz. */
  readonly heartRate: number;
  /** Standard deviation of the intervals divided by their median. */
  readonly arrhythmiaIndex: number;
}

/** No noise shortens a cycle to less than this, in cycles: even a stumbling heart must fill. */
const SHORTEST_CYCLE = 0.2;

/**
 * Lets a heart beat. After each beat an after-beat follows by chance (less likely after another one); it comes `c`
 * cycles later, and the next normal beat 1 + g cycles after it. Jitter adds up over a cycle like a random walk.
 * @param input a second of dopamine and nerve, replayed until the time is over
 * @param key belongs to world, population and replicate: the heart's own noise
 */
export function beatHeart(input: HeartInput, heart: HeartAnimal, key: Key, seconds = 20): HeartBeats {
  const drive = heartDrive(input, heart);
  const stream = new Stream(key);
  const course = new HeartCourse(drive.rate, input.sampleMs);
  const times: number[] = [];
  const ectopic: boolean[] = [];
  // the first beat comes somewhere in the first cycle
  course.advance(stream.uniform());
  let isAfterBeat = false;
  while (course.time < seconds) {
    times.push(course.time);
    ectopic.push(isAfterBeat);
    const chance: number = drive.afterBeat[course.sample]! * (isAfterBeat ? heart.afterBeatRepeat : 1);
    const cycle = isAfterBeat ? 1 + heart.pauseAfterwards : 1;
    isAfterBeat = stream.uniform() < chance;
    course.advance(isAfterBeat ? afterBeatDelay(heart, stream) : noisyCycle(cycle, course.sample));
  }
  const beatTimes = Float64Array.from(times);
  return { beatTimes, ectopic, heartRate: heartRate(beatTimes), arrhythmiaIndex: arrhythmiaIndex(beatTimes) };

  /** A cycle with the jitter that gathers over its expected duration. */
  function noisyCycle(cycles: number, sample: number): number {
    const spread = drive.jitter[sample]! * Math.sqrt(cycles / drive.rate[sample]!);
    return Math.max(SHORTEST_CYCLE, cycles + spread * stream.normal());
  }
}

function afterBeatDelay({ afterBeatDelay: delay, afterBeatSpread: spread }: HeartAnimal, stream: Stream): number {
  return Math.max(SHORTEST_CYCLE, delay * (1 + spread * stream.normal()));
}
