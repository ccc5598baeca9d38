// Offers a molecule to many animals: one exposure each, from the columns of their genotypes.
import type { PreparedMolecule } from './prepared-molecule.ts';
import { readAnimals, type GenotypeColumns } from './animals.ts';
import { Exposure } from './exposure.ts';
import { createBatch, meetReceptors } from './meet-receptors.ts';
import { createWorkspace, solveBody } from './solve-body.ts';
import type { EnzymeId } from '../breakdown/enzymes.ts';
import { scaleParameters } from '../parameters/scale-parameters.ts';

/** How animals are exposed. */
export interface ExposureOptions {
  /** Enzymes under a blocker; each keeps a twentieth of its work. Default none. */
  readonly blocked?: readonly EnzymeId[];
  /** Hours of steady drinking before the reading. Default `readingTime` of the scale parameters. */
  readonly hours?: number;
}

const offeredPerDose = scaleParameters.get('offeredPerDose').value;
const readingTime = scaleParameters.get('readingTime').value;

/**
 * The exposure of every animal, in the order of the columns, per unit of dose. Missing columns mean the typical value.
 * In reality animals drink in bouts and enzymes saturate; here drinking is steady and everything is linear in the dose.
 */
export function exposeAnimals(
  prepared: PreparedMolecule,
  genotypes: GenotypeColumns,
  { blocked = [], hours = readingTime }: ExposureOptions = {},
): Exposure[] {
  const animals = readAnimals(genotypes, blocked);
  const workspace = createWorkspace(prepared);
  const batch = createBatch(prepared, animals);
  const exposures: Exposure[] = [];
  for (let animal = 0; animal < animals.count; animal += 1) {
    solveBody(prepared, animals, animal, hours, workspace);
    for (let number = 0; number < batch.ligandCount; number += 1) {
      batch.concentration[animal * batch.ligandCount + number] =
        workspace.brain[number]![workspace.steps - 1]! * offeredPerDose;
    }
    meetReceptors(prepared, animals, animal, batch);
    exposures.push(new Exposure(batch, animal));
  }
  return exposures;
}
