// Edits that may put one finding right, likeliest first: let go of a bond before changing the atom, change the atom
// before taking something away. Whether an edit really helps is tried by `find-repairs.ts`.
import type { Edit } from '../editing/edit.ts';
import { ordinaryValences, type Element } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { findPieces } from './bonding-rules.ts';
import type { Finding, RepairCode } from './finding.ts';

/** An edit with the code and data of the sentence that offers it. */
export interface RepairCandidate {
  readonly code: RepairCode;
  readonly data: Readonly<Record<string, string | number>>;
  readonly edit: Edit;
}

/** Elements offered in place of one that holds too many or too few, by how many hands they have. */
const replacements: readonly Element[] = ['C', 'N', 'O', 'F'];

/** Edits for one finding. */
export function listCandidates(molecule: Molecule, finding: Finding): RepairCandidate[] {
  switch (finding.rule) {
    case 'too-many-bonds':
      return finding.atoms.flatMap((atom) => [
        ...lightenAtom(molecule, atom),
        ...swapAtom(molecule, atom),
        ...cutAtom(molecule, atom),
        ...chargeAtom(molecule, atom),
      ]);
    case 'open-hand':
      return finding.atoms.flatMap((atom) => fillAtom(molecule, atom));
    case 'strange-charge':
      return finding.atoms.map((atom) => ({
        code: 'neutralise',
        data: { element: elementAt(molecule, atom) },
        edit: { kind: 'set-charge', atom, charge: 0 },
      }));
    case 'no-alternation':
      return finding.atoms.flatMap((atom) => steadyRing(molecule, atom));
    case 'several-pieces':
      return keepOnePiece(molecule);
    default:
      return calmGroup(molecule, finding);
  }
}

function elementAt(molecule: Molecule, atom: number): Element {
  return molecule.atoms[atom]!.element;
}

/** Fewer orders or hydrogens on the atom. */
function lightenAtom(molecule: Molecule, atom: number): RepairCandidate[] {
  const { hydrogens, element } = molecule.atoms[atom]!;
  const lower = molecule.bondsOf[atom]!.flatMap((bond, i) =>
    lowerBond(molecule, atom, bond, molecule.neighbours[atom]![i]!),
  );
  if (hydrogens === 0) return lower;
  return [
    { code: 'drop-hydrogens', data: { element }, edit: { kind: 'set-hydrogens', atom, hydrogens: null } },
    ...lower,
  ];
}

function lowerBond(molecule: Molecule, atom: number, bond: number, other: number): RepairCandidate[] {
  const { order } = molecule.bonds[bond]!;
  const data = { from: elementAt(molecule, atom), to: elementAt(molecule, other) };
  return ([1, 2] as const)
    .filter((lower) => lower < order)
    .reverse()
    .map((lower) => ({
      code: 'lower-bond',
      data: { ...data, order: lower },
      edit: { kind: 'set-order', bond, order: lower },
    }));
}

/** An element with as many hands as the atom's bonds ask for. */
function swapAtom(molecule: Molecule, atom: number): RepairCandidate[] {
  const from = elementAt(molecule, atom);
  const bonds = molecule.bondsOf[atom]!.reduce((sum, bond) => sum + molecule.bonds[bond]!.order, 0);
  return replacements
    .filter((to) => to !== from && (ordinaryValences(to, 0)[0] ?? 0) >= bonds)
    .sort((a, b) => ordinaryValences(a, 0)[0]! - ordinaryValences(b, 0)[0]!)
    .map((to) => ({ code: 'swap-element', data: { from, to }, edit: { kind: 'swap-element', atom, element: to } }));
}

/** Bonds of rings are opened; end atoms are taken off. */
function cutAtom(molecule: Molecule, atom: number): RepairCandidate[] {
  return molecule.neighbours[atom]!.flatMap((other, i): RepairCandidate[] => {
    const bond = molecule.bondsOf[atom]![i]!;
    const element = elementAt(molecule, other);
    if (molecule.neighbours[other]!.length === 1)
      return [{ code: 'remove-atom', data: { element }, edit: { kind: 'remove-atom', atom: other } }];
    const inRing = molecule.rings.some((ring) => ring.includes(atom) && ring.includes(other));
    return inRing
      ? [
          {
            code: 'open-ring',
            data: { from: elementAt(molecule, atom), to: element },
            edit: { kind: 'remove-bond', bond },
          },
        ]
      : [];
  });
}

