// The part of the plane that a drawing shows. It stays as it is while the molecule fits, so that atoms do not jump at an edit.
/** Left, top, width, height, in bond lengths. */
export type Box = readonly [number, number, number, number];

/** A molecule that fills less of the view than this gets a nearer view. */
const leastFilled = 0.3;
/** Small molecules are not blown up beyond this many bond lengths across and down. */
const smallestWidth = 6.2;
const smallestHeight = smallestWidth * 0.6;

/**
 * The view of a molecule, given the view before (null at the start) and the box that the molecule needs now.
 * @param aspect width through height of the place on the screen; the view fills it
 */
export function steadyView(before: Box | null, needed: Box, aspect: number): Box {
  const fresh = fill(needed, aspect);
  if (before === null || !overlaps(before, needed)) return fresh;
  if (contains(before, needed)) return area(fresh) < leastFilled * area(before) ? fresh : before;
  const both = fill(unite(before, needed), aspect);
  return area(fresh) < leastFilled * area(both) ? fresh : both;
}

function fill([left, top, width, height]: Box, aspect: number): Box {
  const tall = Math.max(height, smallestHeight, Math.max(width, smallestWidth) / aspect);
  const wide = tall * aspect;
  return [left - (wide - width) / 2, top - (tall - height) / 2, wide, tall];
}

function area([, , width, height]: Box): number {
  return width * height;
}

function contains([left, top, width, height]: Box, inner: Box): boolean {
  return (
    inner[0] >= left && inner[1] >= top && inner[0] + inner[2] <= left + width && inner[1] + inner[3] <= top + height
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

function unite(a: Box, b: Box): Box {
  const [left, top] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top];
}
