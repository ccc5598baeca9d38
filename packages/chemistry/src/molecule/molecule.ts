// What a molecule is in this house: plain data, no toolkit object, the same for one molecule however it was written.
// Atoms stand in the order of `smiles`; hydrogens are counts on their heavy atom unless they can't be (H2, H+).
import type { Element } from './element.ts';

/** One heavy atom. `x` and `y` are in bond lengths, x to the right, y down as on a screen. */
export interface Atom {
  readonly element: Element;
  /** Formal charge in elementary charges. */
  readonly charge: number;
  /** Part of an aromatic ring, or of a ring that was written as one and can't be drawn with alternating bonds. */
  readonly aromatic: boolean;
  /** Hydrogens held that are not atoms of their own. */
  readonly hydrogens: number;
  readonly x: number;
  readonly y: number;
}

/** One bond; `order` is that of one drawing with alternating bonds, chosen by the canonical order of the atoms. */
export interface Bond {
  readonly atoms: readonly [number, number];
  readonly order: 1 | 2 | 3;
  readonly aromatic: boolean;
}

/** A drawing as a graph. It may break the rules of bonding: `judgeMolecule` says so. */
export interface Molecule {
  /** Canonical and flat: no stereo, no isotopes, nitro as [N+](=O)[O-]. Reading it again gives the same atoms in the same order. */
  readonly smiles: string;
  readonly atoms: readonly Atom[];
  readonly bonds: readonly Bond[];
  /** Atom -> atoms bound to it; parallel to `bondsOf`. */
  readonly neighbours: readonly (readonly number[])[];
  /** Atom -> bonds at it. */
  readonly bondsOf: readonly (readonly number[])[];
  /** Every ring of at most eight atoms that is a shortest ring of one of its bonds, each as a walk round it. */
  readonly rings: readonly (readonly number[])[];
}
