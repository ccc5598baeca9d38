// From genotype and molecule to the animals that a brain kernel and a heart can run (model.md, "From the receptor to the
// brain"): here, and only here, the occupancy of receptors becomes a drive of neurons.
import { brainAnimalOf, PROTOCOL, type BrainAnimal, type DopamineTrace } from '@offshoot/brain';
import { beatHeart, heartAnimalOf, type HeartAnimal, type HeartBeats } from '@offshoot/heart';
import {
  exposeAnimals,
  prepareMolecule,
  receptorState,
  type Exposure,
  type ReceptorState,
} from '@offshoot/pharmacology';
import type { World } from '@offshoot/population';
import type { Key } from '@offshoot/random';
import type { Molecule } from '@offshoot/chemistry';
import { manipulateBrain, manipulateDrug, pharmacologyOptions, type Manipulation } from './manipulations.ts';
import { rulesOf } from './worlds/draw-rules.ts';

/** The populations of a shot and what each meets; one entry per population, in the order of `world.populations`. */
export interface ExposedWorld {
  readonly world: World;
  readonly exposures: readonly Exposure[];
  readonly manipulations: readonly Manipulation[];
}

/** Follows a molecule through the bodies of all animals of a world. About 2 ms for 500. */
export function exposeWorld(world: World, molecule: Molecule, manipulations: readonly Manipulation[]): ExposedWorld {
  const prepared = prepareMolecule(molecule, rulesOf(world.name));
  const exposures = exposeAnimals(prepared, world.genotypes, pharmacologyOptions(manipulations));
  return { world, exposures, manipulations };
}

/** State of the receptors of one animal at a dose in nicotine units. */
export function receptorsOf({ exposures }: ExposedWorld, row: number, dose: number): ReceptorState {
  return receptorState(exposures[row]!, dose);
}

/** The brain of one animal at a dose, manipulations included. */
export function brainOf(exposed: ExposedWorld, row: number, dose: number): BrainAnimal {
  return brainUnder(exposed.world.genotypes, row, receptorsOf(exposed, row, dose), exposed.manipulations);
}

/** The brain of one animal with its receptors in a state, manipulations included. */
export function brainUnder(
  genotypes: World['genotypes'],
  row: number,
  { open, desensitised }: ReceptorState,
  manipulations: readonly Manipulation[],
): BrainAnimal {
  const drug = manipulations.reduce(manipulateDrug, { open, desensitised });
  return manipulations.reduce(manipulateBrain, brainAnimalOf(genotypes, row, drug));
}

/** What a heart does under what leaves a brain. */
export function beatUnder(trace: DopamineTrace, heart: HeartAnimal, key: Key): HeartBeats {
  return beatHeart({ ...trace, sampleMs: PROTOCOL.sampleMs }, heart, key);
}

/** The heart of one animal. */
export function heartOf({ world }: ExposedWorld, row: number): HeartAnimal {
  return heartAnimalOf(world.genotypes, row);
}
