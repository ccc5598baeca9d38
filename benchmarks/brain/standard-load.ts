// The standard load: what one shot asks of brain and heart. 512 animals in 32 blocks, half of them with the quirk,
// 8 doses of a molecule as efficacious as nicotine (in units of EC50), 2,000 steps, 20 s of heart.
import {
  brainAnimalOf,
  buildConnectome,
  createBlockNoise,
  genotypeParameters as brainParameters,
  LANES,
  PROTOCOL,
  type BlockNoise,
  type BrainAnimal,
  type BrainBatch,
  type BrainKernel,
  type BrainResult,
  type DrugEffect,
} from '@offshoot/brain';
import { beatHeart, genotypeParameters as heartParameters, heartAnimalOf, type HeartBeats } from '@offshoot/heart';
import { fnv1a32, pow } from '@offshoot/numerics';
import { deriveKey, sampleParameter, Stream, type Key } from '@offshoot/random';

export const DOSES = [0.02, 0.05, 0.12, 0.3, 0.7, 1.7, 4, 10] as const;
export const ANIMALS = 512;

const NICOTINE_EFFICACY = 0.22;
const HILL_SLOPE = 1.2;
/** Receptors fall silent at doses this much above those that open them, by half at most. */
const DESENSITISATION_RATIO = 100;
const MOST_DESENSITISED = 0.5;
/** Spread of EC50 between animals, and of the fibre between quirk animals. */
const EC50_SPREAD = 0.3;
const FIBRE_SPREAD = 0.1;

export interface Herd {
  readonly columns: Readonly<Record<string, Float64Array>>;
  readonly ec50: Float64Array;
  readonly hasQuirk: readonly boolean[];
  readonly noises: readonly BlockNoise[];
  readonly heartKeys: readonly Key[];
}

/** Animals of a replicate; every second one has the quirk. */
export function drawHerd(animals = ANIMALS, replicate = 1): Herd {
  const numbers = Array.from({ length: animals }, (_, animal) => animal);
  const streamOf = (...labels: (string | number)[]): Stream => new Stream(deriveKey('benchmark', replicate, ...labels));
  const columns: Record<string, Float64Array> = {};
  for (const parameter of [...brainParameters.all, ...heartParameters.all]) {
    columns[parameter.id] = Float64Array.from(numbers, (animal) =>
      sampleParameter(parameter, streamOf(animal, parameter.id)),
    );
  }
  const hasQuirk = numbers.map((animal) => animal % 2 === 1);
  columns['brain.fibreWeight'] = Float64Array.from(numbers, (animal) =>
    hasQuirk[animal] ? streamOf(animal, 'fibre').lognormal(FIBRE_SPREAD) : 0,
  );
  const blocks = Array.from({ length: Math.ceil(animals / LANES) }, (_, block) => block);
  return {
    columns,
    ec50: Float64Array.from(numbers, (animal) => streamOf(animal, 'EC50').lognormal(EC50_SPREAD)),
    hasQuirk,
    noises: blocks.map((block) => createBlockNoise(deriveKey('benchmark', replicate, 'block', block))),
    heartKeys: numbers.map((animal) => deriveKey('benchmark', replicate, 'heart', animal)),
  };
}

/** One block of the herd at one dose. */
export function batchOf(herd: Herd, block: number, dose: number): BrainBatch {
  const animals = blockMembers(herd, block).map((animal) => drugged(herd, animal, dose));
  return { animals, noise: herd.noises[block]! };
}

/** Numbers of the animals in a block. */
export function blockMembers(herd: Herd, block: number): number[] {
  const first = block * LANES;
  return Array.from({ length: Math.min(LANES, herd.ec50.length - first) }, (_, lane) => first + lane);
}

function drugged(herd: Herd, animal: number, dose: number): BrainAnimal {
  return brainAnimalOf(herd.columns, animal, drugAt(herd, animal, dose));
}

/** What a dose does to the receptors of an animal. */
export function drugAt(herd: Herd, animal: number, dose: number): DrugEffect {
  const x = pow(dose / herd.ec50[animal]!, HILL_SLOPE);
  const y = pow(dose / herd.ec50[animal]! / DESENSITISATION_RATIO, HILL_SLOPE);
  return { open: (NICOTINE_EFFICACY * x) / (1 + x), desensitised: (MOST_DESENSITISED * y) / (1 + y) };
}

export interface ShotTimes {
  readonly brainSeconds: number;
  readonly heartSeconds: number;
  /** Neuron updates, those before the drug counted once for each block. */
  readonly updates: number;
  /** Fingerprint of all brains, in order of block and dose. */
  readonly hash: number;
}

/** Runs the whole load and hands each animal's outcome to `see`; times in seconds from `now` (ms). */
export function runShot(
  herd: Herd,
  kernel: BrainKernel,
  now: () => number,
  see: (animal: number, dose: number, brain: BrainResult, lane: number, beats: HeartBeats) => void = () => undefined,
  doses: readonly number[] = DOSES,
): ShotTimes {
  const hashes: number[] = [];
  let brainMs = 0;
  let heartMs = 0;
  herd.noises.forEach((_noise, block) => {
    const started = now();
    const snapshot = kernel.prepareBatch(batchOf(herd, block, 0));
    brainMs += now() - started;
    for (const dose of doses) {
      const before = now();
      const result = kernel.runBatch(batchOf(herd, block, dose), snapshot);
      const between = now();
      blockMembers(herd, block).forEach((animal, lane) => {
        const input = { ...result.dopamine[lane]!, sampleMs: PROTOCOL.sampleMs };
        see(animal, dose, result, lane, beatHeart(input, heartAnimalOf(herd.columns, animal), herd.heartKeys[animal]!));
      });
      brainMs += between - before;
      heartMs += now() - between;
      hashes.push(result.stateHash);
    }
  });
  const drugSteps = PROTOCOL.steps - PROTOCOL.drugFromMs / PROTOCOL.stepMs;
  const steps = doses.length * drugSteps + PROTOCOL.drugFromMs / PROTOCOL.stepMs;
  return {
    brainSeconds: brainMs / 1000,
    heartSeconds: heartMs / 1000,
    updates: herd.ec50.length * buildConnectome().neurons * steps,
    hash: fnv1a32(Uint32Array.from(hashes)),
  };
}
