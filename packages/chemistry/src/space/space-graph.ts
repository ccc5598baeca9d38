// A molecule with every hydrogen as an atom of its own: what the arrangement in space works on.
import type { Element } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';

/** An atom of the arrangement. `drawn` is its number in the molecule; null for a hydrogen that is only counted there. */
export interface GraphAtom {
  readonly element: Element;
  readonly charge: number;
  readonly drawn: number | null;
}

/** A bond of the arrangement; `order` as drawn. */
export interface GraphBond {
  readonly atoms: readonly [number, number];
  readonly order: 1 | 2 | 3;
  readonly aromatic: boolean;
}

/** The graph; the atoms of the molecule come first and keep their numbers. */
export interface SpaceGraph {
  readonly atoms: readonly GraphAtom[];
  readonly bonds: readonly GraphBond[];
  readonly neighbours: readonly (readonly number[])[];
  /** Parallel to `neighbours`. */
  readonly bondsOf: readonly (readonly number[])[];
  readonly rings: readonly (readonly number[])[];
  /** Atom -> its rings. */
  readonly ringsOf: readonly (readonly number[])[];
  /** Size of the smallest ring that goes first-atom-second; 0 without one. */
  readonly smallestRing: (atom: number, first: number, second: number) => number;
}

/** Spells out the hydrogens of a molecule. */
export function spellOutHydrogens(molecule: Molecule): SpaceGraph {
  const atoms: GraphAtom[] = molecule.atoms.map(({ element, charge }, drawn) => ({ element, charge, drawn }));
  const bonds: GraphBond[] = molecule.bonds.map(({ atoms: ends, order, aromatic }) => ({
    atoms: ends,
    order,
    aromatic,
  }));
  const neighbours = molecule.neighbours.map((row) => [...row]);
  const bondsOf = molecule.bondsOf.map((row) => [...row]);
  molecule.atoms.forEach(({ hydrogens }, atom) => {
    for (let i = 0; i < hydrogens; i++) {
      neighbours[atom]!.push(atoms.length);
      bondsOf[atom]!.push(bonds.length);
      neighbours.push([atom]);
      bondsOf.push([bonds.length]);
      bonds.push({ atoms: [atom, atoms.length], order: 1, aromatic: false });
      atoms.push({ element: 'H', charge: 0, drawn: null });
    }
  });
  const { rings } = molecule;
  const ringsOf: number[][] = atoms.map(() => []);
  rings.forEach((ring, number) => ring.forEach((atom) => ringsOf[atom]!.push(number)));
  const smallestRing = (atom: number, first: number, second: number): number => {
    let smallest = 0;
    for (const number of ringsOf[atom]!) {
      const ring = rings[number]!;
      const at = ring.indexOf(atom);
      const beside = [ring[(at + 1) % ring.length], ring[(at + ring.length - 1) % ring.length]];
      if (beside.includes(first) && beside.includes(second) && (smallest === 0 || ring.length < smallest))
        smallest = ring.length;
    }
    return smallest;
  };
  return { atoms, bonds, neighbours, bondsOf, rings, ringsOf, smallestRing };
}
