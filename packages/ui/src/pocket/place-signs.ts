// Where the sign of each atom stands: on the side of its disc where it is farthest from other atoms, bonds and signs. Numbers
// only, no DOM.
import type { Point } from '../molecule/place-hydrogens.ts';

const sides = 16;
const away = 8; // px from the disc's edge to the middle of a sign
/** A name under the atoms that starts to the right is nearer to the eye than one to the left. */
const preferRight = 0.8; // px

/**
 * @param discs middle and radius of every disc, px
 * @param others middles of bonds and whatever else a sign should keep away from
 * @param signed numbers of the discs that bear a sign
 */
export function placeSigns(
  discs: readonly (Point & { readonly radius: number })[],
  others: readonly Point[],
  signed: readonly number[],
): Map<number, Point> {
  const placed = new Map<number, Point>();
  for (const own of signed) {
    const { x, y, radius } = discs[own]!;
    let best = { x: x + radius + away, y };
    let most = -Infinity;
    for (let side = 0; side < sides; side += 1) {
      const angle = (2 * Math.PI * side) / sides;
      const spot = { x: x + (radius + away) * Math.cos(angle), y: y - (radius + away) * Math.sin(angle) };
      const free = Math.min(
        ...discs.map((disc, at) => (at === own ? Infinity : distance(disc, spot) - disc.radius)),
        ...others.map((other) => distance(other, spot)),
        ...[...placed.values()].map((sign) => distance(sign, spot)),
      );
      const worth = free + preferRight * Math.cos(angle);
      if (worth <= most) continue;
      most = worth;
      best = spot;
    }
    placed.set(own, best);
  }
  return placed;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
