// The biology bands: what brain and heart together must do with a drug as efficacious as nicotine. Measured on the
// animals of the standard load and on a reference animal; printed beside the bands by `npm run bench -- --biology`.
import {
  brainAnimalOf,
  buildConnectome,
  createBlockNoise,
  createWasmKernel,
  PROTOCOL,
  regionNumber,
  withStep,
  type BrainAnimal,
} from '@offshoot/brain';
import { beatHeart, heartAnimalOf } from '@offshoot/heart';
import { exp, log } from '@offshoot/numerics';
import { deriveKey } from '@offshoot/random';
import { DOSES, drawHerd, runShot } from './standard-load.ts';

const NICOTINE_EFFICACY = 0.22;
const DEADLY_ARRHYTHMIA = 0.35;
const CONVULSION_RATE = 15;
const SEEDS = 8;

const connectome = buildConnectome();
const motor = regionNumber(connectome, 'motor');

export interface OccupancyRow {
  readonly occupancy: number;
  readonly quirk: boolean;
  readonly heartRate: number;
  readonly arrhythmiaIndex: number;
  /** Noises of eight in which the animal convulsed. */
  readonly convulsions: number;
  readonly rates: readonly number[];
  readonly dopamine: readonly [behavioural: number, cardiac: number];
}

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

/** The usual animal, without and with the quirk, at an occupancy: means over eight noises. */
export function measureOccupancy(occupancy: number): OccupancyRow[] {
  const kernel = createWasmKernel(connectome);
  const drug = { open: NICOTINE_EFFICACY * occupancy, desensitised: 0 };
  const animals: BrainAnimal[] = [0, 1].map((fibre) =>
    brainAnimalOf({ 'brain.fibreWeight': Float64Array.of(fibre) }, 0, drug),
  );
  const runs = Array.from({ length: SEEDS }, (_, seed) =>
    kernel.runBatch({ animals, noise: createBlockNoise(deriveKey('bands', seed)) }),
  );
  return animals.map((_, lane) => {
    const beats = runs.map(({ dopamine }, seed) =>
      beatHeart(
        { ...dopamine[lane]!, sampleMs: PROTOCOL.sampleMs },
        heartAnimalOf({}, 0),
        deriveKey('bands', 'heart', seed),
      ),
    );
    return {
      occupancy,
      quirk: lane === 1,
      heartRate: mean(beats.map(({ heartRate }) => heartRate)),
      arrhythmiaIndex: mean(beats.map(({ arrhythmiaIndex }) => arrhythmiaIndex)),
      convulsions: runs.filter(({ rates }) => rates[lane]![motor]! > CONVULSION_RATE).length,
      rates: connectome.regions.map((_region, region) => mean(runs.map(({ rates }) => rates[lane]![region]!))),
      dopamine: [
        mean(runs.map(({ dopamine }) => mean(dopamine[lane]!.behavioural))),
        mean(runs.map(({ dopamine }) => mean(dopamine[lane]!.cardiac))),
      ],
    };
  });
}

export interface PopulationBands {
  readonly quirkLC50: number;
  readonly ordinaryLC50: number;
  readonly selectivity: number;
  readonly quirkHalfStumble: number;
  /** Largest share of ordinary animals that stumble, and median of their arrhythmia index, over all doses. */
  readonly ordinaryStumbling: number;
  readonly ordinaryArrhythmia: number;
}

/** 250 quirk and 250 ordinary animals at the eight doses: half-effect doses in units of EC50, from logistic fits. */
export function measurePopulation(replicate = 1, stepMs = PROTOCOL.stepMs): PopulationBands {
  const herd = drawHerd(500, replicate);
  const protocol = withStep(stepMs);
  const noises = herd.noises.map((noise, block) =>
    stepMs === PROTOCOL.stepMs ? noise : createBlockNoise(deriveKey('bands', replicate, block), protocol.steps),
  );
  const outcomes = { quirk: [] as Outcome[], ordinary: [] as Outcome[] };
  runShot(
    { ...herd, noises },
    createWasmKernel(connectome, protocol),
    () => 0,
    (animal, dose, brain, lane, beats) => {
      const index = beats.arrhythmiaIndex;
      const dead = index > DEADLY_ARRHYTHMIA || brain.rates[lane]![motor]! > CONVULSION_RATE;
      outcomes[herd.hasQuirk[animal] ? 'quirk' : 'ordinary'].push({ dose, index, dead, stumbles: index > STUMBLING });
    },
  );
  const quirkLC50 = halfEffectDose(outcomes.quirk, ({ dead }) => dead);
  const ordinaryLC50 = halfEffectDose(outcomes.ordinary, ({ dead }) => dead);
  const atDose = DOSES.map((dose) => outcomes.ordinary.filter((outcome) => outcome.dose === dose));
  return {
    quirkLC50,
    ordinaryLC50,
    selectivity: ordinaryLC50 / quirkLC50,
    quirkHalfStumble: halfEffectDose(outcomes.quirk, ({ stumbles }) => stumbles),
    ordinaryStumbling: Math.max(...atDose.map((list) => list.filter(({ stumbles }) => stumbles).length / list.length)),
    ordinaryArrhythmia: Math.max(...atDose.map((list) => middle(list.map(({ index }) => index)))),
  };
}

const STUMBLING = 0.2;

interface Outcome {
  readonly dose: number;
  readonly index: number;
  readonly dead: boolean;
  readonly stumbles: boolean;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Dose at which the most likely logistic curve in log dose reaches one half, by Newton's method. */
function halfEffectDose(outcomes: readonly Outcome[], responds: (outcome: Outcome) => boolean): number {
  let [intercept, slope] = [0, 1];
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const outcome of outcomes) {
      const x = log(outcome.dose);
      const p = 1 / (1 + exp(-(intercept + slope * x)));
      const miss = (responds(outcome) ? 1 : 0) - p;
      const weight = p * (1 - p);
      g0 += miss;
      g1 += miss * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    intercept += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return exp(-intercept / slope);
}
