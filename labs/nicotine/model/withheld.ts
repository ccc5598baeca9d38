// Of which molecules only the band is told: those that grip the receptors of mammals far too much, and those that one
// enzyme turns into such a one.
import type { Molecule } from '@offshoot/chemistry';
import { findBreakdown, isWithheld } from '@offshoot/pharmacology';

/** Whether of this molecule its band is told and nothing else: it is not fired, listed, ranked or explained. */
export function isBandOnly(molecule: Molecule): boolean {
  return isWithheld(molecule) || findBreakdown(molecule).some(({ product }) => isWithheld(product));
}
