// The bench of a pruned shot: flags of whole blocks, for screens and first looks (docs/decisions/0011). Nothing of it is
// ever kept as the result of a shot: it has a type of its own, without heart rates and without a hash.
import {
  planBlocks,
  type BlockTrial,
  type FlagBench,
  type FlagOutcome,
  type KernelChoice,
  type ShotDesign,
} from '@offshoot/experiment';
import { brainOf, exposeWorld, heartOf, receptorsOf, type ExposedWorld } from '../animals.ts';
import { startOfBlock } from '../block-start.ts';
import { blockNoiseOf, heartKeyOf, openKernel } from '../bench.ts';
import { designParts, populationsOf } from '../design.ts';
import { neuronCurrentsOf } from '../manipulations.ts';
import type { FlagAnimal } from './flag-animal.ts';
import { flagBlock } from './flag-block.ts';

/** Prepares a design that `readDesign` made, with its material. @throws RangeError for one that it did not make */
export function openFlagBench(design: ShotDesign, choice: KernelChoice, material?: string): FlagBench {
  const { world, molecule, manipulations, connectome } = designParts(design, material);
  const exposed = exposeWorld(world, molecule, manipulations);
  const rows = new Map(world.populations.map(({ number }, row) => [number, row]));
  const kernel = openKernel(choice, connectome);
  const neuronCurrents = neuronCurrentsOf(manipulations);
  const currents = neuronCurrents === undefined ? {} : { neuronCurrents };
  return {
    blocks: planBlocks(populationsOf(design)),
    run({ block, populations }: BlockTrial): FlagOutcome[] {
      const members = populations.map((population) => rows.get(population)!);
      const { noise, snapshot } = startOfBlock(design, kernel, block, members, () => ({
        noise: blockNoiseOf(design, block),
        animals: members.map((row) => brainOf(exposed, row, 0)),
        ...currents,
      }));
      const animals = members.map((row, lane) => flagAnimal(design, exposed, row, populations[lane]!));
      const options = { onlyDrug: manipulations.length === 0 };
      const flags = flagBlock(kernel, { animals, snapshot, shared: { noise, ...currents } }, options);
      return populations.flatMap((population, lane) =>
        flags[lane]!.map((well, doseIndex) => ({ population, doseIndex, ...well })),
      );
    },
  };
}

function flagAnimal(design: ShotDesign, exposed: ExposedWorld, row: number, population: number): FlagAnimal {
  return {
    drugs: design.doses.map((dose) => receptorsOf(exposed, row, dose)),
    brainAt: (dose) => brainOf(exposed, row, design.doses[dose]!),
    heart: heartOf(exposed, row),
    heartKey: heartKeyOf(design, population),
    hasFibre: (exposed.world.genotypes['brain.fibreWeight']?.[row] ?? 0) > 0,
  };
}
