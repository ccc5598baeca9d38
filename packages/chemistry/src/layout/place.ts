// A point of the page.

/** x to the right, y down, in bond lengths. */
export type Place = readonly [x: number, y: number];

/** Distance of two places, in bond lengths. */
export function distance(a: Place, b: Place): number {
  const [dx, dy] = [a[0] - b[0], a[1] - b[1]];
  return Math.sqrt(dx * dx + dy * dy);
}
