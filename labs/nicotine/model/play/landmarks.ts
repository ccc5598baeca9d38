// Things on a drawing that a scientist learns to look at beside the descriptors: each can be counted by eye, none needs the model.
import type { Molecule } from '@offshoot/chemistry';

/** What is counted, in this order. */
export const landmarkNames = [
  'ring nitrogens in aromatic rings',
  'chlorines beside such a nitrogen',
  'sulphurs in aromatic rings',
  'aromatic rings',
  'other rings',
  'C=O groups',
  'N-H and O-H bonds',
  'amine nitrogens',
  'nitrogens beside a double bond',
  'bonds that turn',
] as const;
export const landmarkCount = landmarkNames.length;

/** Counts the landmarks of a molecule. */
export function countLandmarks(molecule: Molecule): number[] {
  const { atoms, bonds, neighbours, bondsOf, rings } = molecule;
  const every = atoms.map((_, atom) => atom);
  const isPyridineLike = (atom: number): boolean =>
    atoms[atom]!.element === 'N' &&
    atoms[atom]!.aromatic &&
    neighbours[atom]!.length === 2 &&
    atoms[atom]!.hydrogens === 0;
  const hasDouble = (atom: number): boolean =>
    atoms[atom]!.aromatic || bondsOf[atom]!.some((bond) => bonds[bond]!.order > 1);
  const inRing = (a: number, b: number): boolean => rings.some((ring) => ring.includes(a) && ring.includes(b));
  const plainNitrogens = every.filter(
    (atom) => atoms[atom]!.element === 'N' && !hasDouble(atom) && atoms[atom]!.charge === 0,
  );
  const besideDouble = plainNitrogens.filter((atom) => neighbours[atom]!.some(hasDouble));
  const isAromatic = (ring: readonly number[]): boolean => ring.every((atom) => atoms[atom]!.aromatic);
  const aromaticRings = rings.filter(isAromatic).length;
  const nextTo = (atom: number, wanted: (near: number) => boolean): boolean => neighbours[atom]!.some(wanted);
  return [
    every.filter(isPyridineLike).length,
    every.filter((atom) => atoms[atom]!.element === 'Cl' && nextTo(atom, (near) => nextTo(near, isPyridineLike)))
      .length,
    every.filter((atom) => atoms[atom]!.element === 'S' && atoms[atom]!.aromatic).length,
    aromaticRings,
    rings.length - aromaticRings,
    bonds.filter(({ order, atoms: [a, b] }) => order === 2 && isPair(atoms[a]!.element, atoms[b]!.element)).length,
    atoms.reduce((sum, { element, hydrogens }) => sum + (element === 'N' || element === 'O' ? hydrogens : 0), 0),
    plainNitrogens.length - besideDouble.length,
    besideDouble.length,
    bonds.filter(
      ({ order, aromatic, atoms: [a, b] }) =>
        order === 1 && !aromatic && neighbours[a]!.length > 1 && neighbours[b]!.length > 1 && !inRing(a, b),
    ).length,
  ];
}

function isPair(first: string, second: string): boolean {
  return (first === 'C' && second === 'O') || (first === 'O' && second === 'C');
}
