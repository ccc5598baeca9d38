// What of a molecule's fate does not depend on the animal, as plain data: the molecule and its main products, what each is
// like, how each sits in every pocket, and how fast every enzyme attacks it.
import type { Molecule } from '@offshoot/chemistry';
import type { PocketId } from '../binding/pockets.ts';

/** How one molecule sits in one pocket. The four features are those whose liking differs between animals. */
export interface PreparedBinding {
  readonly pIC50: number;
  readonly efficacy: number;
  /** Pull of the tip, share of the acceptor, fit of the halogen, charge at the hub: 0 to about 1 each. */
  readonly tip: number;
  readonly head: number;
  readonly slot: number;
  readonly charge: number;
}

/** A product made from this molecule: its number in `ligands` and each enzyme's rate, 1/h, in the order of `enzymeIds`. */
export interface PreparedProduct {
  readonly ligand: number;
  readonly rates: Float64Array;
}

/** One molecule of the family that an animal meets: the one offered, or a product. */
export interface PreparedLigand {
  readonly molecule: Molecule;
  /** 0 for the molecule offered, then 1 and 2. */
  readonly depth: number;
  readonly logP: number;
  readonly polarSurface: number;
  readonly mass: number;
  /** Strength of the base, null for a molecule that stays uncharged. */
  readonly pKa: number | null;
  /** Heavy atoms beyond those that slip into every enzyme, as the exponent of the fading. */
  readonly oversize: number;
  /** Each enzyme's rate at expression 1 over all soft spots, 1/h. */
  readonly rates: Float64Array;
  /** Products that are followed further; they come later in `ligands`. */
  readonly products: readonly PreparedProduct[];
  readonly bindings: Readonly<Record<PocketId, PreparedBinding>>;
}

/** A molecule ready for any number of animals. `ligands[0]` is the molecule itself. */
export interface PreparedMolecule {
  readonly ligands: readonly PreparedLigand[];
}
