// Where on a part something hangs, as one would say it: "beside the nitrogen", "across from it", "on the second carbon".
import type { Element } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';
import type { RingSystem } from './skeleton.ts';
import type { PlacePhrase } from './structure.ts';

/** Atoms of the ring across which one can look. */
const SIX = 6;
const ACROSS = 3;

/** What is needed to say a place on a part. */
export interface Ground {
  readonly molecule: Molecule;
  readonly atoms: readonly number[];
  readonly system: RingSystem | null;
  /** The atom by which the part hangs on the one before, or of the first part the one with the first thing on it. */
  readonly anchor: number | null;
  readonly anchorIs: 'link' | 'first';
}

/** The place of `host` on its part. */
export function placeOn({ molecule, atoms, system, anchor, anchorIs }: Ground, host: number): PlacePhrase {
  if (system === null) return atoms.length > 1 ? { kind: 'nth', nth: atoms.indexOf(host) + 1 } : { kind: 'plain' };
  const { element } = molecule.atoms[host]!;
  if (element !== 'C') return { kind: 'on', element };
  const steps = stepsFrom(molecule, new Set(atoms), host);
  const alone = system.rings.length === 1 && atoms.length === SIX;
  const nearest = nearestOther(molecule, atoms, steps);
  if (nearest !== null) {
    const across = alone && nearest.bonds === ACROSS;
    return across ? { kind: 'across', element: nearest.element } : { kind: 'from', ...nearest };
  }
  const bonds = anchor === null ? 0 : (steps.get(anchor) ?? 0);
  if (bonds === 0) return { kind: 'plain' };
  return alone && bonds === ACROSS ? { kind: 'across', element: anchorIs } : { kind: 'from', element: anchorIs, bonds };
}

function stepsFrom(molecule: Molecule, within: ReadonlySet<number>, start: number): ReadonlyMap<number, number> {
  const steps = new Map([[start, 0]]);
  for (const [atom, count] of steps) {
    for (const next of molecule.neighbours[atom]!) if (within.has(next) && !steps.has(next)) steps.set(next, count + 1);
  }
  return steps;
}

function nearestOther(
  molecule: Molecule,
  atoms: readonly number[],
  steps: ReadonlyMap<number, number>,
): { element: Element; bonds: number } | null {
  let best: { element: Element; bonds: number } | null = null;
  for (const atom of atoms) {
    const { element } = molecule.atoms[atom]!;
    const bonds = steps.get(atom);
    if (element === 'C' || bonds === undefined) continue;
    if (best === null || bonds < best.bonds || (bonds === best.bonds && element < best.element))
      best = { element, bonds };
  }
  return best;
}
