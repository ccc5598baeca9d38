// What every brain kernel owes: the reference's numbers to the last bit, whoever shares the batch, in whatever lane,
// whether run in one go or from a snapshot; and the hashes below, so that no change of the model goes unnoticed.
import { describe, expect, test } from 'vitest';
import { deriveKey } from '@offshoot/random';
import type { BrainAnimal } from '../brain-animal.ts';
import { buildConnectome } from '../connectome/build-connectome.ts';
import type { Connectome } from '../connectome/connectome.ts';
import { brainAnimalOf } from '../genotype/brain-animal-of.ts';
import { createBlockNoise } from '../noise/block-noise.ts';
import { PROTOCOL, withStep, type Protocol } from '../protocol.ts';
import type { BrainKernel, BrainResult, DopamineTrace } from './brain-kernel.ts';
import { createReferenceKernel } from './reference/reference-kernel.ts';

const NICOTINE_EFFICACY = 0.22;

/** Occupancy, plateau of desensitisation, and the folded state hash of `animalsAt` after 2,000 steps. */
const KNOWN_ANSWERS = [
  { occupancy: 0, desensitised: 0, stateHash: 1326392720 },
  { occupancy: 0.2, desensitised: 0.001, stateHash: 2153189192 },
  { occupancy: 0.5, desensitised: 0.003, stateHash: 4028202238 },
  { occupancy: 0.7, desensitised: 0.006, stateHash: 3005529451 },
  { occupancy: 0.9, desensitised: 0.02, stateHash: 3571017183 },
  { occupancy: 0.99, desensitised: 0.3, stateHash: 3281269523 },
] as const;

const connectome = buildConnectome();
const noise = createBlockNoise(deriveKey('contract', 'noise'));

/** Five animals that differ in everything a genotype, a drug or a manipulation can change. */
function animalsAt(occupancy: number, desensitised: number): BrainAnimal[] {
  const drug = { open: NICOTINE_EFFICACY * occupancy, desensitised };
  const one = (columns: Record<string, number>): BrainAnimal =>
    brainAnimalOf(
      Object.fromEntries(Object.entries(columns).map(([id, value]) => [id, Float64Array.of(value)])),
      0,
      drug,
    );
  const blocked = one({ 'brain.inhibitionFatigueRate': 24, 'brain.inhibitoryWeight': 12 });
  return [
    one({}),
    one({ 'brain.fibreWeight': 1, 'brain.fibreGates': 1.7 }),
    one({ 'brain.excitability': 0.2, 'brain.excitatoryWeight': 5.4, 'brain.dopamineUptake': 1.3 }),
    { ...blocked, dopamineRelease: [0, 1.2] },
    { ...one({ 'brain.fibreWeight': 0.8 }), currents: [0, 0, 0, 0, -50, 0, 2] },
  ];
}

/** Everything of animal `index` that a kernel reports. */
function reportOf(result: BrainResult, index: number): unknown[] {
  return [result.stateHashes[index], result.rates[index], result.dopamine[index]];
}

