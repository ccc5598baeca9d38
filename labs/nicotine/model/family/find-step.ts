// What the desk knows of a family: the facts of molecules that come by their SMILES alone, and whether one molecule is one
// edit away from another.
import { applyEdit, describeMolecule, judgeMolecule, listEdits, readMolecule } from '@offshoot/chemistry';
import { isBandOnly } from '../withheld.ts';
import { factsOf, stepOfEdit, type FamilyStep, type OffshootFacts } from './offshoot.ts';

/** Facts of each molecule, null for one that can't be read; about 1 ms each. */
export function glanceOffshoots(smiles: readonly string[]): (OffshootFacts | null)[] {
  return smiles.map((one) => {
    const read = readMolecule(one, { layout: false });
    if (!read.ok) return null;
    const molecule = read.value;
    const judgement = judgeMolecule(molecule, { repairs: false });
    return factsOf({
      molecule,
      judgement,
      formula: describeMolecule(molecule).formula,
      bandOnly: isBandOnly(molecule),
    });
  });
}

/** The edit that makes one molecule of another; null where no single one does. About 60 ms. */
export function findStep(from: string, to: string): FamilyStep | null {
  const read = readMolecule(from, { layout: false });
  const goal = readMolecule(to, { layout: false });
  if (!read.ok || !goal.ok) return null;
  const before = read.value;
  for (const edit of listEdits(before)) {
    const edited = applyEdit(before, edit, { layout: false });
    if (edited.ok && edited.value.smiles === goal.value.smiles) return { ...stepOfEdit(edit, before), how: 'typed' };
  }
  return null;
}
