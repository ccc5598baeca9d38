// From a draft to a Molecule: one drawing, hydrogens filled in, rings found, aromatic rings marked, atoms in
// canonical order, places on the page. The only maker of molecules.
import { layOut } from '../layout/lay-out.ts';
import { aromaticHydrogens, writeSmiles } from '../reading/write-smiles.ts';
import { pairUp } from './alternate-bonds.ts';
import { bondsAt, otherEnd, type Draft } from './draft.ts';
import { drawAromaticRings } from './draw-aromatic-rings.ts';
import { impliedHydrogens, elements } from './element.ts';
import { findRings, renumberRings } from './find-rings.ts';
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
  const { at, neighbours } = settleDraft(draft);
  const rings = findRings(neighbours);
  const marks = markAromatic(draft, at, rings);
  const ranks = rankDraft(draft, at, neighbours, marks);
  const atoms = draft.atoms.map(({ element, charge, hydrogens }, i): PlainAtom => {
    return { element, charge, aromatic: marks.atoms[i]!, hydrogens: hydrogens ?? 0, x: 0, y: 0 };
  });
  const bonds = draft.bonds.map(({ from, to, order }, i) => ({ from, to, order, aromatic: marks.bonds[i]! }));
  const { smiles, order } = writeSmiles({ atoms, bonds, bondsAt: at }, ranks);
  const number = new Int32Array(order.length);
  order.forEach((atom, place) => (number[atom] = place));
  const sortedAtoms = order.map((atom) => atoms[atom]!);
  const sortedBonds = alternateInOrder(sortBonds(bonds, number), order.length);
  const molecule = assemble(smiles, sortedAtoms, sortedBonds, renumberRings(rings, number));
  if (options.layout !== false) {
    const known = order.map((atom) => draft.atoms[atom]!.place);
    for (const [i, [x, y]] of layOut(molecule, known).entries()) Object.assign(sortedAtoms[i]!, { x, y });
  }
  return { molecule, origins: order.map((atom) => draft.atoms[atom]!.origin) };
}

/** A draft in the one drawing of this house, with its hydrogens, and who is bound to whom. */
export interface SettledDraft {
  /** Atom -> its bonds. */
  readonly at: readonly (readonly number[])[];
  readonly neighbours: readonly (readonly number[])[];
}

/** Settles a draft in place: one drawing, alternating bonds, hydrogens filled in. */
export function settleDraft(draft: Draft): SettledDraft {
  unifyDrawing(draft);
  drawAromaticRings(draft);
  const at = bondsAt(draft);
  fillHydrogens(draft, at);
  return { at, neighbours: at.map((bonds, atom) => bonds.map((bond) => otherEnd(draft.bonds[bond]!, atom))) };
}

/** An atom while its molecule is being made. */
type PlainAtom = { -readonly [K in keyof Atom]: Atom[K] };

function fillHydrogens(draft: Draft, at: readonly (readonly number[])[]): void {
  draft.atoms.forEach((atom, index) => {
    if (atom.hydrogens !== null) return;
    let sum = atom.drawnHydrogens;
    for (const bond of at[index]!) sum += draft.bonds[bond]!.order;
    const more = atom.aromatic
      ? aromaticHydrogens(atom.element, sum)
      : impliedHydrogens(atom.element, atom.charge, sum);
    atom.hydrogens = atom.drawnHydrogens + more;
  });
}

/** Charges from -8 to 7, hydrogens and bonds up to 15 are told apart in an atom's colour: far beyond any real atom. */
const FIELD = 16;
const LARGEST_ATOMIC_NUMBER = 64;
/** Aromatic bonds are one kind for the numbering, whichever way they are drawn; the others are their order, 1 to 3. */
const AROMATIC_KIND = 4;

function rankDraft(
  draft: Draft,
  at: readonly (readonly number[])[],
  neighbours: readonly (readonly number[])[],
  marks: AromaticMarks,
): Int32Array {
  const limit = (value: number): number => Math.max(0, Math.min(FIELD - 1, value));
  const colours = draft.atoms.map(({ element, charge, hydrogens }, atom) => {
    const bonds = limit(at[atom]!.length);
    const state = (limit(charge + FIELD / 2) * FIELD + limit(hydrogens ?? 0)) * FIELD + (marks.atoms[atom] ? 1 : 0);
    return (bonds * FIELD * FIELD * FIELD + state) * LARGEST_ATOMIC_NUMBER + elements[element].atomicNumber;
  });
  const kinds = at.map((bonds) => bonds.map((bond) => (marks.bonds[bond] ? AROMATIC_KIND : draft.bonds[bond]!.order)));
  return rankAtoms({ colours, neighbours, kinds });
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

function assemble(
  smiles: string,
  atoms: readonly Atom[],
  flatBonds: readonly FlatBond[],
  rings: readonly (readonly number[])[],
): Molecule {
  const neighbours: number[][] = atoms.map(() => []);
  const bondsOf: number[][] = atoms.map(() => []);
  const bonds = flatBonds.map(({ from, to, order, aromatic }, index): Bond => {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
    bondsOf[from]!.push(index);
    bondsOf[to]!.push(index);
    return { atoms: [from, to], order, aromatic };
  });
  return { smiles, atoms, bonds, neighbours, bondsOf, rings };
}
