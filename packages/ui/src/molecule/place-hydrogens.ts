// Where the hydrogens of a school formula sit: the chemistry room gives heavy atoms with a count of
// hydrogens each; a school formula draws every one of them. Geometry only, in bond lengths.
import type { Molecule } from '@offshoot/chemistry';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedHydrogen extends Point {
  /** Index of the heavy atom that holds it. */
  readonly parent: number;
}

const turn = 2 * Math.PI;
/** Length of a drawn bond to hydrogen; shorter than 1 so that neighbours' hydrogens keep apart. */
const hydrogenBondLength = 0.74;
/** Below this distance two labels would touch at the drawn letter size. */
const comfortableDistance = 0.62;
const relaxationSteps = 80;
const largestTurnPerStep = 0.06; // radians; small enough that hydrogens slide and do not jump

/** Directions (radians) for `count` new bonds, spread over the widest free angle between the taken ones. */
export function spreadDirections(taken: readonly number[], count: number): number[] {
  if (count === 0) return [];
  if (taken.length === 0) return Array.from({ length: count }, (_, i) => (i * turn) / count);
  const sorted = taken.map((angle) => ((angle % turn) + turn) % turn).sort((a, b) => a - b);
  const gaps = sorted.map((from, i) => ({ from, width: (sorted[i + 1] ?? sorted[0]! + turn) - from }));
  const shares = gaps.map(() => 0);
  for (let placed = 0; placed < count; placed += 1) {
    let best = 0;
    gaps.forEach((gap, i) => {
      if (gap.width / (shares[i]! + 2) > gaps[best]!.width / (shares[best]! + 2) + 1e-9) best = i;
    });
    shares[best]! += 1;
  }
  return gaps.flatMap((gap, i) =>
    Array.from({ length: shares[i]! }, (_, k) => gap.from + (gap.width * (k + 1)) / (shares[i]! + 1)),
  );
}

/** All hydrogens of a molecule whose heavy atoms sit at `points` (unit bond length), kept apart from each other. */
export function placeHydrogens(molecule: Molecule, points: readonly Point[]): PlacedHydrogen[] {
  const parents: number[] = [];
  const angles: number[] = [];
  molecule.atoms.forEach((atom, index) => {
    const here = points[index]!;
    const taken = molecule.neighbours[index]!.map((n) => Math.atan2(points[n]!.y - here.y, points[n]!.x - here.x));
    for (const angle of spreadDirections(taken, atom.hydrogens)) {
      parents.push(index);
      angles.push(angle);
    }
  });
  for (let step = 0; step < relaxationSteps; step += 1) relaxOnce(points, parents, angles);
  return angles.map((angle, i) => ({ parent: parents[i]!, ...tip(points[parents[i]!]!, angle) }));
}

function tip(from: Point, angle: number): Point {
  return { x: from.x + hydrogenBondLength * Math.cos(angle), y: from.y + hydrogenBondLength * Math.sin(angle) };
}

/** Turns each hydrogen a little about its atom, away from labels that come too near. */
function relaxOnce(points: readonly Point[], parents: readonly number[], angles: number[]): void {
  angles.forEach((angle, i) => {
    const parent = points[parents[i]!]!;
    const here = tip(parent, angle);
    let push = 0;
    const pushFrom = (other: Point) => {
      const dx = here.x - other.x;
      const dy = here.y - other.y;
      const distance = Math.hypot(dx, dy);
      if (distance >= comfortableDistance) return;
      const tangent = -Math.sin(angle) * dx + Math.cos(angle) * dy;
      push += (comfortableDistance - distance) * Math.sign(tangent || 1);
    };
    points.forEach((point, k) => {
      if (k !== parents[i]) pushFrom(point);
    });
    angles.forEach((other, k) => {
      if (k !== i) pushFrom(tip(points[parents[k]!]!, other));
    });
    angles[i] = angle + Math.max(-largestTurnPerStep, Math.min(largestTurnPerStep, push));
  });
}
