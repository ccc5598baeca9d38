// A draft: the mutable graph that readers and edits fill before `finishMolecule` makes a Molecule of it.
import type { Element } from './element.ts';
import type { Molecule } from './molecule.ts';
import { findStuckAtoms } from './stuck-atoms.ts';

/** An atom being made. `hydrogens: null` asks for as many as the element ordinarily takes. */
export interface DraftAtom {
  element: Element;
  charge: number;
  hydrogens: number | null;
  /** Hydrogens drawn as atoms on an atom whose count is open. */
  drawnHydrogens: number;
  /** Written as aromatic: its bonds are still to be made alternating. */
  aromatic: boolean;
  /** Where it is drawn, in bond lengths; null when a layout is still to be made. */
  place: readonly [number, number] | null;
  /** Its number in the molecule it came from; null for a new atom. */
  origin: number | null;
}

/** A bond being made; `aromatic` means that `order` is still open. */
export interface DraftBond {
  from: number;
  to: number;
  order: 1 | 2 | 3;
  aromatic: boolean;
}

/** A graph being made: bonds name atoms by their position in `atoms`. */
export interface Draft {
  atoms: DraftAtom[];
  bonds: DraftBond[];
}

/** A new atom of a draft. */
export function draftAtom(element: Element, place: readonly [number, number] | null = null): DraftAtom {
  return { element, charge: 0, hydrogens: null, drawnHydrogens: 0, aromatic: false, place, origin: null };
}

/** A copy of a molecule that may be changed; aromatic rings keep the alternating bonds they are drawn with. */
export function draftOf(molecule: Molecule): Draft {
  const stuck = findStuckAtoms(molecule);
  const atoms = molecule.atoms.map(({ element, charge, hydrogens, x, y }, origin): DraftAtom => {
    return { element, charge, hydrogens, drawnHydrogens: 0, aromatic: stuck.has(origin), place: [x, y], origin };
  });
  const bonds = molecule.bonds.map(({ atoms: [from, to], order, aromatic }): DraftBond => {
    return { from, to, order, aromatic: aromatic && stuck.has(from) && stuck.has(to) };
  });
  return { atoms, bonds };
}

/** For each atom, the positions of its bonds in `bonds`. */
export function bondsAt(draft: Draft): number[][] {
  const at: number[][] = draft.atoms.map(() => []);
  draft.bonds.forEach(({ from, to }, bond) => {
    at[from]!.push(bond);
    at[to]!.push(bond);
  });
  return at;
}

/** The atom at the other end of a bond. */
export function otherEnd(bond: DraftBond, atom: number): number {
  return bond.from === atom ? bond.to : bond.from;
}
