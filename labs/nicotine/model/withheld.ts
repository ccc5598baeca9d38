// Of which molecules only the band is told: those that grip the receptors of mammals far too much, and those that one
// enzyme turns into such a one.
import type { Molecule } from '@offshoot/chemistry';
import { breakdownProducts, isWithheld } from '@offshoot/pharmacology';

/** Products that were met before: a list of relatives breaks down into the same ones again and again. About 2 MB when full. */
const met = new Map<string, boolean>();
const MOST_MET = 4_000;

function isWithheldProduct(product: Molecule): boolean {
  const known = met.get(product.smiles);
  if (known !== undefined) return known;
  if (met.size >= MOST_MET) met.clear();
  const withheld = isWithheld(product);
  met.set(product.smiles, withheld);
  return withheld;
}

/** Whether of this molecule its band is told and nothing else: it is not fired, listed, ranked or explained. */
export function isBandOnly(molecule: Molecule): boolean {
  if (isWithheld(molecule)) return true;
  for (const product of breakdownProducts(molecule)) if (isWithheldProduct(product)) return true;
  return false;
}
