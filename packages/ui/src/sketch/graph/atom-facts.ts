// What is said of an atom or a bond when one walks over the molecule: counts and neighbours as data, no words.
import type { Atom, Molecule } from '@offshoot/chemistry';

type Element = Atom['element'];

/** An atom by its name: the second nitrogen is { element: 'N', number: 2 }. */
export interface AtomName {
  readonly element: Element;
  /** 1 for the first of its element in the drawing's order. */
  readonly number: number;
  /** Whether it is the only one of its element, so that the number need not be said. */
  readonly only: boolean;
}

export interface AtomFacts extends AtomName {
  /** Hands in use: orders of all bonds, hydrogens included. */
  readonly bonds: number;
  readonly hydrogens: number;
  readonly charge: number;
  /** Sizes of the rings it stands in, small first. */
  readonly rings: readonly number[];
  readonly neighbours: readonly { readonly name: AtomName; readonly order: 1 | 2 | 3 }[];
  /** The verdict speaks of it. */
  readonly marked: boolean;
}

export interface BondFacts {
  readonly order: 1 | 2 | 3;
  readonly ends: readonly [AtomName, AtomName];
  /** Size of the smallest ring it is part of; null outside rings. */
  readonly ring: number | null;
  readonly marked: boolean;
}

export function nameAtom(molecule: Molecule, atom: number): AtomName {
  const element = molecule.atoms[atom]?.element ?? 'C';
  let [number, count] = [0, 0];
  molecule.atoms.forEach((other, i) => {
    if (other.element !== element) return;
    count += 1;
    if (i <= atom) number += 1;
  });
  return { element, number, only: count === 1 };
}

export function atomFacts(molecule: Molecule, atom: number, marked: readonly number[] = []): AtomFacts {
  const { hydrogens, charge } = molecule.atoms[atom]!;
  const orders = molecule.bondsOf[atom]!.map((bond) => molecule.bonds[bond]!.order);
  return {
    ...nameAtom(molecule, atom),
    bonds: orders.reduce((sum, order) => sum + order, hydrogens),
    hydrogens,
    charge,
    rings: molecule.rings
      .filter((ring) => ring.includes(atom))
      .map((ring) => ring.length)
      .sort((a, b) => a - b),
    neighbours: molecule.neighbours[atom]!.map((other, i) => ({ name: nameAtom(molecule, other), order: orders[i]! })),
    marked: marked.includes(atom),
  };
}

export function bondFacts(molecule: Molecule, bond: number, marked: readonly number[] = []): BondFacts {
  const { atoms, order } = molecule.bonds[bond]!;
  const sizes = molecule.rings.filter((ring) => atoms.every((atom) => ring.includes(atom))).map((ring) => ring.length);
  return {
    order,
    ends: [nameAtom(molecule, atoms[0]), nameAtom(molecule, atoms[1])],
    ring: sizes.length === 0 ? null : Math.min(...sizes),
    marked: marked.includes(bond),
  };
}
