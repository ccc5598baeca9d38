// Applies one edit to a molecule: pure, and atoms that stay keep their place on the page.
import { fail, succeed, type Result } from '@offshoot/quantities';
import { openDirections } from '../layout/directions.ts';
import { directionTo, placeRing } from '../layout/place-ring.ts';
import type { Draft } from '../molecule/draft.ts';
import type { Finished, FinishOptions } from '../molecule/finish-molecule.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { finishChecked } from '../reading/read-molecule.ts';
import type { Edit } from './edit.ts';
import { findHead } from './find-head.ts';
import { rings, stamps, type Piece, type RingId, type RingPiece } from './stamps.ts';
import { Workbench } from './workbench.ts';

/**
 * Applies an edit. What comes out may break the rules of bonding: `judgeMolecule` says so.
 * @returns the new molecule, or a problem: no-such-atom, no-such-bond, bond-exists, not-in-ring, has-branches, no-head-ring,
 *   same-molecule (nothing would change), empty (nothing would be left), too-many-atoms, crowded-atom
 * @example applyEdit(nicotine, { kind: 'stamp', atom: 8, stamp: 'chlorine' })
 */
export function applyEdit(molecule: Molecule, edit: Edit, options: FinishOptions = {}): Result<Molecule> {
  const edited = editMolecule(molecule, edit, options);
  return edited.ok ? succeed(edited.value.molecule) : edited;
}

/** As `applyEdit`, and says for each atom of the result which atom of the molecule it was (null for a new one). */
export function editMolecule(molecule: Molecule, edit: Edit, options: FinishOptions = {}): Result<Finished> {
  const draft = editDraft(molecule, edit);
  if (!draft.ok) return draft;
  const finished = finishChecked(draft.value, options);
  if (finished.ok && finished.value.molecule.smiles === molecule.smiles) return fail('same-molecule');
  return finished;
}

/** An edit's draft, not yet finished: for those who try many edits and finish few. */
export function editDraft(molecule: Molecule, edit: Edit): Result<Draft> {
  const problem = checkTargets(molecule, edit);
  if (problem !== null) return fail(problem);
  const bench = new Workbench(molecule);
  const refusal = change(bench, molecule, edit);
  return refusal === null ? succeed(bench.finish()) : fail(refusal);
}

function checkTargets(molecule: Molecule, edit: Edit): string | null {
  const atoms = 'atoms' in edit ? edit.atoms : 'atom' in edit ? [edit.atom] : 'to' in edit ? [edit.to] : [];
  if (atoms.some((atom) => molecule.atoms[atom] === undefined)) return 'no-such-atom';
  return 'bond' in edit && molecule.bonds[edit.bond] === undefined ? 'no-such-bond' : null;
}

/** Makes the change; returns the code of a problem when it can't be made. */
function change(bench: Workbench, molecule: Molecule, edit: Edit): string | null {
  switch (edit.kind) {
    case 'swap-element':
      bench.touch(edit.atom);
      bench.draft.atoms[edit.atom]!.element = edit.element;
      return null;
    case 'set-charge':
      Object.assign(bench.draft.atoms[edit.atom]!, { charge: edit.charge, hydrogens: null });
      return null;
    case 'set-hydrogens':
      bench.draft.atoms[edit.atom]!.hydrogens = edit.hydrogens;
      return null;
    case 'add-atom':
      bench.bind(edit.to, bench.add(edit.element), edit.order);
      return null;
    case 'remove-atom':
      bench.remove(edit.atom);
      return null;
    case 'set-order':
      bench.setOrder(edit.bond, edit.order);
      return null;
    case 'add-bond':
      return bench.bind(edit.atoms[0], edit.atoms[1], edit.order) ? null : 'bond-exists';
    case 'remove-bond':
      bench.unbind(joins(molecule.bonds[edit.bond]!.atoms));
      return null;
    default:
      return changeShape(bench, molecule, edit);
  }
}

type ShapeEdit = Extract<
  Edit,
  { kind: 'grow-ring' | 'shrink-ring' | 'keep-piece' | 'stamp' | 'hang-ring' | 'swap-head' }
>;

