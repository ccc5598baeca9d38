// The pen moved by keys: arrows move it (with shift, further), space puts it down or lifts it, escape lifts it.
import { DRAWING_HEIGHT, DRAWING_WIDTH, type PenPoint } from '@offshoot/inquiry';

export interface Pen extends PenPoint {
  readonly down: boolean;
}

type Strokes = readonly (readonly PenPoint[])[];

/** The middle of the pad. */
export const penStart: Pen = { x: DRAWING_WIDTH / 2, y: DRAWING_HEIGHT / 2, down: false };

const step = 8;
const longStep = 40;

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Pen and strokes after a key; null for a key that is none of the pen's. */
export function movePen(pen: Pen, strokes: Strokes, key: string, far: boolean): { pen: Pen; strokes: Strokes } | null {
  if (key === ' ' && !pen.down) return { pen: { ...pen, down: true }, strokes: [...strokes, [placeOf(pen)]] };
  if (key === ' ' || (key === 'Escape' && pen.down)) return { pen: { ...pen, down: false }, strokes };
  const way = ways[key];
  if (way === undefined) return null;
  const length = far ? longStep : step;
  const x = Math.min(DRAWING_WIDTH, Math.max(0, pen.x + way[0] * length));
  const y = Math.min(DRAWING_HEIGHT, Math.max(0, pen.y + way[1] * length));
  const moved = { ...pen, x, y };
  if (!pen.down) return { pen: moved, strokes };
  return { pen: moved, strokes: [...strokes.slice(0, -1), [...(strokes.at(-1) ?? []), { x, y }]] };
}

function placeOf({ x, y }: Pen): PenPoint {
  return { x, y };
}
