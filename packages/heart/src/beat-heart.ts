// The heart beats for some seconds under a replayed second of dopamine: a pacemaker with jitter, and after-beats that
// come early and are followed by a pause. In reality a heart is a muscle with waves running over it. Here it is a clock.
import type { Key } from '@offshoot/random';
import { arrhythmiaIndex, heartRate } from './arrhythmia-index.ts';
import type { HeartAnimal } from './heart-animal.ts';
import { courseColumns, HeartCourse } from './heart-course.ts';
import { beatRates, cycleJitter, followsAfterBeat, type HeartInput } from './heart-drive.ts';
import { heartNoiseOf } from './heart-noise.ts';

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

/** Hearts are followed one after the other, so one set of columns serves all: new ones cost more than filling them. */
let columns = courseColumns(0);

/**
 * Lets a heart beat. After each beat an after-beat follows by chance (less likely after another one); it comes `c`
 * cycles later, and the next normal beat 1 + g cycles after it. Jitter adds up over a cycle like a random walk.
 * @param input a second of dopamine and nerve, replayed until the time is over
 * @param key belongs to world, population and replicate: the heart's own noise
 */
export function beatHeart(input: HeartInput, heart: HeartAnimal, key: Key, seconds = 20): HeartBeats {
  const samples = input.behavioural.length;
  if (columns.rate.length < samples) columns = courseColumns(samples);
  const rates = beatRates(input, heart, columns.rate);
  const course = new HeartCourse(columns, samples, input.sampleMs);
  const noise = heartNoiseOf(key);
  const times: number[] = [];
  const ectopic: boolean[] = [];
  // the first beat comes somewhere in the first cycle
  course.advance(noise.start);
  let isAfterBeat = false;
  for (let cycle = 0; course.time < seconds; cycle++) {
    const { sample } = course;
    times.push(course.time);
    ectopic.push(isAfterBeat);
    const likelihood: number = isAfterBeat ? heart.afterBeatRepeat : 1;
    const cycles: number = isAfterBeat ? 1 + heart.pauseAfterwards : 1;
    isAfterBeat = followsAfterBeat(noise.chance(cycle), likelihood, input.cardiac[sample]!, heart);
    if (isAfterBeat) {
      course.advance(vary(heart.afterBeatDelay, heart.afterBeatDelay * heart.afterBeatSpread, noise.jitter(cycle)));
    } else {
      // the jitter that gathers over the cycle's expected duration
      const duration = cycles / rates[sample]!;
      course.advance(
        vary(cycles, cycleJitter(input.behavioural[sample]!, heart) * Math.sqrt(duration), noise.jitter(cycle)),
      );
    }
  }
  const beatTimes = Float64Array.from(times);
  return { beatTimes, ectopic, heartRate: heartRate(beatTimes), arrhythmiaIndex: arrhythmiaIndex(beatTimes) };
}

/** Cycles with a normal spread, never less than the shortest. */
function vary(cycles: number, spread: number, jitter: number): number {
  return Math.max(SHORTEST_CYCLE, cycles + spread * jitter);
}
