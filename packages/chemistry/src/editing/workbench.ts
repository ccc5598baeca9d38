// A molecule opened for editing: small changes on a draft that remember which atoms they touched, so that hydrogens
// and charges can be settled once at the end.
import { bondsAt, draftAtom, draftOf, otherEnd, type Draft, type DraftAtom } from '../molecule/draft.ts';
import { ordinaryValences, type Element } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';
import type { Place } from '../layout/place.ts';

/** Atoms are named by their number in the molecule that came in; new ones by the number that `add` returns. */
export class Workbench {
  readonly draft: Draft;
  readonly #touched = new Set<number>();
  readonly #gone = new Set<number>();

  constructor(molecule: Molecule) {
    this.draft = draftOf(molecule);
  }

  /** Marks an atom whose bonds or element change. Charges that belong together (nitro, amine oxide) are settled together. */
  touch(atom: number): void {
    if (this.#touched.has(atom)) return;
    this.#touched.add(atom);
    if (this.draft.atoms[atom]!.charge === 0) return;
    for (const other of this.neighboursOf(atom)) if (this.draft.atoms[other]!.charge !== 0) this.touch(other);
  }

  /** Adds a loose atom. */
  add(element: Element, place: Place | null = null, charge = 0): number {
    const atom = this.draft.atoms.push({ ...draftAtom(element, place), charge }) - 1;
    if (charge === 0) this.#touched.add(atom);
    return atom;
  }

  /** Adds a bond; false when the two are bound already or are one atom. */
  bind(from: number, to: number, order: 1 | 2 | 3): boolean {
    if (from === to || this.neighboursOf(from).includes(to)) return false;
    this.touch(from);
    this.touch(to);
    this.draft.bonds.push({ from, to, order, aromatic: false });
    return true;
  }

  /** Changes the order of a bond. */
  setOrder(bond: number, order: 1 | 2 | 3): void {
    const { from, to } = this.draft.bonds[bond]!;
    this.touch(from);
    this.touch(to);
    Object.assign(this.draft.bonds[bond]!, { order, aromatic: false });
  }

  /** Removes bonds. */
  unbind(unwanted: (bond: { readonly from: number; readonly to: number }) => boolean): void {
    for (const bond of this.draft.bonds.filter(unwanted)) {
      this.touch(bond.from);
      this.touch(bond.to);
    }
    this.draft.bonds = this.draft.bonds.filter((bond) => !unwanted(bond));
  }

  /** Removes an atom with its bonds. */
  remove(atom: number): void {
    this.unbind(({ from, to }) => from === atom || to === atom);
    this.#gone.add(atom);
  }

  /** Neighbours of an atom as the draft stands. */
  neighboursOf(atom: number): number[] {
    return this.draft.bonds.filter(({ from, to }) => from === atom || to === atom).map((bond) => otherEnd(bond, atom));
  }

  /** Settles charges and hydrogens of all touched atoms, drops the removed ones, and hands the draft over. */
  finish(): Draft {
    const at = bondsAt(this.draft);
    for (const atom of this.#touched) {
      const sum = at[atom]!.reduce((orders, bond) => orders + this.draft.bonds[bond]!.order, 0);
      settle(this.draft.atoms[atom]!, sum);
    }
    const place = new Map<number, number>();
    this.draft.atoms.forEach((_, atom) => {
      if (!this.#gone.has(atom)) place.set(atom, place.size);
    });
    return {
      atoms: this.draft.atoms.filter((_, atom) => !this.#gone.has(atom)),
      bonds: this.draft.bonds.map((bond) => ({ ...bond, from: place.get(bond.from)!, to: place.get(bond.to)! })),
    };
  }
}

/** A touched atom becomes neutral where it can; it keeps its charge only where the charge alone lets it hold its bonds. */
function settle(atom: DraftAtom, bondOrders: number): void {
  const holds = (charge: number): boolean =>
    ordinaryValences(atom.element, charge).some((valence) => valence >= bondOrders);
  if (holds(0) || !holds(atom.charge)) atom.charge = 0;
  atom.hydrogens = null;
}
