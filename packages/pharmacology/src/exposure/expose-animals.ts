// Offers a molecule to many animals: one exposure each, from the columns of their genotypes.
import type { PreparedMolecule } from './prepared-molecule.ts';
import { createBody, readBody } from './body.ts';
import type { Exposure } from './exposure.ts';
import { completeColumns, countAnimals, type GenotypeColumns } from './genotype-columns.ts';
import { meetReceptors } from './meet-receptors.ts';
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

/**
 * The exposure of every animal, in the order of the columns, per unit of dose. Missing columns mean the typical value.
 * In reality animals drink in bouts and enzymes saturate; here drinking is steady and everything is linear in the dose.
 */
export function exposeAnimals(
  prepared: PreparedMolecule,
  genotypes: GenotypeColumns,
  options: ExposureOptions = {},
): Exposure[] {
  const columns = completeColumns(genotypes);
  const body = createBody();
  const workspace = createWorkspace(prepared);
  const hours = options.hours ?? scaleParameters.get('readingTime').value;
  const exposures: Exposure[] = [];
  for (let animal = 0; animal < countAnimals(genotypes); animal += 1) {
    readBody(body, columns, animal, options.blocked ?? []);
    solveBody(prepared, body, hours, workspace);
    const brain = workspace.brain.map((course) => course[course.length - 1]!);
    exposures.push(meetReceptors(prepared, columns, animal, brain));
  }
  return exposures;
}
