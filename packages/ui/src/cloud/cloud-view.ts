// Which part of a cloud of points is in sight: a middle and a scale, moved and zoomed. Pure numbers.

export interface CloudView {
  /** The point in the middle of the picture. */
  readonly x: number;
  readonly y: number;
  /** Pixels a unit, along both axes. */
  readonly scaleX: number;
  readonly scaleY: number;
}

export interface CloudSize {
  readonly width: number;
  readonly height: number;
}

/** Share of the picture that stays free around the points. */
const MARGIN = 0.08;

/** The view that shows all points. @param equal whether both axes have one scale, as on a map */
export function wholeView(places: Float64Array, { width, height }: CloudSize, equal: boolean): CloudView {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < places.length; at += 2) {
    left = Math.min(left, places[at]!);
    right = Math.max(right, places[at]!);
    bottom = Math.min(bottom, places[at + 1]!);
    top = Math.max(top, places[at + 1]!);
  }
  if (!Number.isFinite(left)) return { x: 0, y: 0, scaleX: 1, scaleY: 1 };
  const scaleX = (width * (1 - 2 * MARGIN)) / Math.max(right - left, 1e-9);
  const scaleY = (height * (1 - 2 * MARGIN)) / Math.max(top - bottom, 1e-9);
  const both = Math.min(scaleX, scaleY);
  const middle = { x: (left + right) / 2, y: (bottom + top) / 2 };
  return equal ? { ...middle, scaleX: both, scaleY: both } : { ...middle, scaleX, scaleY };
}

/** Moves by pixels. */
export function moveView(view: CloudView, dx: number, dy: number): CloudView {
  return { ...view, x: view.x - dx / view.scaleX, y: view.y + dy / view.scaleY };
}

/** Zooms around a pixel that stays where it is. */
export function zoomView(
  view: CloudView,
  factor: number,
  px: number,
  py: number,
  { width, height }: CloudSize,
): CloudView {
  const fromMiddleX = px - width / 2;
  const fromMiddleY = py - height / 2;
  const x = view.x + fromMiddleX / view.scaleX - fromMiddleX / (view.scaleX * factor);
  const y = view.y - fromMiddleY / view.scaleY + fromMiddleY / (view.scaleY * factor);
  return { x, y, scaleX: view.scaleX * factor, scaleY: view.scaleY * factor };
}

/** The nearest point to a pixel within a reach, later ones before earlier ones; null when none is. */
export function pointAt(
  places: Float64Array,
  view: CloudView,
  { width, height }: CloudSize,
  px: number,
  py: number,
  reach: number,
): number | null {
  let nearest: number | null = null;
  let best = reach * reach;
  for (let at = 0; at < places.length; at += 2) {
    const dx = (places[at]! - view.x) * view.scaleX + width / 2 - px;
    const dy = (view.y - places[at + 1]!) * view.scaleY + height / 2 - py;
    const distance = dx * dx + dy * dy;
    if (distance > best) continue;
    best = distance;
    nearest = at / 2;
  }
  return nearest;
}
