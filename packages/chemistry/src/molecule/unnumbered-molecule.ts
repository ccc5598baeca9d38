// A settled draft looked at as a molecule before its atoms are put into canonical order: enough to ask whether its
// bonds are sound, at a fraction of the cost. The search for repairs throws most drawings away at this point.
import type { Draft } from './draft.ts';
import type { SettledDraft } from './finish-molecule.ts';
import { findRings } from './find-rings.ts';
import { markAromatic } from './mark-aromatic.ts';
import type { Molecule } from './molecule.ts';

/**
 * The graph in the order of the draft, without SMILES, places, rings and aromatic marks (but for rings that can't alternate).
 * Its rules of bonding are those of the finished molecule: no rule of bonding asks for rings that do alternate.
 */
export function viewBonds(draft: Draft, { at, neighbours }: SettledDraft): Molecule {
  const atoms = draft.atoms.map(({ element, charge, hydrogens, aromatic }) => {
    return { element, charge, aromatic, hydrogens: hydrogens ?? 0, x: 0, y: 0 };
  });
  const bonds = draft.bonds.map(({ from, to, order, aromatic }) => ({ atoms: [from, to] as const, order, aromatic }));
  return { smiles: '', atoms, bonds, neighbours, bondsOf: at, rings: [] };
}

/** The same with its rings and aromatic marks. */
export function viewRings(draft: Draft, settled: SettledDraft, view: Molecule): Molecule {
  const rings = findRings(settled.neighbours);
  const marks = markAromatic(draft, settled.at, rings);
  return {
    ...view,
    atoms: view.atoms.map((atom, i) => ({ ...atom, aromatic: marks.atoms[i]! })),
    bonds: view.bonds.map((bond, i) => ({ ...bond, aromatic: marks.bonds[i]! })),
    rings,
  };
}
