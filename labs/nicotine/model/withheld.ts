// Of which molecules only the band is told: those that grip the receptors of mammals far too much, and those that one
// enzyme turns into such a one.
import type { Molecule } from '@offshoot/chemistry';
import { breakdownProducts, isWithheld } from '@offshoot/pharmacology';

/** What was met before: lists of relatives, and bots around one start, meet the same molecules and products again and again. */
const metProducts = new Map<string, boolean>();
const metMolecules = new Map<string, boolean>();
/** About 2 MB each when full. */
const MOST_MET = 4_000;

/** Whether of this molecule its band is told and nothing else: it is not fired, listed, ranked or explained. */
export function isBandOnly(molecule: Molecule): boolean {
  return recall(metMolecules, molecule, judgeBandOnly);
}

function judgeBandOnly(molecule: Molecule): boolean {
  if (isWithheld(molecule)) return true;
  for (const product of breakdownProducts(molecule)) if (recall(metProducts, product, isWithheld)) return true;
  return false;
}

function recall(met: Map<string, boolean>, molecule: Molecule, judge: (molecule: Molecule) => boolean): boolean {
  const known = met.get(molecule.smiles);
  if (known !== undefined) return known;
  if (met.size >= MOST_MET) met.clear();
  const judged = judge(molecule);
  met.set(molecule.smiles, judged);
  return judged;
}