/** One more hand by a positive charge: right for nitrogen and oxygen, but it makes an ion, so it comes last. */
function chargeAtom(molecule: Molecule, atom: number): RepairCandidate[] {
  const { element, charge } = molecule.atoms[atom]!;
  if (charge !== 0 || (element !== 'N' && element !== 'O')) return [];
  return [{ code: 'add-charge', data: { element }, edit: { kind: 'set-charge', atom, charge: 1 } }];
}

/** An open hand takes a hydrogen, or the hand of an open neighbour. */
function fillAtom(molecule: Molecule, atom: number): RepairCandidate[] {
  const element = elementAt(molecule, atom);
  const fill: RepairCandidate = {
    code: 'fill-hydrogens',
    data: { element },
    edit: { kind: 'set-hydrogens', atom, hydrogens: null },
  };
  const neutral: RepairCandidate = {
    code: 'neutralise',
    data: { element },
    edit: { kind: 'set-charge', atom, charge: 0 },
  };
  return molecule.atoms[atom]!.charge === 0 ? [fill, neutral] : [neutral, fill];
}

/** A ring that can't alternate often lacks one hydrogen: on a nitrogen first, then on carbon. */
function steadyRing(molecule: Molecule, atom: number): RepairCandidate[] {
  const { element, hydrogens } = molecule.atoms[atom]!;
  const add: RepairCandidate = {
    code: 'add-ring-hydrogen',
    data: { element },
    edit: { kind: 'set-hydrogens', atom, hydrogens: hydrogens + 1 },
  };
  const swap = element === 'C' ? 'N' : 'C';
  return [
    add,
    { code: 'swap-element', data: { from: element, to: swap }, edit: { kind: 'swap-element', atom, element: swap } },
  ];
}

function keepOnePiece(molecule: Molecule): RepairCandidate[] {
  return findPieces(molecule).map((piece) => ({
    code: 'keep-piece',
    data: { atoms: piece.length },
    edit: { kind: 'keep-piece', atom: piece[0]! },
  }));
}

/** For a group that would fall apart: other elements, other orders, or one atom less among the atoms that the finding names. */
function calmGroup(molecule: Molecule, { atoms, bonds }: Finding): RepairCandidate[] {
  const orders = bonds.flatMap((bond) => {
    const [from, to] = molecule.bonds[bond]!.atoms;
    return lowerBond(molecule, from, bond, to);
  });
  // Atoms with few neighbours first: to change an end disturbs least.
  const byBranches = [...atoms].sort((a, b) => molecule.neighbours[a]!.length - molecule.neighbours[b]!.length);
  const swaps = byBranches.flatMap((atom) => {
    const from = elementAt(molecule, atom);
    const bondSum = molecule.bondsOf[atom]!.reduce((sum, bond) => sum + molecule.bonds[bond]!.order, 0);
    return replacements
      .filter((to) => to !== from && molecule.atoms[atom]!.charge === 0 && ordinaryValences(to, 0)[0]! >= bondSum)
      .map((to): RepairCandidate => ({
        code: 'swap-element',
        data: { from, to },
        edit: { kind: 'swap-element', atom, element: to },
      }));
  });
  const removals = atoms
    .filter((atom) => molecule.neighbours[atom]!.length === 1)
    .map((atom): RepairCandidate => ({
      code: 'remove-atom',
      data: { element: elementAt(molecule, atom) },
      edit: { kind: 'remove-atom', atom },
    }));
  const openings = bonds
    .filter((bond) => molecule.rings.some((ring) => molecule.bonds[bond]!.atoms.every((atom) => ring.includes(atom))))
    .map((bond): RepairCandidate => {
      const [from, to] = molecule.bonds[bond]!.atoms;
      return {
        code: 'open-ring',
        data: { from: elementAt(molecule, from), to: elementAt(molecule, to) },
        edit: { kind: 'remove-bond', bond },
      };
    });
  return [...orders, ...removals, ...swaps, ...openings];
}
