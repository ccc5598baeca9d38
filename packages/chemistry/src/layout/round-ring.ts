// Draws a ring that a new bond has just closed as a regular polygon, so that the new bond is not left long. Only the atoms
// of that ring and what hangs on them move; atoms that the ring shares with other rings hold it in its place.
import { cos, sin } from '@offshoot/numerics';
import { areNextInRing } from '../description/groups.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { distance, type Place } from './place.ts';

/** Radians in a full turn. */
const FULL_TURN = 6.283185307179586;
/** A closing bond that is off by less than this share is left as it is. */
const TOLERANCE = 0.1;
/** Two atoms must stay this far apart, in bond lengths: a finger can still tell them. */
const CLEARANCE = 0.34;
const PLACES_PER_BOND = 1000;

/**
 * Rounds off the ring through a bond; the molecule itself where there is nothing to do or no room for it.
 * @param bond the two atoms that a bond has just joined
 */
export function roundRing(molecule: Molecule, [from, to]: readonly [number, number]): Molecule {
  const places = molecule.atoms.map(({ x, y }): Place => [x, y]);
  const ring = molecule.rings.find((one) => areNextInRing(one, from, to));
  if (ring === undefined || Math.abs(distance(places[from]!, places[to]!) - 1) < TOLERANCE) return molecule;
  const corners = placeCorners(molecule, ring, places);
  if (corners === null) return molecule;
  const moved = moveBranches(molecule, ring, places, corners);
  if (moved === null || isCrowded(moved)) return molecule;
  const atoms = molecule.atoms.map((atom, i) => ({ ...atom, x: roundUnit(moved[i]![0]), y: roundUnit(moved[i]![1]) }));
  return { ...molecule, atoms };
}

const roundUnit = (value: number): number => Math.round(value * PLACES_PER_BOND) / PLACES_PER_BOND + 0;

/** Corners of the regular ring, in its order; null where other rings hold more of it than one atom or one side. */
function placeCorners(molecule: Molecule, ring: readonly number[], places: readonly Place[]): Place[] | null {
  const others = molecule.rings.filter((one) => one !== ring);
  const held = ring.flatMap((atom, i) => (others.some((one) => one.includes(atom)) ? [i] : []));
  const size = ring.length;
  const now = ring.map((atom) => places[atom]!);
  const middle = centreOf(now);
  if (held.length > 2) return null;
  if (held.length === 2) {
    const [first, second] = held as [number, number];
    if (second - first !== 1 && second - first !== size - 1) return null;
    const start = second - first === 1 ? first : second;
    // A bond across a ring is itself the side that two new rings share: neither can be rounded off alone.
    if (Math.abs(distance(now[start]!, now[(start + 1) % size]!) - 1) > TOLERANCE) return null;
    return fromSide(now, start, middle);
  }
  const centre = held.length === 1 ? reach(now[held[0]!]!, middle, radiusOf(size)) : middle;
  return turnToFit(now, centre, held[0]);
}

const radiusOf = (size: number): number => 1 / (2 * sin(FULL_TURN / (2 * size)));

function centreOf(places: readonly Place[]): Place {
  let [x, y] = [0, 0];
  for (const place of places) {
    x += place[0] / places.length;
    y += place[1] / places.length;
  }
  return [x, y];
}

/** The point at a distance from a place towards another one; straight up when the two coincide. */
function reach(from: Place, towards: Place, length: number): Place {
  const far = distance(from, towards);
  if (far < 1e-6) return [from[0], from[1] - length];
  return [from[0] + ((towards[0] - from[0]) / far) * length, from[1] + ((towards[1] - from[1]) / far) * length];
}

