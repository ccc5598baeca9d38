// What a drawing looks like, said in parts: data for a screen reader and for the ear. Words: labs/*/strings.
import type { Element } from '../molecule/element.ts';

/** Groups that are said by their name. */
export const groupCodes = [
  'fluorine', 'chlorine', 'bromine', 'oxo', 'oxide', 'hydroxyl', 'thioxo', 'thiol', 'amino', 'imino', 'methyl', 'methylene',
  'ethyl', 'cyano', 'trifluoromethyl', 'carboxyl', 'carboxamide', 'aldehyde', 'nitro', 'nitroso', 'azide', 'methoxy', 'methylamino',
  'dimethylamino', 'nitroimine', 'cyanoimine', 'nitromethylene',
] as const; // prettier-ignore
/** The code of a group. */
export type GroupCode = (typeof groupCodes)[number];

/** Rings with a name of their own. */
export type RingName = (typeof ringNames)[number];
/** Their codes. */
export const ringNames = [
  'benzene', 'pyridine', 'pyrimidine', 'pyrazine', 'pyridazine', 'pyrrole', 'imidazole', 'pyrazole', 'furan', 'thiophene', 'thiazole',
  'oxazole', 'isoxazole', 'pyrrolidine', 'piperidine', 'piperazine', 'morpholine', 'tetrahydrofuran', 'imidazolidine',
  'cyclopropane', 'cyclobutane', 'cyclopentane', 'cyclohexane',
] as const; // prettier-ignore

/** One small ring. */
export interface RingPhrase {
  readonly size: number;
  readonly aromatic: boolean;
  /** Atoms other than carbon, most frequent element first. */
  readonly others: readonly ElementCount[];
  /** Double bonds of a ring that is not aromatic. */
  readonly doubles: number;
  readonly name: RingName | null;
}

/** How many atoms of an element. */
export interface ElementCount {
  readonly element: Element;
  readonly count: number;
}

/** What places are counted from. */
export type Landmark = Element | 'link' | 'first';

/**
 * Where something sits on its part: on an atom that is not carbon (`on`), so many bonds from the nearest such atom
 * (`from`), across the ring from it (`across`), on the n-th atom of a chain (`nth`), or not worth saying. In rings of
 * carbon alone, places count from the atom by which they hang (`link`), or from the `first` thing on them.
 */
export type PlacePhrase =
  | { readonly kind: 'on' | 'across'; readonly element: Landmark }
  | { readonly kind: 'from'; readonly element: Landmark; readonly bonds: number }
  | { readonly kind: 'nth'; readonly nth: number }
  | { readonly kind: 'plain' };

/** Equal groups in equal places. */
export interface GroupPhrase {
  readonly group: GroupCode;
  readonly count: number;
  readonly place: PlacePhrase;
}

/** A ring system, a chain of carbons or a single atom, with what hangs on it. */
export interface PartPhrase {
  readonly kind: 'rings' | 'chain' | 'atom';
  /** Largest first; empty for chains and atoms. */
  readonly rings: readonly RingPhrase[];
  /** Of a chain carbon, of an atom its own. */
  readonly element: Element;
  /** Atoms of the chain, or of the ring system. */
  readonly length: number;
  /** Double and triple bonds within a chain. */
  readonly doubles: number;
  readonly triples: number;
  /** Order of the bond by which it hangs; 1 for the first part. */
  readonly order: 1 | 2 | 3;
  /** Where on the part before it hangs. */
  readonly place: PlacePhrase;
  /** Position in `parts` of the part that it hangs on; null for the first of a piece. */
  readonly parent: number | null;
  /** The carbon of C=O beside nitrogen or oxygen of a chain. */
  readonly role: 'amide' | 'ester' | null;
  readonly groups: readonly GroupPhrase[];
}

/** A drawing in parts. */
export interface Structure {
  /** Atoms that are not hydrogen. */
  readonly atoms: number;
  /** Net charge. */
  readonly charge: number;
  /** Pieces that don't hang together. */
  readonly pieces: number;
  /** Largest ring system first, then along the links; of large drawings the first few. */
  readonly parts: readonly PartPhrase[];
  /** Parts left out of `parts`. */
  readonly more: number;
  /** All small rings by size, and all groups by code: the summary of a large drawing. */
  readonly ringSizes: readonly { readonly size: number; readonly count: number }[];
  readonly groupCounts: readonly { readonly group: GroupCode; readonly count: number }[];
}