/** Holds a kernel to the contract. */
export function keepsBrainKernelContract(create: (connectome: Connectome, protocol?: Protocol) => BrainKernel): void {
  const kernel = create(connectome);

  describe.each(KNOWN_ANSWERS)('at occupancy $occupancy', ({ occupancy, desensitised, stateHash }) => {
    const animals = animalsAt(occupancy, desensitised);
    const result = kernel.runBatch({ animals, noise });

    test('the brain ends in the known state', () => {
      expect(result.stateHash).toBe(stateHash);
    });

    test('rates, dopamine and states are those of the reference kernel to the last bit', () => {
      const expected = createReferenceKernel(connectome).runBatch({ animals, noise });
      animals.forEach((_, index) => {
        expect(reportOf(result, index)).toEqual(reportOf(expected, index));
      });
    });

    test('an animal alone, in another lane or beside others ends the same', () => {
      const alone = kernel.runBatch({ animals: [animals[1]!], noise });
      const reversed = kernel.runBatch({ animals: [...animals, ...animals, ...animals].reverse(), noise });
      expect(reportOf(alone, 0)).toEqual(reportOf(result, 1));
      animals.forEach((_, index) => {
        expect(reportOf(reversed, animals.length - 1 - index)).toEqual(reportOf(result, index));
      });
    });

    test('a run from the snapshot before the drug ends the same', () => {
      const snapshot = kernel.prepareBatch({ animals: animalsAt(0, 0), noise });
      for (let repeat = 0; repeat < 2; repeat++) {
        const resumed = kernel.runBatch({ animals, noise }, snapshot);
        expect(resumed).toEqual(result);
      }
    });
  });

  test('lanes that are watched, moved or beside others that stopped do what a batch of them does', () => {
    const snapshot = kernel.prepareBatch({ animals: animalsAt(0, 0), noise });
    const doses = [animalsAt(0.2, 0.001), animalsAt(0.9, 0.02)] as const;
    const whole = doses.map((animals) => kernel.runBatch({ animals, noise }));
    const lanes = [4, 1, 0, 3, 1, 2].map((place, lane) => ({ place, dose: lane % 2 }));
    const stopsAt = 700;
    const cells = connectome.regions.map(({ start, end }) => end - start);
    const perCell = (spikes: number, region: number): number => spikes / cells[region]!;
    const batch = { animals: lanes.map(({ place, dose }) => doses[dose]![place]!), noise };
    const ends = new Map<number, { rates: Float64Array; dopamine: DopamineTrace }>();
    kernel.watchLanes({
      batch,
      from: snapshot,
      places: lanes.map(({ place }) => place),
      pauseSteps: 150,
      mayStop: (lane, look) => {
        if (look.ended) ends.set(lane, { rates: look.readSpikes.map(perCell), dopamine: look.dopamine() });
        if (look.step > PROTOCOL.readFromMs)
          expect(look.dopamine().cardiac).toHaveLength(Math.ceil((look.step - 1000) / 4));
        return lane === 3 && look.step >= stopsAt;
      },
    });
    expect([...ends.keys()]).toEqual([0, 1, 2, 4, 5]);
    for (const [lane, { rates, dopamine }] of ends) {
      const { place, dose } = lanes[lane]!;
      expect(rates).toEqual(whole[dose]!.rates[place]);
      expect(dopamine).toEqual(whole[dose]!.dopamine[place]);
    }
    // nothing of a watched run is left behind
    expect(kernel.runBatch({ animals: doses[1], noise })).toEqual(whole[1]);
  });

  test.each([2, 0.5])('steps of %f ms give the bits of the reference kernel', (stepMs) => {
    const protocol = withStep(stepMs);
    const batch = {
      animals: animalsAt(0.6, 0.004),
      noise: createBlockNoise(deriveKey('contract', stepMs), protocol.steps),
    };
    expect(create(connectome, protocol).runBatch(batch)).toEqual(
      createReferenceKernel(connectome, protocol).runBatch(batch),
    );
  });

  test('a silenced neuron stays silent and changes the others', () => {
    const animals = animalsAt(0.5, 0);
    const silenced = { animals, noise, neuronCurrents: [{ neuron: 450, current: -50 }] };
    const result = kernel.runBatch(silenced);
    expect(result).toEqual(createReferenceKernel(connectome).runBatch(silenced));
    expect(result.stateHash).not.toBe(kernel.runBatch({ animals, noise }).stateHash);
  });

  test('refuses what it cannot run', () => {
    const animals = animalsAt(0, 0);
    const snapshot = kernel.prepareBatch({ animals, noise });
    const [first, ...rest] = animals;
    const other = { ...first!, excitatoryWeight: 4 };
    const foreign = { ...snapshot, kernel: kernel.name === 'wasm' ? 'reference' : 'wasm' } as const;
    expect(() => kernel.runBatch({ animals: [], noise })).toThrow(RangeError);
    expect(() => kernel.runBatch({ animals: Array.from({ length: 17 }, () => first!), noise })).toThrow(RangeError);
    expect(() => kernel.runBatch({ animals, noise: createBlockNoise([1, 2], PROTOCOL.steps - 1) })).toThrow(RangeError);
    expect(() => kernel.runBatch({ animals: [other, ...rest], noise }, snapshot)).toThrow(RangeError);
    expect(() => kernel.runBatch({ animals, noise }, foreign)).toThrow(RangeError);
    expect(() => kernel.runBatch({ animals: [{ ...first!, currents: [0] }], noise })).toThrow(RangeError);
    expect(() => kernel.runBatch({ animals: [{ ...first!, fibreWeight: NaN }], noise })).toThrow(RangeError);
    expect(() => kernel.runBatch({ animals, noise, neuronCurrents: [{ neuron: 1000, current: 1 }] })).toThrow(
      RangeError,
    );
  });
}
