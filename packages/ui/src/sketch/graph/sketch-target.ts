// What the sketcher's cursor stands on, and where it stands after an edit: on what is new, else on what it stood on,
// else beside what is gone. So the focus is never lost.
import type { Molecule } from '@offshoot/chemistry';

/** An atom or a bond of the drawing, by its number. */
export type SketchTarget =
  { readonly kind: 'atom'; readonly atom: number } | { readonly kind: 'bond'; readonly bond: number };

export function atomTarget(atom: number): SketchTarget {
  return { kind: 'atom', atom };
}

export function sameTarget(a: SketchTarget | null, b: SketchTarget | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === 'atom' ? b.kind === 'atom' && a.atom === b.atom : b.kind === 'bond' && a.bond === b.bond;
}

/** The bond between two atoms; null when they are not bound. */
export function bondBetween(molecule: Molecule, first: number, second: number): number | null {
  return (
    molecule.bondsOf[first]?.find((bond) => {
      const { atoms } = molecule.bonds[bond]!;
      return atoms[0] === second || atoms[1] === second;
    }) ?? null
  );
}

/**
 * The target after an edit.
 * @param origins for each atom of `after`, which atom of `before` it was; null for a new one
 * @param toNew whether the cursor goes on to what the edit added
 */
export function carryTarget(
  target: SketchTarget,
  before: Molecule,
  after: Molecule,
  origins: readonly (number | null)[],
  toNew: boolean,
): SketchTarget {
  const now = (atom: number): number | null => {
    const found = origins.indexOf(atom);
    return found === -1 ? null : found;
  };
  if (target.kind === 'bond') return carryBond(before.bonds[target.bond]?.atoms ?? [0, 0], after, now);
  const stayed = now(target.atom);
  if (stayed !== null) {
    const added = after.neighbours[stayed]!.find((other) => origins[other] === null);
    return atomTarget(toNew && added !== undefined ? added : stayed);
  }
  return atomTarget(nearestStayed(target.atom, before, now) ?? firstNew(origins));
}

function carryBond(
  [first, second]: readonly [number, number],
  after: Molecule,
  now: (atom: number) => number | null,
): SketchTarget {
  const [from, to] = [now(first), now(second)];
  const bond = from === null || to === null ? null : bondBetween(after, from, to);
  return bond === null ? atomTarget(from ?? to ?? 0) : { kind: 'bond', bond };
}

/** The atom nearest along the bonds that is still there. */
function nearestStayed(start: number, before: Molecule, now: (atom: number) => number | null): number | null {
  const seen = new Set([start]);
  for (const atom of seen) {
    const stayed = now(atom);
    if (stayed !== null) return stayed;
    for (const next of before.neighbours[atom] ?? []) seen.add(next);
  }
  return null;
}

function firstNew(origins: readonly (number | null)[]): number {
  return Math.max(0, origins.indexOf(null));
}

/** Atoms this near to each other, in bond lengths, are taken for the same one after a step back or a repair. */
const samePlace = 0.35;

/** The target in another drawing of about the same molecule: what stands at the same place, else the first atom. */
export function findAgain(target: SketchTarget, before: Molecule, after: Molecule): SketchTarget {
  const again = (atom: number): number | null => {
    const { x, y } = before.atoms[atom] ?? { x: Infinity, y: Infinity };
    const found = after.atoms.findIndex((other) => Math.hypot(other.x - x, other.y - y) < samePlace);
    return found === -1 ? null : found;
  };
  if (target.kind === 'atom') return atomTarget(again(target.atom) ?? nearestStayed(target.atom, before, again) ?? 0);
  return carryBond(before.bonds[target.bond]?.atoms ?? [0, 0], after, again);
}
