// From a draft to a Molecule: one drawing, hydrogens filled in, rings found, aromatic rings marked, atoms in
// canonical order, places on the page. The only maker of molecules.
import { layOut } from '../layout/lay-out.ts';
import { aromaticHydrogens, writeSmiles } from '../reading/write-smiles.ts';
import { pairUp } from './alternate-bonds.ts';
import { bondsAt, otherEnd, type Draft } from './draft.ts';
import { drawAromaticRings } from './draw-aromatic-rings.ts';
import { impliedHydrogens, elements } from './element.ts';
import { findRings } from './find-rings.ts';
import { markAromatic, type AromaticMarks } from './mark-aromatic.ts';
import type { Atom, Bond, Molecule } from './molecule.ts';
import { rankAtoms } from './rank-atoms.ts';
import { unifyDrawing } from './unify-drawing.ts';

/** How a molecule is finished. */
export interface FinishOptions {
  /** Whether atoms get places; without, x and y are 0, which is faster when nobody looks. Default true. */
  readonly layout?: boolean;
}

/** A molecule, and for each of its atoms the number it had in the molecule that the draft came from (null for new ones). */
export interface Finished {
  readonly molecule: Molecule;
  readonly origins: readonly (number | null)[];
}

/** Makes a Molecule of a draft, which is used up. */
export function finishMolecule(draft: Draft, options: FinishOptions = {}): Finished {
  unifyDrawing(draft);
  drawAromaticRings(draft);
  fillHydrogens(draft);
  const rings = findRings(neighboursOf(draft));
  const marks = markAromatic(draft, rings);
  const at = bondsAt(draft);
  const ranks = rankDraft(draft, at, marks);
  const atoms = draft.atoms.map(({ element, charge, hydrogens }, i) => {
    return { element, charge, hydrogens: hydrogens ?? 0, aromatic: marks.atoms[i]! };
  });
  const bonds = draft.bonds.map(({ from, to, order }, i) => ({ from, to, order, aromatic: marks.bonds[i]! }));
  const { smiles, order } = writeSmiles({ atoms, bonds, bondsAt: at }, ranks);
  const number = new Int32Array(order.length);
  order.forEach((atom, place) => (number[atom] = place));
  const sortedBonds = alternateInOrder(sortBonds(bonds, number), order.length);
  const placed = order.map((atom) => draft.atoms[atom]!.place);
  const flat = assemble(
    smiles,
    order.map((atom) => atoms[atom]!),
    sortedBonds,
  );
  const places = options.layout === false ? null : layOut(flat, placed);
  return {
    molecule: {
      ...flat,
      atoms: flat.atoms.map((atom, i) => ({ ...atom, x: places?.[i]![0] ?? 0, y: places?.[i]![1] ?? 0 })),
    },
    origins: order.map((atom) => draft.atoms[atom]!.origin),
  };
}

function fillHydrogens(draft: Draft): void {
  const at = bondsAt(draft);
  draft.atoms.forEach((atom, index) => {
    if (atom.hydrogens !== null) return;
    let sum = atom.drawnHydrogens;
    for (const bond of at[index]!) sum += draft.bonds[bond]!.order;
    atom.hydrogens =
      atom.drawnHydrogens +
      (atom.aromatic ? aromaticHydrogens(atom.element, sum) : impliedHydrogens(atom.element, atom.charge, sum));
  });
}

function neighboursOf(draft: Draft): number[][] {
  return bondsAt(draft).map((bonds, atom) => bonds.map((bond) => otherEnd(draft.bonds[bond]!, atom)));
}

/** Charges from -8 to 7, hydrogens and bonds up to 15 are told apart in an atom's colour: far beyond any real atom. */
const FIELD = 16;

function rankDraft(draft: Draft, at: readonly (readonly number[])[], marks: AromaticMarks): Int32Array {
  const limit = (value: number): number => Math.max(0, Math.min(FIELD - 1, value));
  const colours = draft.atoms.map(({ element, charge, hydrogens }, atom) => {
    const fields = [
      limit(at[atom]!.length),
      limit(charge + FIELD / 2),
      limit(hydrogens ?? 0),
      marks.atoms[atom] ? 1 : 0,
    ];
    return fields.reduce((colour, field) => colour * FIELD + field, 0) * 64 + elements[element].atomicNumber;
  });
  return rankAtoms({
    colours,
    neighbours: at.map((bonds, atom) => bonds.map((bond) => otherEnd(draft.bonds[bond]!, atom))),
    kinds: at.map((bonds) => bonds.map((bond) => (marks.bonds[bond] ? 4 : draft.bonds[bond]!.order))),
  });
}

interface FlatBond {
  readonly from: number;
  readonly to: number;
  readonly order: 1 | 2 | 3;
  readonly aromatic: boolean;
}

/** Bonds renumbered to the canonical order of the atoms, the lower atom first. */
function sortBonds(bonds: readonly FlatBond[], number: Int32Array): FlatBond[] {
  return bonds
    .map(({ from, to, order, aromatic }): FlatBond => {
      const [a, b] = [number[from]!, number[to]!];
      return { from: Math.min(a, b), to: Math.max(a, b), order, aromatic };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Of the several ways to alternate the bonds of an aromatic ring, the first by atom number, however it was written. */
function alternateInOrder(bonds: readonly FlatBond[], count: number): FlatBond[] {
  const needy = Array.from({ length: count }, () => false);
  const neighbours: number[][] = needy.map(() => []);
  for (const { from, to, order, aromatic } of bonds) {
    if (!aromatic) continue;
    if (order === 2) needy[from] = needy[to] = true;
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  const partner = pairUp(needy, neighbours);
  if (partner === null) return [...bonds];
  return bonds.map((bond) => (bond.aromatic ? { ...bond, order: partner[bond.from] === bond.to ? 2 : 1 } : bond));
}

function assemble(smiles: string, atoms: readonly Omit<Atom, 'x' | 'y'>[], flatBonds: readonly FlatBond[]): Molecule {
  const neighbours: number[][] = atoms.map(() => []);
  const bondsOf: number[][] = atoms.map(() => []);
  const bonds = flatBonds.map(({ from, to, order, aromatic }, index): Bond => {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
    bondsOf[from]!.push(index);
    bondsOf[to]!.push(index);
    return { atoms: [from, to], order, aromatic };
  });
  return {
    smiles,
    atoms: atoms.map((atom) => ({ ...atom, x: 0, y: 0 })),
    bonds,
    neighbours,
    bondsOf,
    rings: findRings(neighbours),
  };
}
