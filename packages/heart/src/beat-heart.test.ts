// The heart against its closed form (a renewal process of normal beats and after-beats) and against what is known of
// insect hearts: dopamine speeds them, and without it they are slow and uneven.
import { describe, expect, test } from 'vitest';
import { deriveKey } from '@offshoot/random';
import { beatHeart, type HeartBeats } from './beat-heart.ts';
import { heartAnimalOf, type HeartAnimal } from './heart-animal.ts';
import { afterBeatChance } from './heart-drive.ts';
import { genotypeParameters } from './heart-parameters.ts';

const usual = heartAnimalOf({}, 0);

interface Drive {
  behavioural?: number;
  cardiac?: number;
  cardiacNerve?: number;
}

/** A heart under a steady drive; what is not given is at rest. */
function beat(
  { behavioural = 1, cardiac = 0.5, cardiacNerve = 3.2 }: Drive,
  heart: HeartAnimal = usual,
  seconds = 2000,
): HeartBeats {
  const steady = (value: number): Float32Array => new Float32Array(250).fill(value);
  const input = {
    behavioural: steady(behavioural),
    cardiac: steady(cardiac),
    cardiacNerve: steady(cardiacNerve),
    sampleMs: 4,
  };
  return beatHeart(input, heart, deriveKey('test', 'heart'), seconds);
}

/** Dopamine at the heart at which an after-beat follows with chance p. */
function dopamineFor(p: number, { stumbleLevel, stumbleSteepness, afterBeatTendency }: HeartAnimal): number {
  const h = p / (afterBeatTendency - p);
  return stumbleLevel * h ** (1 / stumbleSteepness);
}

/**
 * Arrhythmia index of the renewal process with states normal and after-beat: intervals of 1, c and 1 + g cycles.
 * The median is found by bisection on the mixture of three normal distributions.
 */
function closedForm(p: number, rate: number, heart: HeartAnimal): number {
  const { afterBeatDelay: c, afterBeatSpread, pauseAfterwards: g, afterBeatRepeat, jitter } = heart;
  const repeat = afterBeatRepeat * p;
  const afterBeats = p / (1 + p - repeat);
  const parts = [
    { share: (1 - afterBeats) * (1 - p), mean: 1, variance: jitter ** 2 / rate },
    { share: afterBeats, mean: c, variance: (c * afterBeatSpread) ** 2 },
    { share: afterBeats * (1 - repeat), mean: 1 + g, variance: (jitter ** 2 * (1 + g)) / rate },
  ];
  const mean = parts.reduce((sum, part) => sum + part.share * part.mean, 0);
  const square = parts.reduce((sum, part) => sum + part.share * (part.mean ** 2 + part.variance), 0);
  return Math.sqrt(square - mean ** 2) / mixtureMedian(parts);
}

function mixtureMedian(parts: readonly { share: number; mean: number; variance: number }[]): number {
  let [low, high] = [0, 3];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    const below = parts.reduce(
      (sum, { share, mean, variance }) => sum + share * normalBelow((middle - mean) / Math.sqrt(variance)),
      0,
    );
    if (below < 0.5) low = middle;
    else high = middle;
  }
  return low;
}

/** Logistic approximation of the normal distribution, good to 0.01. */
function normalBelow(z: number): number {
  return 1 / (1 + Math.exp(-1.702 * z));
}

