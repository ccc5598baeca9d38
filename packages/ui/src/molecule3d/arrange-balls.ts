// Balls and sticks of a turned molecule on the page, farthest first, with simple perspective. Lengths in Å.
import type { Arrangement } from '@offshoot/chemistry';
import { turned, type Point3, type Turn } from './turn.ts';

export interface Ball {
  readonly kind: 'ball';
  readonly atom: number;
  readonly element: string;
  readonly charge: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly depth: number;
  /** 0 for the nearest point of the molecule, 1 for the farthest. */
  readonly farness: number;
}

export interface Stick {
  readonly kind: 'stick';
  readonly key: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width: number;
  readonly depth: number;
  readonly farness: number;
}

/** Radii of balls, Å: large enough for a letter, small enough to see the sticks; by size of the atom. */
const radii: Readonly<Record<string, number>> = {
  H: 0.3,
  C: 0.44,
  N: 0.43,
  O: 0.42,
  F: 0.4,
  S: 0.54,
  Cl: 0.52,
  Br: 0.57,
};
const ordinaryRadius = 0.44;
const stickWidth = 0.17; // Å
const stickGap = 0.2; // Å between the middles of the sticks of a double bond
/** The eye is so many radii of the molecule away. */
const eyeDistance = 4;

/** Half the side of the square that holds a molecule however it is turned, Å. */
export function reachOf({ atoms }: Arrangement): number {
  let reach = 0;
  for (const { place, element } of atoms) {
    const [x, y, z] = place;
    reach = Math.max(reach, Math.sqrt(x * x + y * y + z * z) + (radii[element] ?? ordinaryRadius));
  }
  return Math.max(reach, 1.6);
}

/** What is drawn, farthest first. */
export function arrangeBalls(arrangement: Arrangement, turn: Turn): (Ball | Stick)[] {
  const reach = reachOf(arrangement);
  const eye = eyeDistance * reach;
  const places = arrangement.atoms.map(({ place }) => turned(turn, place));
  const near = (depth: number): number => eye / (eye - depth);
  const farness = (depth: number): number => Math.min(1, Math.max(0, (reach - depth) / (2 * reach)));
  const balls = arrangement.atoms.map(({ element, charge }, atom): Ball => {
    const [x, y, z] = places[atom]!;
    const scale = near(z);
    const radius = (radii[element] ?? ordinaryRadius) * scale;
    return { kind: 'ball', atom, element, charge, x: x * scale, y: y * scale, radius, depth: z, farness: farness(z) };
  });
  const sticks = arrangement.bonds.flatMap(({ atoms: [a, b], order }, bond): Stick[] => {
    const [from, to] = [
      shorten(places[a]!, places[b]!, radii[arrangement.atoms[a]!.element] ?? ordinaryRadius),
      shorten(places[b]!, places[a]!, radii[arrangement.atoms[b]!.element] ?? ordinaryRadius),
    ];
    const depth = (from[2] + to[2]) / 2;
    const [ends, beside] = [flatEnds(from, to, near), besideOf(from, to)];
    return Array.from({ length: order }, (_, i): Stick => {
      const off = (i - (order - 1) / 2) * stickGap * near(depth);
      const [start, end] = ends.map(([x, y]) => [x + off * beside[0], y + off * beside[1]] as const) as [
        readonly [number, number],
        readonly [number, number],
      ];
      const width = (order === 1 ? stickWidth : stickWidth * 0.7) * near(depth);
      return { kind: 'stick', key: `${bond}-${i}`, from: start, to: end, width, depth, farness: farness(depth) };
    });
  });
  return [...sticks, ...balls].sort((one, other) => one.depth - other.depth);
}

/** A little inside the ball's skin, so that no gap shows. */
function shorten(from: Point3, to: Point3, radius: number): Point3 {
  const [x, y, z] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const length = Math.max(1e-6, Math.sqrt(x * x + y * y + z * z));
  const share = Math.min(0.45, (0.8 * radius) / length);
  return [from[0] + share * x, from[1] + share * y, from[2] + share * z];
}

function flatEnds(from: Point3, to: Point3, near: (depth: number) => number): (readonly [number, number])[] {
  return [from, to].map(([x, y, z]) => [x * near(z), y * near(z)] as const);
}

/** The direction across a bond on the page. */
function besideOf(from: Point3, to: Point3): readonly [number, number] {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(x * x + y * y);
  return length < 1e-6 ? [0, 1] : [-y / length, x / length];
}
