// Reads a molfile (V2000 or V3000) through the toolkit into a draft that keeps the drawn places.
import { fail, succeed, type Result } from '@offshoot/quantities';
import { scaleToBonds } from '../layout/lay-out.ts';
import { draftAtom, type Draft, type DraftBond } from '../molecule/draft.ts';
import { isElement } from '../molecule/element.ts';
import { parseMolfile, type MolfileGraph } from '../toolkit.ts';
import { symbols, metals } from './periodic-table.ts';

/** Whether a text is meant as a molfile. */
export function looksLikeMolfile(text: string): boolean {
  return /V[23]000|^M {2}END/m.test(text);
}

/**
 * Reads a molfile.
 * @returns a draft, or a problem: molfile-unreadable {}, empty {}, or one of the atoms' problems as in `parseSmiles`, with `position` the atom's number
 */
export function parseMolfileDraft(text: string): Result<Draft> {
  const graph = parseMolfile(text);
  if (graph === null) return fail('molfile-unreadable');
  if (graph.atoms.length === 0) return fail('empty');
  const draft: Draft = { atoms: [], bonds: [] };
  const places = scaledPlaces(graph);
  for (const [index, { symbol, mass, charge, radical, valence }] of graph.atoms.entries()) {
    const position = index + 1;
    if (symbol === 'D' || symbol === 'T')
      return fail('isotope', { symbol: 'H', mass: symbol === 'D' ? 2 : 3, position });
    if (!symbols.has(symbol)) return fail('wildcard', { position });
    if (mass !== 0) return fail('isotope', { symbol, mass, position });
    if (!isElement(symbol)) return fail(metals.has(symbol) ? 'metal' : 'element-outside', { symbol, position });
    // A radical without a number of bonds gets no hydrogens, and the verdict finds the open hand.
    const hydrogens = valence >= 0 ? Math.max(0, valence - bondOrders(graph, index)) : radical ? 0 : null;
    draft.atoms.push({ ...draftAtom(symbol, places[index] ?? null), charge, hydrogens });
  }
  draft.bonds = graph.bonds.map((bond): DraftBond => readBond(bond));
  for (const bond of draft.bonds) {
    if (bond.aromatic) draft.atoms[bond.from]!.aromatic = draft.atoms[bond.to]!.aromatic = true;
  }
  return succeed(draft);
}

function bondOrders({ bonds }: MolfileGraph, atom: number): number {
  return bonds.reduce((sum, { from, to, order }) => sum + (from === atom || to === atom ? order : 0), 0);
}

function readBond({ from, to, order, delocalised }: MolfileGraph['bonds'][number]): DraftBond {
  return { from, to, order: order === 2 || order === 3 ? order : 1, aromatic: delocalised };
}

/** Places in bond lengths; none when the file holds no drawing (all atoms at one point). */
function scaledPlaces({ atoms, bonds }: MolfileGraph): (readonly [number, number])[] {
  const first = atoms[0]!.place;
  const drawn = atoms.some(({ place }) => place[0] !== first[0] || place[1] !== first[1]);
  if (!drawn) return [];
  return scaleToBonds(
    bonds.map(({ from, to }) => [from, to] as const),
    atoms.map(({ place }) => place),
  );
}
