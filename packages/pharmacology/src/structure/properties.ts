// Properties of the whole molecule that the toolkit works out once: greasiness, polar surface, base strength.
import { describeMolecule, neutralShare, type Molecule } from '@offshoot/chemistry';

/** What entry and binding need to know of the whole molecule. */
export interface Properties {
  /** log10 of how much rather it sits in grease than in water, uncharged. */
  readonly logP: number;
  /** Polar surface, square angstrom. */
  readonly polarSurface: number;
  /** Mass in dalton. */
  readonly mass: number;
  /** The strongest base, if any can take up a proton in an animal. */
  readonly base: { readonly atom: number; readonly pKa: number } | null;
}

const known = new WeakMap<Molecule, Properties>();

/** The properties of a molecule; worked out at the first call. */
export function propertiesOf(molecule: Molecule): Properties {
  const before = known.get(molecule);
  if (before !== undefined) return before;
  const { logP, tpsa, mass, base } = describeMolecule(molecule);
  const properties = { logP, polarSurface: tpsa, mass, base };
  known.set(molecule, properties);
  return properties;
}

/** The share that carries a proton, and so a positive charge, at a pH; 0 without a base. */
export function chargedShare(properties: Properties, pH: number): number {
  return 1 - neutralShare(properties, pH);
}
