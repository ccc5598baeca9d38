// Two ways of drawing one molecule become one: nitro groups, amine oxides, azides and diazo groups with separated
// charges, sulphoxides without, and hydrogens counted on the atom that holds them.
import { bondsAt, otherEnd, type Draft, type DraftAtom } from './draft.ts';

/** Rewrites a draft in place into the one drawing that this house uses. */
export function unifyDrawing(draft: Draft): void {
  const at = bondsAt(draft);
  draft.atoms.forEach((atom, index) => {
    if (atom.element === 'N' && atom.charge === 0) separateCharges(draft, index, at[index]!);
    if (atom.element === 'S' && atom.charge === 1) joinCharges(draft, index, at[index]!);
  });
  foldHydrogens(draft);
}

/** N with five bonds does not exist: one double bond to O (or a bond of a chain N=N=N, C=N=N) is drawn as + and -. */
function separateCharges(draft: Draft, index: number, bonds: readonly number[]): void {
  const atom = draft.atoms[index]!;
  let sum = atom.hydrogens ?? 0;
  for (const bond of bonds) sum += draft.bonds[bond]!.order;
  // An aromatic nitrogen counts its ring's double bond too: n(=O) holds five, nR holds three.
  if (atom.aromatic) sum += bonds.some((bond) => draft.bonds[bond]!.order === 2) ? 1 : 0;
  if (sum !== 5) return;
  const give =
    bonds.find((bond) => isOpenOxygen(draft, bond, index, 2)) ??
    bonds.find((bond) => isNitrogenTail(draft, bond, index));
  if (give === undefined) return;
  const bond = draft.bonds[give]!;
  bond.order = bond.order === 3 ? 2 : 1;
  atom.charge = 1;
  draft.atoms[otherEnd(bond, index)]!.charge = -1;
}

/** [S+]-[O-] is drawn as S=O. */
function joinCharges(draft: Draft, index: number, bonds: readonly number[]): void {
  const give = bonds.find((bond) => {
    const other = draft.atoms[otherEnd(draft.bonds[bond]!, index)]!;
    return draft.bonds[bond]!.order === 1 && other.element === 'O' && other.charge === -1;
  });
  if (give === undefined) return;
  draft.bonds[give]!.order = 2;
  draft.atoms[index]!.charge = 0;
  draft.atoms[otherEnd(draft.bonds[give]!, index)]!.charge = 0;
}

function isOpenOxygen(draft: Draft, bondIndex: number, from: number, order: number): boolean {
  const bond = draft.bonds[bondIndex]!;
  const end = otherEnd(bond, from);
  return (
    bond.order === order &&
    draft.atoms[end]!.element === 'O' &&
    draft.atoms[end]!.charge === 0 &&
    degree(draft, end) === 1
  );
}

function isNitrogenTail(draft: Draft, bondIndex: number, from: number): boolean {
  const bond = draft.bonds[bondIndex]!;
  const end = draft.atoms[otherEnd(bond, from)]!;
  return bond.order > 1 && end.element === 'N' && end.charge === 0 && degree(draft, otherEnd(bond, from)) === 1;
}

function degree(draft: Draft, atom: number): number {
  return draft.bonds.filter(({ from, to }) => from === atom || to === atom).length;
}

/** Drawn hydrogen atoms become counts where each hangs by one single bond on an atom that is not hydrogen. */
function foldHydrogens(draft: Draft): void {
  if (!draft.atoms.some((atom) => atom.element === 'H')) return;
  const at = bondsAt(draft);
  const folded = new Set<number>();
  draft.atoms.forEach((atom, index) => {
    const bond = draft.bonds[at[index]![0] ?? -1];
    if (atom.element !== 'H' || atom.charge !== 0 || (atom.hydrogens ?? 0) > 0 || at[index]!.length !== 1) return;
    if (bond?.order !== 1) return;
    const holder = draft.atoms[otherEnd(bond, index)]!;
    if (holder.element === 'H') return;
    holdHydrogen(holder);
    folded.add(index);
  });
  dropAtoms(draft, folded);
}

/** A drawn hydrogen on an atom whose count is open means: at least this one; the count is closed by `fillHydrogens`. */
function holdHydrogen(holder: DraftAtom): void {
  if (holder.hydrogens === null) holder.drawnHydrogens++;
  else holder.hydrogens++;
}

/** Removes atoms and their bonds; the others keep their order. */
export function dropAtoms(draft: Draft, gone: ReadonlySet<number>): void {
  if (gone.size === 0) return;
  const place = new Map<number, number>();
  draft.atoms.forEach((_, index) => {
    if (!gone.has(index)) place.set(index, place.size);
  });
  draft.bonds = draft.bonds.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  for (const bond of draft.bonds) {
    bond.from = place.get(bond.from)!;
    bond.to = place.get(bond.to)!;
  }
  draft.atoms = draft.atoms.filter((_, index) => !gone.has(index));
}
