// Which atom or bond a finger means: the nearest one, atoms first. Lengths are those of the drawing.
import type { Molecule } from '@offshoot/chemistry';
import type { Point } from '../../molecule/place-hydrogens.ts';
import type { SketchTarget } from './sketch-target.ts';

/** A bond is meant only where its middle is nearer than an atom by this much, in bond lengths. */
const atomsFirst = 0.18;

/**
 * The target at a point, or null when nothing is within reach.
 * @param atoms places of the atoms in the drawing
 * @param reach half the size of a finger, in bond lengths
 */
export function findTargetAt(
  molecule: Molecule,
  atoms: readonly Point[],
  point: Point,
  reach: number,
): SketchTarget | null {
  let best: SketchTarget | null = null;
  let bestDistance = Infinity;
  const offer = (target: SketchTarget, distance: number, handicap: number): void => {
    if (distance > reach || distance + handicap >= bestDistance) return;
    best = target;
    bestDistance = distance + handicap;
  };
  atoms.forEach((place, atom) => offer({ kind: 'atom', atom }, apart(place, point), 0));
  molecule.bonds.forEach(({ atoms: [from, to] }, bond) => {
    const [a, b] = [atoms[from]!, atoms[to]!];
    offer({ kind: 'bond', bond }, apart({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, point), atomsFirst);
  });
  return best;
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
