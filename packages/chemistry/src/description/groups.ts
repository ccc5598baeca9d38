// Small questions about the groups in a molecule, asked by descriptions and alerts alike.
import type { Element } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';

/** The bond between two atoms, or null. */
export function bondBetween(molecule: Molecule, a: number, b: number): number | null {
  const at = molecule.neighbours[a]!.indexOf(b);
  return at === -1 ? null : molecule.bondsOf[a]![at]!;
}

/** Order of the bond between two neighbours, 0 when there is none. */
export function orderBetween(molecule: Molecule, a: number, b: number): number {
  const bond = bondBetween(molecule, a, b);
  return bond === null ? 0 : molecule.bonds[bond]!.order;
}

/** Neighbours of an atom that are of an element, by any bond or by a bond of one order. */
export function neighboursOf(molecule: Molecule, atom: number, element: Element, order?: 1 | 2 | 3): number[] {
  return molecule.neighbours[atom]!.filter(
    (other) =>
      molecule.atoms[other]!.element === element &&
      (order === undefined || orderBetween(molecule, atom, other) === order),
  );
}

/** Whether an atom is the nitrogen of a nitro group, [N+](=O)[O-]. */
export function isNitroNitrogen(molecule: Molecule, atom: number): boolean {
  const { element, charge } = molecule.atoms[atom]!;
  if (element !== 'N' || charge !== 1) return false;
  const oxygens = neighboursOf(molecule, atom, 'O').filter((other) => molecule.neighbours[other]!.length === 1);
  return (
    oxygens.some((other) => orderBetween(molecule, atom, other) === 2) &&
    oxygens.some((other) => molecule.atoms[other]!.charge === -1)
  );
}

/** Whether all bonds of an atom are single and none is aromatic. */
export function isSaturated(molecule: Molecule, atom: number): boolean {
  return molecule.bondsOf[atom]!.every((bond) => molecule.bonds[bond]!.order === 1 && !molecule.bonds[bond]!.aromatic);
}

/** Whether an atom lies in a ring of at most eight atoms. */
export function isInRing(molecule: Molecule, atom: number): boolean {
  return molecule.rings.some((ring) => ring.includes(atom));
}

/** Whether a bond lies in a ring of at most `largest` atoms. */
export function isRingBond(molecule: Molecule, a: number, b: number, largest = 8): boolean {
  return molecule.rings.some((ring) => ring.length <= largest && areNextInRing(ring, a, b));
}

/** Whether two atoms are neighbours on a walk round a ring. */
export function areNextInRing(ring: readonly number[], a: number, b: number): boolean {
  const at = ring.indexOf(a);
  if (at === -1) return false;
  return ring[(at + 1) % ring.length] === b || ring[(at + ring.length - 1) % ring.length] === b;
}

/** Whether an element is a halogen of the palette. */
export function isHalogen(element: Element): boolean {
  return element === 'F' || element === 'Cl' || element === 'Br';
}
