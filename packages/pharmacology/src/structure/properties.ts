// Properties of the whole molecule that the toolkit works out once: greasiness, polar surface, base strength.
import { rememberInside } from './remember.ts';
import type { Structure } from './structure.ts';
import { describeMolecule, neutralShare, strongestBase, type Base } from '@offshoot/chemistry';

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

/** The strongest base alone: binding asks for no more, and greasiness takes much longer. */
export const strongestBaseOf = rememberInside(({ molecule }: Structure): { readonly base: Base | null } => ({
  base: strongestBase(molecule),
}));

/** The properties of a molecule. */
export const propertiesOf = rememberInside((structure: Structure): Properties => {
  const { logP, tpsa, mass, base } = describeMolecule(structure.molecule, strongestBaseOf(structure).base);
  return { logP, polarSurface: tpsa, mass, base };
});

/** The share that carries a proton, and so a positive charge, at a pH; 0 without a base. */
export function chargedShare(properties: Pick<Properties, 'base'>, pH: number): number {
  return 1 - neutralShare(properties, pH);
}
