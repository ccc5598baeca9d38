// Where round an atom is there room? Twenty-four directions are tried, and those far from bonds and atoms win.
import type { Place } from './place.ts';

/** Unit vectors every 15 degrees from the positive x axis, by square roots alone. */
const compass: readonly Place[] = makeCompass();

function makeCompass(): Place[] {
  const cos15 = (Math.sqrt(6) + Math.sqrt(2)) / 4;
  const sin15 = (Math.sqrt(6) - Math.sqrt(2)) / 4;
  const quarter: Place[] = [
    [1, 0],
    [cos15, sin15],
    [Math.sqrt(3) / 2, 1 / 2],
    [Math.sqrt(1 / 2), Math.sqrt(1 / 2)],
    [1 / 2, Math.sqrt(3) / 2],
    [sin15, cos15],
  ];
  const turned = (vectors: readonly Place[]): Place[] => vectors.map(([x, y]) => [-y, x]);
  const second = turned(quarter);
  const third = turned(second);
  return [...quarter, ...second, ...third, ...turned(third)];
}

/** How much nearness to other atoms weighs against nearness to the atom's own bonds. */
const CROWDING = 0.5;

/**
 * The best free spots round a place, one after another.
 * @param taken places of the atom's own neighbours
 * @param others places of all other atoms
 * @param count how many spots are asked for
 * @param length how far from the place, in bond lengths
 */
export function openDirections(
  at: Place,
  taken: readonly Place[],
  others: readonly Place[],
  count: number,
  length: number,
): Place[] {
  const spots: Place[] = [];
  for (let i = 0; i < count; i++) {
    let best: Place = at;
    let bestRoom = -Infinity;
    for (const [dx, dy] of compass) {
      const spot: Place = [at[0] + dx * length, at[1] + dy * length];
      const room = roomAt(at, [dx, dy], spot, [...taken, ...spots], others);
      if (room > bestRoom + 1e-9) {
        best = spot;
        bestRoom = room;
      }
    }
    spots.push(best);
  }
  return spots;
}

function roomAt(at: Place, direction: Place, spot: Place, taken: readonly Place[], others: readonly Place[]): number {
  // 2 minus the cosine with the nearest bond: 1 along a bond, 3 straight away from the only one.
  let own = 2;
  for (const [x, y] of taken) {
    const [dx, dy] = [x - at[0], y - at[1]];
    const reach = Math.sqrt(dx * dx + dy * dy);
    if (reach > 0) own = Math.min(own, 1 - (dx * direction[0] + dy * direction[1]) / reach);
  }
  let crowd = 0;
  for (const [x, y] of others) {
    const [dx, dy] = [x - spot[0], y - spot[1]];
    crowd = Math.max(crowd, 1 - (dx * dx + dy * dy));
  }
  return own - CROWDING * 2 * crowd;
}
