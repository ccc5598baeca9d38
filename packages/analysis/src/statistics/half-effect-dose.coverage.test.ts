// How often the 95 % interval of a half-effect dose holds the truth, over made-up animals whose tolerances are logistic
// (with the slopes that a population of brains was measured to have) and shifted together within a block, as shared noise
// does. The band asked for is 90-98 %; over 400 experiments a coverage of 95 % scatters by 1.1 %.
// Measured, in the order below: 94.0, 93.3, 94.0, 96.8, 92.0 %.
import { log, pow } from '@offshoot/numerics';
import { deriveKey, Stream } from '@offshoot/random';
import { expect, test } from 'vitest';
import { estimateHalfEffectDose } from './half-effect-dose.ts';

const EXPERIMENTS = 400;
const logDoses = Array.from({ length: 12 }, (_, step) => -4 + step / 2);
const doses = logDoses.map((logDose) => pow(10, logDose));

interface Spread {
  /** Animals of each cluster. */
  readonly sizes: readonly number[];
  /** Of the logit of the responding share, per log10 of dose. */
  readonly slope: number;
  /** Standard deviation of the clusters' shifts, in log10 of dose. */
  readonly shared: number;
}

/** Responses of animals around a true half-effect dose of 10^truth. */
function makeUp(
  { sizes, slope, shared }: Spread,
  truth: number,
  stream: Stream,
): Parameters<typeof estimateHalfEffectDose>[0] {
  const cluster = sizes.flatMap((size, label) => Array.from({ length: size }, () => label));
  const shifts = sizes.map(() => shared * stream.normal());
  const responded = cluster.map((label) => {
    const share = stream.uniform();
    const tolerance = truth + shifts[label]! + log(share / (1 - share)) / slope;
    return logDoses.map((logDose) => tolerance <= logDose);
  });
  return { doses, responded, cluster };
}

function measureCoverage(spread: Spread): number {
  const stream = new Stream(deriveKey('coverage', ...spread.sizes, spread.slope, spread.shared));
  let held = 0;
  for (let i = 0; i < EXPERIMENTS; i++) {
    const truth = -0.5 + stream.uniform() / 2;
    const [low, high] = estimateHalfEffectDose(makeUp(spread, truth, stream)).interval;
    if ((low ?? 0) <= pow(10, truth) && pow(10, truth) <= (high ?? Infinity)) held++;
  }
  return held / EXPERIMENTS;
}

const blocksOf220 = [...Array.from({ length: 13 }, () => 16), 12];

test.each<[string, Spread]>([
  ['the deaths of 220 quirk pests', { sizes: blocksOf220, slope: 9.6, shared: 0.03 }],
  ['the stumbles of 220 quirk pests', { sizes: blocksOf220, slope: 6.5, shared: 0.05 }],
  ['the deaths of 220 ordinary pests', { sizes: blocksOf220, slope: 4.9, shared: 0.1 }],
  ['the deaths of 30 bees in 3 blocks', { sizes: [8, 16, 6], slope: 4.9, shared: 0.05 }],
  ['the deaths of 32 pests in 8 clades', { sizes: [4, 4, 4, 4, 4, 4, 4, 4], slope: 6.5, shared: 0.1 }],
])('the interval over %s holds the truth in 90 to 98 of 100 experiments', (_name, spread) => {
  const coverage = measureCoverage(spread);
  expect(coverage).toBeGreaterThanOrEqual(0.9);
  expect(coverage).toBeLessThanOrEqual(0.98);
});