/** The polygon on a side that stays (corner `start` and the next), on the side of it where the ring's atoms are. */
function fromSide(now: readonly Place[], start: number, middle: Place): Place[] {
  const size = now.length;
  const [a, b] = [now[start]!, now[(start + 1) % size]!];
  const half: Place = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const side = dx * (middle[1] - half[1]) - dy * (middle[0] - half[0]) >= 0 ? 1 : -1;
  const height = 1 / (2 * (sin(FULL_TURN / (2 * size)) / cos(FULL_TURN / (2 * size))));
  const centre: Place = [half[0] - dy * side * height, half[1] + dx * side * height];
  const arm: Place = [a[0] - centre[0], a[1] - centre[1]];
  return now.map((_, i) => turned(centre, arm, (side * FULL_TURN * ((i - start + size) % size)) / size));
}

function turned(centre: Place, [x, y]: Place, angle: number): Place {
  const [c, s] = [cos(angle), sin(angle)];
  return [centre[0] + c * x - s * y, centre[1] + s * x + c * y];
}

/** The polygon round a centre, turned as near to the atoms' places as can be, or so that one corner stays. */
function turnToFit(now: readonly Place[], centre: Place, held: number | undefined): Place[] {
  const size = now.length;
  const sense = areaOf(now) >= 0 ? 1 : -1;
  let [along, across] = [0, 0];
  now.forEach(([x, y], i) => {
    if (held !== undefined && i !== held) return;
    const [c, s] = [cos((sense * FULL_TURN * i) / size), sin((sense * FULL_TURN * i) / size)];
    along += (x - centre[0]) * c + (y - centre[1]) * s;
    across += (y - centre[1]) * c - (x - centre[0]) * s;
  });
  const length = Math.sqrt(along * along + across * across);
  const radius = radiusOf(size);
  const arm: Place = length < 1e-6 ? [radius, 0] : [(along / length) * radius, (across / length) * radius];
  return now.map((_, i) => turned(centre, arm, (sense * FULL_TURN * i) / size));
}

/** Twice the signed area of a walk. */
function areaOf(walk: readonly Place[]): number {
  return walk.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = walk[(i + 1) % walk.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The corners and all that hangs on them: a single branch is turned to point outwards, several move along. */
function moveBranches(
  molecule: Molecule,
  ring: readonly number[],
  places: readonly Place[],
  corners: readonly Place[],
): Place[] | null {
  const moved = [...places];
  const inRing = new Set(ring);
  const centre = centreOf(corners);
  ring.forEach((atom, i) => (moved[atom] = corners[i]!));
  for (const [i, atom] of ring.entries()) {
    if (distance(places[atom]!, corners[i]!) < 1e-6) continue;
    const roots = molecule.neighbours[atom]!.filter((other) => !inRing.has(other));
    for (const root of roots) {
      const branch = collectBranch(molecule, root, inRing);
      if (branch === null) return null;
      const old = places[atom]!;
      const turn = roots.length === 1 ? turnBetween(old, places[root]!, centre, corners[i]!) : ([1, 0] as const);
      for (const member of branch) {
        const [x, y] = [places[member]![0] - old[0], places[member]![1] - old[1]];
        moved[member] = [corners[i]![0] + turn[0] * x - turn[1] * y, corners[i]![1] + turn[1] * x + turn[0] * y];
      }
    }
  }
  return moved;
}

/** Cosine and sine of the turn from the direction a-b to the direction c-d. */
function turnBetween(a: Place, b: Place, c: Place, d: Place): Place {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vy] = [d[0] - c[0], d[1] - c[1]];
  const length = Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy));
  return length < 1e-6 ? [1, 0] : [(ux * vx + uy * vy) / length, (ux * vy - uy * vx) / length];
}

/** The atoms that hang on a ring over one neighbour; null where they come back to the ring at another atom. */
function collectBranch(molecule: Molecule, root: number, inRing: ReadonlySet<number>): number[] | null {
  const branch = new Set([root]);
  let ways = 0;
  for (const atom of branch) {
    for (const next of molecule.neighbours[atom]!) {
      if (inRing.has(next)) ways++;
      else branch.add(next);
    }
  }
  return ways === 1 ? [...branch] : null;
}

function isCrowded(places: readonly Place[]): boolean {
  return places.some((place, i) => places.slice(0, i).some((other) => distance(place, other) < CLEARANCE));
}
