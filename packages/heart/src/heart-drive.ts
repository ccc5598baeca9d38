// What dopamine and the heart nerve do to the heart at one moment: its speed, how precisely it keeps time, and how
// often an after-beat follows.
import { pow } from '@offshoot/numerics';
import type { HeartAnimal } from './heart-animal.ts';
import { MOST_NERVE_DRIVE, NERVE_REST_RATE, SLOWEST_SHARE } from './heart-parameters.ts';

/** What drives the heart: dopamine in the blood and at the heart (1 = rest), recent rate of the heart nerve, Hz. */
export interface HeartInput {
  readonly behavioural: Float32Array;
  readonly cardiac: Float32Array;
  readonly cardiacNerve: Float32Array;
  /** Distance of two samples, ms. */
  readonly sampleMs: number;
}

/** f = f0 (1 + kR (D/(D + KR) - 1/(1 + KR)) + kN min(r/r0 - 1, 2)), Hz, but never under f0/10; D is dopamine in the blood. */
export function beatRate(dopamine: number, nerveRate: number, heart: HeartAnimal): number {
  const { restingRate, dopamineSpeed, dopamineHalfSpeed, nerveGain } = heart;
  const speeding = dopamine / (dopamine + dopamineHalfSpeed) - 1 / (1 + dopamineHalfSpeed);
  const nerve = Math.min(nerveRate / NERVE_REST_RATE - 1, MOST_NERVE_DRIVE);
  return restingRate * Math.max(SLOWEST_SHARE, 1 + dopamineSpeed * speeding + nerveGain * nerve);
}

/** Spread of the cycle after one second: jitter (1 + jD / (1 + (D/KD)^4)); D is dopamine in the blood. */
export function cycleJitter(dopamine: number, heart: HeartAnimal): number {
  const relative = dopamine / heart.depletionLevel;
  const squared = relative * relative;
  return heart.jitter * (1 + heart.depletionJitter / (1 + squared * squared));
}

/** Chance that an after-beat follows a normal beat: p_m h/(1 + h), h = (D/KQ)^n; D is dopamine at the heart. */
export function afterBeatChance(dopamine: number, heart: HeartAnimal): number {
  if (dopamine <= 0) return 0;
  const h = pow(dopamine / heart.stumbleLevel, heart.stumbleSteepness);
  return (heart.afterBeatTendency * h) / (1 + h);
}

/** Far more than a product of a few factors can be rounded by. */
const MARGIN = 1e-9;
/** Near the smallest numbers that there are, products lose more than that margin; there the formula itself is asked. */
const TOO_SMALL = 1e-290;

/**
 * Whether a number between 0 and 1 says that an after-beat follows: `number < likelihood * afterBeatChance(dopamine, heart)`.
 * The power in it lies between two whole ones; nearly always these decide already, for a tenth of the time.
 * @param likelihood 0 to 1
 */
export function followsAfterBeat(number: number, likelihood: number, dopamine: number, heart: HeartAnimal): boolean {
  if (dopamine <= 0) return false;
  const { stumbleLevel, stumbleSteepness, afterBeatTendency } = heart;
  const relative = dopamine / stumbleLevel;
  let lower = 1;
  for (let power = 1; power <= stumbleSteepness; power++) lower *= relative;
  const higher = lower * relative;
  const [least, most] = relative < 1 ? [higher, lower] : [lower, higher];
  const ceiling = likelihood * afterBeatTendency;
  const [highest, lowest] = [(ceiling * most) / (1 + most), (ceiling * least) / (1 + least)];
  if (lowest > TOO_SMALL) {
    if (number >= highest * (1 + MARGIN)) return false;
    if (number < lowest * (1 - MARGIN)) return true;
  }
  return number < likelihood * afterBeatChance(dopamine, heart);
}

/**
 * Writes the beat rate in every sample of the input, Hz, into `rates`, which is as long or longer.
 * @throws RangeError when the traces are empty or not equally long
 */
export function beatRates(
  { behavioural, cardiac, cardiacNerve }: HeartInput,
  heart: HeartAnimal,
  rates: Float64Array,
): Float64Array {
  const samples = behavioural.length;
  if (samples === 0 || cardiac.length !== samples || cardiacNerve.length !== samples) {
    throw new RangeError('the three traces that drive a heart must be equally long and not empty');
  }
  for (let sample = 0; sample < samples; sample++) {
    rates[sample] = beatRate(behavioural[sample]!, cardiacNerve[sample]!, heart);
  }
  return rates;
}
