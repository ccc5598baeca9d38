// What of a molecule's fate does not depend on the animal, as plain data: the molecule and its main products, what each is
// like, how each sits in every pocket, and how fast every enzyme attacks it.
import type { Molecule } from '@offshoot/chemistry';

/** How one molecule sits in one pocket. The last four features are those whose liking differs between animals. */
export interface PreparedBinding {
  readonly pIC50: number;
  readonly efficacy: number;
  /** Pull of the tip, share of the acceptor, fit of the halogen, charge at the hub: 0 to about 1 each. */
  readonly tip: number;
  readonly head: number;
  readonly slot: number;
  readonly charge: number;
}

/** Enzymes (by place in `enzymeIds`) that attack at all, and the rate of each at expression 1, 1/h. */
export interface EnzymeRates {
  readonly enzymes: readonly number[];
  readonly rates: readonly number[];
}

/** A product made from this molecule: its number in `ligands` and how fast it is made. */
export interface PreparedProduct extends EnzymeRates {
  readonly ligand: number;
}

/** One molecule of the family that an animal meets: the one offered, or a product. */
export interface PreparedLigand {
  readonly molecule: Molecule;
  /** 0 for the molecule offered, then 1 and 2. */
  readonly depth: number;
  /** Greasiness as log10, kept to -3 to 5, and as a ratio. */
  readonly logP: number;
  readonly grease: number;
  /** Square angstrom. */
  readonly polarSurface: number;
  /** Dalton. */
  readonly mass: number;
  /** 10^pKa of the strongest base, 0 for a molecule that stays uncharged: charged over uncharged is this times 10^-pH. */
  readonly protonHold: number;
  /** Heavy atoms beyond those that slip into every enzyme, as the exponent of the fading. */
  readonly oversize: number;
  /** All attacks together. */
  readonly rates: EnzymeRates;
  /** Products that are followed further; they come later in `ligands`. */
  readonly products: readonly PreparedProduct[];
  /** In the order of `pocketIds`. */
  readonly bindings: readonly PreparedBinding[];
}

/** A molecule ready for any number of animals. `ligands[0]` is the molecule itself. */
export interface PreparedMolecule {
  readonly ligands: readonly PreparedLigand[];
}