function changeShape(bench: Workbench, molecule: Molecule, edit: ShapeEdit): string | null {
  switch (edit.kind) {
    case 'grow-ring':
      return growRing(bench, molecule, edit.bond);
    case 'shrink-ring':
      return shrinkRing(bench, molecule, edit.atom);
    case 'keep-piece':
      keepPiece(bench, molecule, edit.atom);
      return null;
    case 'stamp':
      putStamp(bench, edit.atom, stamps[edit.stamp]);
      return null;
    case 'hang-ring':
      hangRing(bench, molecule, edit.atom, edit.ring);
      return null;
    case 'swap-head':
      return swapHead(bench, molecule, edit.atom, edit.ring);
  }
}

function joins([a, b]: readonly [number, number]): (bond: { readonly from: number; readonly to: number }) => boolean {
  return ({ from, to }) => (from === a && to === b) || (from === b && to === a);
}

function growRing(bench: Workbench, molecule: Molecule, bond: number): string | null {
  const { atoms, order } = molecule.bonds[bond]!;
  const [from, to] = atoms;
  if (!molecule.rings.some((ring) => ring.includes(from) && ring.includes(to))) return 'not-in-ring';
  bench.unbind(joins([from, to]));
  const added = bench.add('C');
  // A double bond moves on to the new carbon, so that a ring grows alike whichever way its bonds alternate.
  bench.bind(from, added, 1);
  bench.bind(added, to, order === 2 ? 2 : 1);
  return null;
}

function shrinkRing(bench: Workbench, molecule: Molecule, atom: number): string | null {
  if (!molecule.rings.some((ring) => ring.includes(atom) && ring.length > 3)) return 'not-in-ring';
  const [first, second, third] = molecule.neighbours[atom]!;
  if (first === undefined || second === undefined || third !== undefined) return 'has-branches';
  bench.remove(atom);
  return bench.bind(first, second, 1) ? null : 'bond-exists';
}

function keepPiece(bench: Workbench, molecule: Molecule, start: number): void {
  const kept = new Set([start]);
  for (const atom of kept) for (const next of molecule.neighbours[atom]!) kept.add(next);
  molecule.atoms.forEach((_, atom) => {
    if (!kept.has(atom)) bench.remove(atom);
  });
}

function putStamp(bench: Workbench, host: number, piece: Piece): void {
  const added = piece.elements.map((element, i) => bench.add(element, null, piece.charges?.[i] ?? 0));
  for (const [from, to, order] of piece.bonds)
    bench.draft.bonds.push({ from: added[from]!, to: added[to]!, order, aromatic: false });
  bench.touch(host);
  bench.draft.bonds.push({ from: host, to: added[0]!, order: piece.link, aromatic: false });
}

function hangRing(bench: Workbench, molecule: Molecule, host: number, ring: RingId): void {
  const at = placeOf(molecule, host);
  const taken = molecule.neighbours[host]!.map((other) => placeOf(molecule, other));
  const others = molecule.atoms.flatMap((_, atom) => (atom === host ? [] : [placeOf(molecule, atom)]));
  buildRing(bench, host, directionTo(at, openDirections(at, taken, others, 1, 1)[0]!), at, rings[ring]);
}

function swapHead(bench: Workbench, molecule: Molecule, atom: number, ring: RingId): string | null {
  const head = findHead(molecule, atom);
  if (head === null) return 'no-head-ring';
  const at = placeOf(molecule, head.link);
  for (const member of head.atoms) bench.remove(member);
  buildRing(bench, head.link, directionTo(at, placeOf(molecule, head.root)), at, rings[ring]);
  return null;
}

function buildRing(
  bench: Workbench,
  host: number,
  direction: readonly [number, number],
  at: readonly [number, number],
  piece: RingPiece,
): void {
  const corners = placeRing(at, direction, piece.elements.length);
  const added = piece.elements.map((element, i) => bench.add(element, corners[i]));
  added.forEach((atom, i) => bench.bind(atom, added[(i + 1) % added.length]!, piece.orders[i]!));
  for (const [corner, element] of piece.branches) bench.bind(added[corner]!, bench.add(element), 1);
  bench.bind(host, added[0]!, 1);
}

function placeOf(molecule: Molecule, atom: number): readonly [number, number] {
  return [molecule.atoms[atom]!.x, molecule.atoms[atom]!.y];
}
