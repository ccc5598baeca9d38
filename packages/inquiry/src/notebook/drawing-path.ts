// A drawing by pen as an SVG path of moves and lines in whole units: small, sharp in print, and easy to check.

export const DRAWING_WIDTH = 480;
export const DRAWING_HEIGHT = 320;
/** Longest path that is shown or kept. */
const LONGEST_PATH = 200_000;
/** Units that a pen moves before a new point is taken. */
const LEAST_MOVE = 2;

export interface PenPoint {
  readonly x: number;
  readonly y: number;
}

/** Strokes as one path; a stroke of one point is a dot. */
export function writePath(strokes: readonly (readonly PenPoint[])[]): string {
  return strokes
    .flatMap((stroke) => {
      const [first, ...rest] = stroke;
      if (first === undefined) return [];
      const lines = rest.length === 0 ? [first] : rest;
      return [`M${place(first)}`, ...lines.map((point) => `L${place(point)}`)];
    })
    .join('');
}

/** The stroke with a point more, unless the pen hardly moved. */
export function extendStroke(stroke: readonly PenPoint[], point: PenPoint): readonly PenPoint[] {
  const last = stroke.at(-1);
  const near = last !== undefined && Math.abs(last.x - point.x) + Math.abs(last.y - point.y) < LEAST_MOVE;
  return near ? stroke : [...stroke, point];
}

/** Whether a text is a path that this page can have written. */
export function isDrawingPath(text: string): boolean {
  return text.length <= LONGEST_PATH && /^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})+)+$/.test(text);
}

function place({ x, y }: PenPoint): string {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));
  return `${within(x, DRAWING_WIDTH)} ${within(y, DRAWING_HEIGHT)}`;
}
