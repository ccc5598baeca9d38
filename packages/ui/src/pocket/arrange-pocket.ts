// A molecule laid into a pocket, as a flat drawing: head to the left, hub in the middle, tip to the right; the places of the
// pocket beside the atoms that use them, or waiting where such atoms would lie. Lengths in bonds. No DOM.
import type { Molecule } from '@offshoot/chemistry';
import { arrangeFormula, type Line } from '../molecule/arrange-formula.ts';
import type { Point } from '../molecule/place-hydrogens.ts';

/** What lies where, by number of the atom. */
export interface PocketAnchors {
  readonly head: readonly number[];
  readonly hub: number;
  readonly acceptor: number | null;
}

/** A place of the pocket; `atom` is the one it holds, null when it stays empty. `waits` is where it waits then. */
export interface PocketPlace {
  readonly id: string;
  readonly atom: number | null;
  readonly waits: Point;
  /** Distance of the place from its atom. 0: around it. */
  readonly away: number;
}

export interface PlacedPlace extends Point {
  readonly id: string;
  readonly atom: number | null;
}

export interface PocketDrawing {
  readonly atoms: readonly Point[];
  readonly lines: readonly Line[];
  readonly places: readonly PlacedPlace[];
  /** A closed outline around all, smooth enough to be drawn through. */
  readonly outline: readonly Point[];
  /** Left, top, width, height of the outline. */
  readonly box: readonly [number, number, number, number];
}

const outlinePad = 1;
const outlineSteps = 40;

/** Lays a molecule into a pocket. Without anchors it lies as it is drawn. */
export function arrangePocket(
  molecule: Molecule,
  anchors: PocketAnchors | null,
  places: readonly PocketPlace[],
): PocketDrawing {
  const formula = arrangeFormula(molecule, 'skeletal');
  const turn = turnInto(formula.atoms, anchors);
  const atoms = formula.atoms.map(turn);
  const lines = formula.lines.map((line) => ({ ...line, from: turn(line.from), to: turn(line.to) }));
  const middle = meanOf(atoms);
  const placed = places.map((place): PlacedPlace => ({
    id: place.id,
    atom: place.atom,
    ...spotOf(place, atoms, middle),
  }));
  const outline = outlineAround([...atoms, ...placed]);
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { atoms, lines, places: placed, outline, box: [left, top, Math.max(...xs) - left, Math.max(...ys) - top] };
}

/** Hub to the origin, head to the left, acceptor to the upper side. */
function turnInto(atoms: readonly Point[], anchors: PocketAnchors | null): (point: Point) => Point {
  if (anchors === null) return (point) => point;
  const hub = atoms[anchors.hub]!;
  const head = meanOf(anchors.head.map((atom) => atoms[atom]!));
  const length = Math.hypot(hub.x - head.x, hub.y - head.y) || 1;
  const [cos, sin] = [(hub.x - head.x) / length, (hub.y - head.y) / length];
  const rotate = ({ x, y }: Point): Point => ({
    x: (x - hub.x) * cos + (y - hub.y) * sin,
    y: (y - hub.y) * cos - (x - hub.x) * sin,
  });
  const acceptor = anchors.acceptor === null ? null : rotate(atoms[anchors.acceptor]!);
  const flip = acceptor !== null && acceptor.y > 0 ? -1 : 1;
  return (point) => {
    const { x, y } = rotate(point);
    return { x, y: y * flip };
  };
}

/** Beside its atom, on the side that looks away from the molecule. */
function spotOf({ atom, waits, away }: PocketPlace, atoms: readonly Point[], middle: Point): Point {
  const point = atom === null ? undefined : atoms[atom];
  if (point === undefined) return waits;
  const length = Math.hypot(point.x - middle.x, point.y - middle.y) || 1;
  return { x: point.x + ((point.x - middle.x) / length) * away, y: point.y + ((point.y - middle.y) / length) * away };
}

function meanOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / count, y: sum.y / count };
}

/** In every direction as far as the farthest point and a little more: a bag around all points. */
function outlineAround(points: readonly Point[]): Point[] {
  const middle = meanOf(points);
  return Array.from({ length: outlineSteps }, (_, step) => {
    const angle = (2 * Math.PI * step) / outlineSteps;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    // the smallest circle sector that holds every point near this direction
    const reach = Math.max(
      ...points.map(({ x, y }) => {
        const [along, across] = [
          (x - middle.x) * cos + (y - middle.y) * sin,
          (y - middle.y) * cos - (x - middle.x) * sin,
        ];
        return along - Math.abs(across) * acrossCost;
      }),
      0,
    );
    return { x: middle.x + cos * (reach + outlinePad), y: middle.y + sin * (reach + outlinePad) };
  });
}

/** How quickly the bag falls back beside a point that sticks out. */
const acrossCost = 0.35;
