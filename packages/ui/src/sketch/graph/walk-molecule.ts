// Walking over a molecule with the arrow keys: each arrow leads to one neighbour, so that every neighbour can be reached.
import type { Molecule } from '@offshoot/chemistry';
import { bondBetween, type SketchTarget } from './sketch-target.ts';

export type Arrow = 'left' | 'right' | 'up' | 'down';

const arrows: readonly Arrow[] = ['right', 'down', 'left', 'up'];
/** Unit vectors, y down as on the screen. */
const vectors: Readonly<Record<Arrow, readonly [number, number]>> = {
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
  up: [0, -1],
};
/** An arrow that leads to no neighbour of its own takes the nearest one within this angle, degrees. */
const widestAngle = 67;
/** Along a bond an arrow has to point to one of its ends: cosine of the widest angle. */
const leastAlongBond = 0.2;

/**
 * Which neighbour each arrow leads to. Up to four neighbours each get an arrow of their own, the one they lie nearest to
 * all in all; an arrow that is left over leads where it points, if something is there.
 */
export function neighboursByArrow(molecule: Molecule, atom: number): Readonly<Record<Arrow, number | null>> {
  const neighbours = molecule.neighbours[atom] ?? [];
  const angles = neighbours.map((other) => arrows.map((arrow) => angleTo(molecule, atom, other, arrow)));
  const own = assign(angles);
  const led: Record<Arrow, number | null> = { left: null, right: null, up: null, down: null };
  arrows.forEach((arrow, i) => {
    const owner = own.indexOf(i);
    led[arrow] = neighbours[owner === -1 ? nearest(angles, i) : owner] ?? null;
  });
  return led;
}

/** Where an arrow leads from a target: from an atom to a neighbour, from a bond to the end in that direction. */
export function walk(molecule: Molecule, target: SketchTarget, arrow: Arrow): SketchTarget | null {
  if (target.kind === 'atom') {
    const next = neighboursByArrow(molecule, target.atom)[arrow];
    return next === null ? null : { kind: 'atom', atom: next };
  }
  const ends = molecule.bonds[target.bond]?.atoms;
  if (ends === undefined) return null;
  const [from, to] = ends;
  const along = cosineTo(molecule, from, to, arrow);
  if (Math.abs(along) < leastAlongBond) return null;
  return { kind: 'atom', atom: along > 0 ? to : from };
}

/** The bond that an arrow points along; from a bond it leads on to its end. */
export function walkToBond(molecule: Molecule, target: SketchTarget, arrow: Arrow): SketchTarget | null {
  if (target.kind === 'bond') return walk(molecule, target, arrow);
  const next = neighboursByArrow(molecule, target.atom)[arrow];
  const bond = next === null ? null : bondBetween(molecule, target.atom, next);
  return bond === null ? null : { kind: 'bond', bond };
}

/** The next or the last-but-one atom in the drawing's own order, round and round: reaches loose pieces too. */
export function walkInOrder(molecule: Molecule, target: SketchTarget, by: 1 | -1): SketchTarget {
  const count = molecule.atoms.length;
  const at = target.kind === 'atom' ? target.atom : (molecule.bonds[target.bond]?.atoms[0] ?? 0);
  return { kind: 'atom', atom: (at + by + count) % count };
}

function cosineTo(molecule: Molecule, from: number, to: number, arrow: Arrow): number {
  const [a, b] = [molecule.atoms[from]!, molecule.atoms[to]!];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ax, ay] = vectors[arrow];
  return (dx * ax + dy * ay) / length;
}

function angleTo(molecule: Molecule, from: number, to: number, arrow: Arrow): number {
  const cosine = Math.max(-1, Math.min(1, cosineTo(molecule, from, to, arrow)));
  return (Math.acos(cosine) * 180) / Math.PI;
}

function nearest(angles: readonly (readonly number[])[], arrow: number): number {
  let best = -1;
  angles.forEach((own, neighbour) => {
    const angle = own[arrow]!;
    if (angle <= widestAngle && (best === -1 || angle < angles[best]![arrow]!)) best = neighbour;
  });
  return best;
}

/** For each neighbour the arrow that is its own (-1 for a fifth one); the sum of squared angles is as small as can be. */
function assign(angles: readonly (readonly number[])[]): number[] {
  let best: number[] = [];
  let bestCost = Infinity;
  const choose = (chosen: readonly number[], cost: number): void => {
    if (cost >= bestCost) return;
    const neighbour = chosen.length;
    if (neighbour === Math.min(angles.length, arrows.length)) {
      [best, bestCost] = [[...chosen], cost];
      return;
    }
    for (let arrow = 0; arrow < arrows.length; arrow += 1)
      if (!chosen.includes(arrow)) choose([...chosen, arrow], cost + angles[neighbour]![arrow]! ** 2);
  };
  choose([], 0);
  return angles.map((_, neighbour) => best[neighbour] ?? -1);
}
