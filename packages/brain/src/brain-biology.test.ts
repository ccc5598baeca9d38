// What the brain as a whole does: rest, the two dopamine clusters, manipulations. Averages over a few noises; the bands
// with the heart and 500 animals are a validation.
import { describe, expect, test } from 'vitest';
import { deriveKey } from '@offshoot/random';
import type { BrainAnimal } from './brain-animal.ts';
import { buildConnectome } from './connectome/build-connectome.ts';
import { regionNumber } from './connectome/connectome.ts';
import { REGIONS, type RegionId } from './connectome/regions.ts';
import { brainAnimalOf } from './genotype/brain-animal-of.ts';
import { genotypeParameters } from './genotype/genotype-parameters.ts';
import { createWasmKernel } from './kernel/wasm/wasm-kernel.ts';
import { createBlockNoise } from './noise/block-noise.ts';

const connectome = buildConnectome();
const kernel = createWasmKernel(connectome);
const noises = [1, 2, 3, 4].map((block) => createBlockNoise(deriveKey('test', 'biology', block)));
const NICOTINE_EFFICACY = 0.22;

function animal(genes: Record<string, number> = {}, occupancy = 0): BrainAnimal {
  const columns = Object.fromEntries(Object.entries(genes).map(([id, value]) => [id, Float64Array.of(value)]));
  return brainAnimalOf(columns, 0, { open: NICOTINE_EFFICACY * occupancy, desensitised: 0 });
}

const quirk = { 'brain.fibreWeight': 1 };

function silence(one: BrainAnimal, region: RegionId): BrainAnimal {
  const silenced = regionNumber(connectome, region);
  return { ...one, currents: one.currents.map((current, index) => (index === silenced ? -50 : current)) };
}

interface Means {
  rates: number[];
  behavioural: number;
  cardiac: number;
}

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

/** Means over the noises, one for each animal. */
function run(animals: readonly BrainAnimal[]): Means[] {
  const results = noises.map((noise) => kernel.runBatch({ animals, noise }));
  return animals.map((_, index) => ({
    rates: REGIONS.map((_region, region) => mean(results.map(({ rates }) => rates[index]![region]!))),
    behavioural: mean(results.map(({ dopamine }) => mean(dopamine[index]!.behavioural))),
    cardiac: mean(results.map(({ dopamine }) => mean(dopamine[index]!.cardiac))),
  }));
}

describe('at rest', () => {
  const [ordinary, withQuirk] = run([animal(), animal(quirk)]);

  test.each(REGIONS)('$id fires within its band', ({ id, restRate: [low, high] }) => {
    const rate = ordinary!.rates[regionNumber(connectome, id)]!;
    expect(rate).toBeGreaterThan(low);
    expect(rate).toBeLessThan(high);
  });

  test('dopamine in the blood, and at the heart of quirk animals, is 1', () => {
    // 0.1: four noises of one second each
    expect(Math.abs(ordinary!.behavioural - 1)).toBeLessThan(0.1);
    expect(Math.abs(withQuirk!.cardiac - 1)).toBeLessThan(0.1);
  });

  test('the fibre changes nothing but the cluster it ends on', () => {
    const cluster = regionNumber(connectome, 'dopamineCardiac');
    ordinary!.rates.forEach((rate, region) => {
      if (region === cluster) expect(withQuirk!.rates[region]!).toBeGreaterThan(rate);
      else expect(withQuirk!.rates[region]).toBe(rate);
    });
  });
});

describe('nicotine', () => {
  const occupancies = [0, 0.2, 0.4, 0.6, 0.9];
  const ordinary = run(occupancies.map((occupancy) => animal({}, occupancy)));
  const withQuirk = run(occupancies.map((occupancy) => animal(quirk, occupancy)));

  test('raises dopamine in the blood, the more the higher the dose', () => {
    occupancies
      .slice(1)
      .forEach((_, index) => expect(ordinary[index + 1]!.behavioural).toBeGreaterThan(ordinary[index]!.behavioural));
  });

  test('leaves dopamine at the heart of ordinary animals low even in a convulsion', () => {
    const motor = regionNumber(connectome, 'motor');
    expect(ordinary.at(-1)!.rates[motor]!).toBeGreaterThan(15);
    for (const { cardiac } of ordinary) expect(cardiac).toBeLessThan(1);
  });

  test('raises dopamine at the heart of quirk animals', () => {
    occupancies
      .slice(1)
      .forEach((_, index) => expect(withQuirk[index + 1]!.cardiac).toBeGreaterThan(withQuirk[index]!.cardiac));
    expect(withQuirk[1]!.cardiac).toBeGreaterThan(2);
  });
});

describe('silencing', () => {
  const drugged = animal(quirk, 0.3);
  const [plain, heartless, moodless] = run([
    drugged,
    silence(drugged, 'dopamineCardiac'),
    silence(drugged, 'dopamineBehavioural'),
  ]);

  test('the dopamine cells of the heart empties their pool and leaves the other', () => {
    expect(heartless!.cardiac).toBeLessThan(0.1);
    expect(heartless!.behavioural).toBe(plain!.behavioural);
  });

  test('the dopamine cells for behaviour empties theirs and leaves the heart its dopamine', () => {
    expect(moodless!.behavioural).toBeLessThan(0.1);
    expect(moodless!.cardiac).toBe(plain!.cardiac);
  });
});

describe('a genotype', () => {
  /** A quarter of the range up, or down where there is no room. */
  const shifted = genotypeParameters.all.map(({ id, value, range: [low, high] }) => {
    const shift = (high - low) / 4;
    return { id, to: value + shift <= high ? value + shift : value - shift };
  });
  const outcomes = ({ rates, behavioural, cardiac }: Means): number[] => [...rates, behavioural, cardiac];
  const before = outcomes(run([animal(quirk, 0.2)])[0]!);

  test.each(shifted)('$id moves an outcome by more than 3 %', ({ id, to }) => {
    const after = outcomes(run([animal({ ...quirk, [id]: to }, 0.2)])[0]!);
    expect(Math.max(...after.map((outcome, index) => Math.abs(outcome / before[index]! - 1)))).toBeGreaterThan(0.03);
  });

  test('has between 20 and 30 numbers of the brain, each with its words in two languages', () => {
    expect(genotypeParameters.all.length).toBeGreaterThanOrEqual(20);
    expect(genotypeParameters.all.length).toBeLessThanOrEqual(30);
    for (const { plain } of genotypeParameters.all)
      expect(Math.min(plain.de.length, plain.en.length)).toBeGreaterThan(20);
  });
});
