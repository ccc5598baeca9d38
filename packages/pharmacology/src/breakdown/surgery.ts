// Surgery: the few cuts and grafts that enzymes make, on a draft of the molecule. What is cut off is dropped: the product
// is the largest piece (ties: the piece with the lowest atom), since the small ones have no say in the animal.
import { draftAtom, draftOf, finishMolecule, type Draft, type Element, type Molecule } from '@offshoot/chemistry';

/** A molecule on the table. Atoms are named by their number in the molecule that came in. */
export class Surgery {
  readonly #draft: Draft;

  constructor(molecule: Molecule) {
    this.#draft = draftOf(molecule);
  }

  /** Cuts a bond; both ends take up one hydrogen for each bond lost. */
  cut(a: number, b: number): void {
    const position = this.#bondAt(a, b);
    const bond = this.#draft.bonds[position];
    if (bond === undefined) return;
    this.#draft.bonds.splice(position, 1);
    for (const atom of [a, b]) this.#addHydrogens(atom, bond.order);
  }

  /** Puts a new atom onto an old one, which gives up as many hydrogens as the bond has orders. */
  graft(element: Element, onto: number, order: 1 | 2): number {
    const atom = this.#draft.atoms.push(draftAtom(element)) - 1;
    this.#draft.bonds.push({ from: onto, to: atom, order, aromatic: false });
    this.#addHydrogens(onto, -order);
    return atom;
  }

  /** Puts a new doubly bound atom onto an atom that has room for it without giving up hydrogens (sulphur). */
  graftOntoPair(element: Element, onto: number): void {
    const atom = this.#draft.atoms.push(draftAtom(element)) - 1;
    this.#draft.bonds.push({ from: onto, to: atom, order: 2, aromatic: false });
  }

  /** Changes the order of a bond; both ends take up or give up hydrogens to match. */
  setOrder(a: number, b: number, order: 1 | 2 | 3): void {
    const bond = this.#draft.bonds[this.#bondAt(a, b)];
    if (bond === undefined) return;
    for (const atom of [a, b]) this.#addHydrogens(atom, bond.order - order);
    bond.order = order;
  }

  /** The largest piece as a molecule; with `layout` its atoms get places for drawing, which takes longer. */
  finish(layout: boolean): Molecule {
    const { atoms, bonds } = this.#draft;
    const keep = largestPiece(this.#draft);
    const position = new Map(keep.map((atom, index) => [atom, index]));
    const piece: Draft = {
      atoms: keep.map((atom) => atoms[atom]!),
      bonds: bonds
        .filter(({ from }) => position.has(from))
        .map((bond) => ({ ...bond, from: position.get(bond.from)!, to: position.get(bond.to)! })),
    };
    return finishMolecule(piece, { layout }).molecule;
  }

  #bondAt(a: number, b: number): number {
    return this.#draft.bonds.findIndex(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  }

  #addHydrogens(number: number, count: number): void {
    const atom = this.#draft.atoms[number]!;
    if (atom.hydrogens !== null) atom.hydrogens = Math.max(0, atom.hydrogens + count);
  }
}

function largestPiece({ atoms, bonds }: Draft): number[] {
  const beside: number[][] = atoms.map(() => []);
  for (const { from, to } of bonds) {
    beside[from]!.push(to);
    beside[to]!.push(from);
  }
  const seen = new Uint8Array(atoms.length);
  let largest: number[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1) continue;
    const piece = [start];
    seen[start] = 1;
    for (const atom of piece) {
      for (const next of beside[atom]!) {
        if (seen[next] === 1) continue;
        seen[next] = 1;
        piece.push(next);
      }
    }
    if (piece.length > largest.length) largest = piece;
    if (2 * largest.length >= atoms.length) break;
  }
  return largest.sort((a, b) => a - b);
}