describe('the heart', () => {
  test.each([0, 0.05, 0.1, 0.2, 0.4, 0.6])(
    'with after-beats at chance %f is as uneven as the closed form says',
    (p) => {
      const behavioural = 2.5;
      const cardiac = p === 0 ? 0 : dopamineFor(p, usual);
      expect(afterBeatChance(cardiac, usual)).toBeCloseTo(p, 10);
      const heart = { ...usual, depletionJitter: 0 };
      const { arrhythmiaIndex } = beat({ behavioural, cardiac }, heart, 4000);
      const { heartRate } = beat({ behavioural, cardiac: 0 }, heart);
      // 0.02: sampling error of 12,000 beats is 0.003; the rest is room for the two modes that the median lies between
      expect(Math.abs(arrhythmiaIndex - closedForm(p, heartRate, heart))).toBeLessThan(0.02);
    },
  );

  test('at rest beats 2.3 to 2.6 times a second, evenly', () => {
    const { heartRate, arrhythmiaIndex } = beat({});
    expect(heartRate).toBeGreaterThan(2.3);
    expect(heartRate).toBeLessThan(2.6);
    expect(arrhythmiaIndex).toBeGreaterThan(0.03);
    expect(arrhythmiaIndex).toBeLessThan(0.07);
  });

  test('is sped up by dopamine in the blood and never stumbles from it', () => {
    const hearts = [1, 2, 4, 8, 16].map((behavioural) => beat({ behavioural }));
    hearts.slice(1).forEach(({ heartRate }, index) => expect(heartRate).toBeGreaterThan(hearts[index]!.heartRate));
    for (const { arrhythmiaIndex } of hearts) expect(arrhythmiaIndex).toBeLessThan(0.1);
  });

  test('is slow and uneven without dopamine', () => {
    const [rest, depleted] = [beat({}), beat({ behavioural: 0, cardiac: 0 })];
    expect(depleted.heartRate).toBeLessThan(0.85 * rest.heartRate);
    expect(depleted.arrhythmiaIndex).toBeGreaterThan(2 * rest.arrhythmiaIndex);
  });

  test('stumbles when dopamine reaches it through the quirk, the more the more', () => {
    const hearts = [0.5, 2, 3, 4, 6].map((cardiac) => beat({ cardiac }));
    hearts
      .slice(1)
      .forEach(({ arrhythmiaIndex }, index) => expect(arrhythmiaIndex).toBeGreaterThan(hearts[index]!.arrhythmiaIndex));
    expect(beat({ cardiac: usual.stumbleLevel }).arrhythmiaIndex).toBeGreaterThan(0.2);
  });

  test('beats in rising order, with after-beats marked', () => {
    const { beatTimes, ectopic } = beat({ cardiac: 4 }, usual, 20);
    expect(ectopic).toHaveLength(beatTimes.length);
    expect(ectopic.filter(Boolean).length).toBeGreaterThan(5);
    expect(beatTimes.every((time, index) => index === 0 || time > beatTimes[index - 1]!)).toBe(true);
    expect(beatTimes.at(-1)!).toBeLessThan(20);
  });

  test('beats the same for the same key', () => {
    expect(beat({ cardiac: 3 })).toEqual(beat({ cardiac: 3 }));
  });

  test('follows a drive that changes within the replayed second', () => {
    const behavioural = Float32Array.from({ length: 250 }, (_, sample) => (sample < 125 ? 0 : 20));
    const flat = new Float32Array(250).fill(3.2);
    const heart = { ...usual, jitter: 0 };
    const { heartRate } = beatHeart(
      { behavioural, cardiac: new Float32Array(250), cardiacNerve: flat, sampleMs: 4 },
      heart,
      [1, 2],
      200,
    );
    const slow = beat({ behavioural: 0, cardiac: 0 }, heart).heartRate;
    const fast = beat({ behavioural: 20, cardiac: 0 }, heart).heartRate;
    // half of the time at each speed; 0.01 Hz: 200 s hold some 500 beats, and the last one is not cut off evenly
    expect(Math.abs(heartRate - (slow + fast) / 2)).toBeLessThan(0.01);
  });

  test('refuses traces that are empty or not equally long', () => {
    const one = new Float32Array(1);
    const empty = new Float32Array(0);
    expect(() =>
      beatHeart({ behavioural: one, cardiac: empty, cardiacNerve: one, sampleMs: 4 }, usual, [1, 2]),
    ).toThrow(RangeError);
    expect(() =>
      beatHeart({ behavioural: empty, cardiac: empty, cardiacNerve: empty, sampleMs: 4 }, usual, [1, 2]),
    ).toThrow(RangeError);
  });
});

describe('a genotype of the heart', () => {
  const states: readonly Drive[] = [
    {},
    { behavioural: 0.2 },
    { behavioural: 4, cardiacNerve: 6 },
    { cardiac: 2.6 },
    { cardiac: 12 },
  ];
  const outcomes = (heart: HeartAnimal): number[] =>
    states.flatMap((state) => [beat(state, heart).heartRate, beat(state, heart).arrhythmiaIndex]);

  test.each(genotypeParameters.all.map(({ id, value, range: [low, high] }) => ({ id, value, low, high })))(
    '$id moves heart rate or arrhythmia index by more than 3 %',
    ({ id, value, low, high }) => {
      const to = value + (high - low) / 4 <= high ? value + (high - low) / 4 : low;
      const before = outcomes(usual);
      const after = outcomes(heartAnimalOf({ [id]: Float64Array.of(to) }, 0));
      expect(Math.max(...after.map((outcome, index) => Math.abs(outcome / before[index]! - 1)))).toBeGreaterThan(0.03);
    },
  );
});
