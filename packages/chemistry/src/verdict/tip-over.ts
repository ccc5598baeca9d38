// What a molecule that tips over becomes: the hydrogen moves from X to the far carbon and the double bond to X.
import { bondBetween } from '../description/groups.ts';
import { draftOf } from '../molecule/draft.ts';
import { finishMolecule } from '../molecule/finish-molecule.ts';
import type { Molecule } from '../molecule/molecule.ts';

/**
 * The sibling of an enol, enamine, enethiol or ynol.
 * @param atoms [X, carbon, far carbon], as the alerts name them
 */
export function tipOver(molecule: Molecule, [x, carbon, far]: readonly number[]): Molecule {
  const draft = draftOf(molecule);
  const single = draft.bonds[bondBetween(molecule, x!, carbon!)!]!;
  const multiple = draft.bonds[bondBetween(molecule, carbon!, far!)!]!;
  single.order = 2;
  multiple.order = multiple.order === 3 ? 2 : 1;
  draft.atoms[x!]!.hydrogens = molecule.atoms[x!]!.hydrogens - 1;
  draft.atoms[far!]!.hydrogens = molecule.atoms[far!]!.hydrogens + 1;
  return finishMolecule(draft).molecule;
}
