// Offers a molecule to many animals: one exposure each, from the columns of their genotypes.
import type { PreparedMolecule } from './prepared-molecule.ts';
import { readAnimals, type Animals, type GenotypeColumns } from './animals.ts';
import { Exposure, type ExposureBatch } from './exposure.ts';
import { createBatch, meetReceptors } from './meet-receptors.ts';
import type { Kinetics } from './kinetics.ts';
import { createWorkspace, solveBody, type Workspace } from './solve-body.ts';
import type { EnzymeId } from '../breakdown/enzymes.ts';
import { scaleParameters } from '../parameters/scale-parameters.ts';

/** How animals are exposed. */
export interface ExposureOptions {
  /** Enzymes under a blocker; each keeps a twentieth of its work. Default none. */
  readonly blocked?: readonly EnzymeId[];
  /** Hours of steady drinking before the reading. Default `readingTime` of the scale parameters. */
  readonly hours?: number;
}

/** Concentration in the drink at dose 1, uM. */
export const offeredPerDose = scaleParameters.get('offeredPerDose').value;
/** Hours of drinking before the reading. */
export const readingTime = scaleParameters.get('readingTime').value;

/**
 * The exposure of every animal, in the order of the columns, per unit of dose. Missing columns mean the typical value.
 * In reality animals drink in bouts and enzymes saturate; here drinking is steady and everything is linear in the dose.
 */
export function exposeAnimals(
  prepared: PreparedMolecule,
  genotypes: GenotypeColumns,
  options: ExposureOptions = {},
): Exposure[] {
  const animals = readAnimals(genotypes, options.blocked);
  const workspace = createWorkspace(prepared);
  const batch = createBatch(prepared, animals);
  return Array.from({ length: animals.count }, (_, animal) => {
    exposeOne(prepared, animals, animal, options.hours ?? readingTime, workspace, batch);
    return new Exposure(batch, animal);
  });
}

/** One animal's exposure; `adjust` may change the rate constants of the molecule offered, to ask what would be if. */
export function exposeWith(
  prepared: PreparedMolecule,
  animals: Animals,
  animal: number,
  options: ExposureOptions,
  adjust?: (kinetics: Kinetics) => void,
): Exposure {
  const batch = createBatch(prepared, animals);
  exposeOne(prepared, animals, animal, options.hours ?? readingTime, createWorkspace(prepared), batch, adjust);
  return new Exposure(batch, animal);
}

function exposeOne(
  prepared: PreparedMolecule,
  animals: Animals,
  animal: number,
  hours: number,
  workspace: Workspace,
  batch: ExposureBatch,
  adjust?: (kinetics: Kinetics) => void,
): void {
  solveBody(prepared, animals, animal, hours, workspace, adjust);
  for (let number = 0; number < batch.ligandCount; number += 1) {
    const reading = workspace.brain[number]![workspace.steps - 1]!;
    batch.concentration[animal * batch.ligandCount + number] = reading * offeredPerDose;
  }
  meetReceptors(prepared, animals, animal, batch);
}
