// Places of a ring that is put on in one piece: a regular polygon that points away from its link.
import { cos, sin } from '@offshoot/numerics';
import type { Place } from './place.ts';

/** Radians in a full turn. */
const FULL_TURN = 6.283185307179586;

/**
 * Corners of a ring with sides of one bond length.
 * @param link place of the atom that the ring hangs on
 * @param direction unit vector from the link to the ring's first atom
 * @returns the ring's atoms in order, the first one bond length from the link
 */
export function placeRing(link: Place, direction: Place, size: number): Place[] {
  const radius = 1 / (2 * sin(FULL_TURN / (2 * size)));
  const reach = 1 + radius;
  const centre: Place = [link[0] + direction[0] * reach, link[1] + direction[1] * reach];
  return Array.from({ length: size }, (_, i): Place => {
    const [c, s] = [cos((FULL_TURN * i) / size), sin((FULL_TURN * i) / size)];
    const [dx, dy] = [-direction[0] * radius, -direction[1] * radius];
    return [centre[0] + c * dx - s * dy, centre[1] + s * dx + c * dy];
  });
}

/** A vector of length 1 in the direction from one place to another; to the right when they coincide. */
export function directionTo(from: Place, to: Place): Place {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  return length > 0 ? [dx / length, dy / length] : [1, 0];
}
