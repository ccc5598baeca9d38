// A second drawing laid over a first: turned, mirrored and moved so that atoms which stand for each other lie as near as can be
// (least squares; lengths stay). Numbers only, no DOM.
import type { Point } from '../molecule/place-hydrogens.ts';

/** An atom of the drawing below and the atom of the one above that stands in its place. */
export type OverPair = readonly [below: number, above: number];

/** Turns points of the drawing above into places over the one below. Fewer than two pairs leave it where it is. */
export function layOver(
  below: readonly Point[],
  above: readonly Point[],
  pairs: readonly OverPair[],
): (point: Point) => Point {
  if (pairs.length < 2) return (point) => point;
  const goal = pairs.map(([place]) => below[place]!);
  const own = pairs.map(([, place]) => above[place]!);
  const [to, from] = [meanOf(goal), meanOf(own)];
  const best = [1, -1]
    .map((mirror) => {
      let [along, across] = [0, 0];
      own.forEach(({ x, y }, place) => {
        const [ax, ay] = [x - from.x, (y - from.y) * mirror];
        const [bx, by] = [goal[place]!.x - to.x, goal[place]!.y - to.y];
        along += ax * bx + ay * by;
        across += ax * by - ay * bx;
      });
      return { mirror, along, across, fit: Math.hypot(along, across) };
    })
    .reduce((one, other) => (other.fit > one.fit + 1e-9 ? other : one)); // a straight row of atoms is not mirrored
  const length = best.fit || 1;
  const [cos, sin] = best.fit === 0 ? [1, 0] : [best.along / length, best.across / length];
  return ({ x, y }) => {
    const [ax, ay] = [x - from.x, (y - from.y) * best.mirror];
    return { x: to.x + ax * cos - ay * sin, y: to.y + ax * sin + ay * cos };
  };
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
