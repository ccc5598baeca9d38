// The bench of a shot: the molecule prepared, the world exposed, a brain kernel ready. One trial is one block of 16
// animals at one dose; the 300 ms before the drug are the same at all doses and are run once per block.
import {
  createBlockNoise,
  createReferenceKernel,
  createWasmKernel,
  type BlockNoise,
  type BrainBatch,
  type BrainKernel,
  type Connectome,
} from '@offshoot/brain';
import {
  planTrials,
  type Bench,
  type KernelChoice,
  type ShotDesign,
  type Trial,
  type WellOutcome,
} from '@offshoot/experiment';
import { deriveKey, type Key } from '@offshoot/random';
import { startOfBlock, type BlockStart, type StartedAnimals } from './block-start.ts';
import { beatUnder, brainOf, exposeWorld, heartOf, type ExposedWorld } from './animals.ts';
import { designParts, populationsOf, readDesign, sealedParts, sealedPopulationsOf } from './design.ts';
import { neuronCurrentsOf } from './manipulations.ts';
import { judgeAnimal } from './outcome.ts';
import { sharedConnectome } from './wiring.ts';

const kernels = new Map<BrainKernel['name'], BrainKernel>();

/** A kernel by choice; `auto` is the fastest that gives exact bits. One of the standard wiring is kept. */
export function openKernel(choice: KernelChoice, connectome: Connectome = sharedConnectome()): BrainKernel {
  const name = choice === 'auto' ? 'wasm' : choice;
  if (connectome !== sharedConnectome()) return createKernel(name, connectome);
  let kernel = kernels.get(name);
  if (kernel === undefined) {
    kernel = createKernel(name, connectome);
    kernels.set(name, kernel);
  }
  return kernel;
}

function createKernel(name: BrainKernel['name'], connectome: Connectome): BrainKernel {
  return name === 'wasm' ? createWasmKernel(connectome) : createReferenceKernel(connectome);
}

/**
 * Builds what every shot of the standard world needs and runs a trial for practice, so that the first shot meets
 * compiled code: about a second of a worker's idle time.
 */
export function warmUp(): void {
  const design = readDesign({ subject: 'nicotine', world: 'standard', doses: '1,', populations: 500, replicate: 1 });
  if (!design.ok) return;
  const bench = openBench(design.value, 'auto');
  bench.run(bench.trials[0]!);
}

/** Brain noise belongs to world, replicate and block, never to molecule or dose: two shots can be compared. */
export function blockNoiseOf(design: AnimalsDesign, block: number): BlockNoise {
  return createBlockNoise(deriveKey('brain-noise', ...animalsOf(design), block));
}

/** Heart noise belongs to world, replicate and population. */
export function heartKeyOf(design: AnimalsDesign, population: number): Key {
  return deriveKey('heart-noise', ...animalsOf(design), population);
}

/** What of a design says which animals it is about. */
type AnimalsDesign = Pick<StartedAnimals, 'world' | 'replicate' | 'part'>;

/** What names the animals of a shot. Each part counts its populations from 1, so the later parts have a label more. */
function animalsOf({ world, replicate, part }: AnimalsDesign): (string | number)[] {
  return part === undefined ? [world, replicate] : [world, part, replicate];
}

/** Prepares a design that `readDesign` made, with its material. @throws RangeError for one that it did not make */
export function openBench(design: ShotDesign, choice: KernelChoice, material?: string): Bench {
  const { world, molecule, manipulations, connectome } = designParts(design, material);
  const trials = planTrials(populationsOf(design), design.doses.length);
  return new NicotineBench(design, exposeWorld(world, molecule, manipulations), trials, openKernel(choice, connectome));
}

/** The bench of the sealed populations. No design names them, so that nothing but the field trial can open it. */
export function openSealedBench(design: ShotDesign): Bench {
  const { world, molecule, connectome } = sealedParts(design);
  const trials = planTrials(sealedPopulationsOf(design.world), design.doses.length);
  const sealed = { ...design, part: 'sealed' } as const;
  return new NicotineBench(sealed, exposeWorld(world, molecule, []), trials, openKernel('auto', connectome));
}

/** What a bench needs to know of a shot. */
type BenchDesign = StartedAnimals & Pick<ShotDesign, 'doses'>;

class NicotineBench implements Bench {
  readonly #rows: ReadonlyMap<number, number>;
  readonly #design: BenchDesign;
  readonly #exposed: ExposedWorld;
  readonly #kernel: BrainKernel;
  readonly #currents: Pick<BrainBatch, 'neuronCurrents'>;
  readonly trials: readonly Trial[];

  constructor(design: BenchDesign, exposed: ExposedWorld, trials: readonly Trial[], kernel: BrainKernel) {
    this.#design = design;
    this.#exposed = exposed;
    this.#kernel = kernel;
    const neuronCurrents = neuronCurrentsOf(exposed.manipulations);
    this.#currents = neuronCurrents === undefined ? {} : { neuronCurrents };
    this.trials = trials;
    this.#rows = new Map(exposed.world.populations.map(({ number }, row) => [number, row]));
  }

  run(trial: Trial): WellOutcome[] {
    const rows = trial.populations.map((population) => this.#rows.get(population)!);
    const dose = this.#design.doses[trial.doseIndex]!;
    const animals = rows.map((row) => brainOf(this.#exposed, row, dose));
    const { noise, snapshot } = this.#prepare(trial.block, rows);
    const result = this.#kernel.runBatch({ animals, noise, ...this.#currents }, snapshot);
    return trial.populations.map((population, lane) => {
      const heart = beatUnder(
        result.dopamine[lane]!,
        heartOf(this.#exposed, rows[lane]!),
        heartKeyOf(this.#design, population),
      );
      return judgeAnimal(population, trial.doseIndex, result.rates[lane]!, heart);
    });
  }

  #prepare(block: number, rows: readonly number[]): BlockStart {
    return startOfBlock(this.#design, this.#kernel, block, rows, () => ({
      noise: blockNoiseOf(this.#design, block),
      animals: rows.map((row) => brainOf(this.#exposed, row, 0)),
      ...this.#currents,
    }));
  }
}
