// Paints a cloud of points onto a canvas: quick enough for a hundred thousand. Kinds differ in colour and in shape; the
// later kinds lie on top.
import type { CloudSize, CloudView } from './cloud-view.ts';

export interface CloudKind {
  /** A colour of the theme, such as --leaf. */
  readonly colour: string;
  readonly shape: 'dot' | 'square' | 'triangle' | 'diamond' | 'ring';
}

/** A mark on an axis, in the points' units. */
export interface CloudTick {
  readonly at: number;
  readonly text: string;
}

export interface CloudPicture {
  readonly places: Float64Array;
  /** Of each point: which of the kinds. */
  readonly kinds: Uint8Array;
  readonly styles: readonly CloudKind[];
  readonly xTicks: readonly CloudTick[];
  readonly yTicks: readonly CloudTick[];
  readonly chosen: number | null;
}

const HALF = { dot: 1.6, square: 2.4, triangle: 3.6, diamond: 4.5, ring: 5 };
const CHOSEN = 10;

export function paintCloud(
  context: CanvasRenderingContext2D,
  picture: CloudPicture,
  view: CloudView,
  size: CloudSize,
  colourOf: (name: string) => string,
): void {
  context.clearRect(0, 0, size.width, size.height);
  paintTicks(context, picture, view, size, colourOf);
  const { places, kinds, styles } = picture;
  styles.forEach(({ colour, shape }, kind) => {
    context.fillStyle = colourOf(colour);
    context.strokeStyle = colourOf(colour);
    context.lineWidth = 2;
    const half = HALF[shape];
    for (let point = 0; point < kinds.length; point++) {
      if (kinds[point] !== kind) continue;
      const x = (places[2 * point]! - view.x) * view.scaleX + size.width / 2;
      const y = (view.y - places[2 * point + 1]!) * view.scaleY + size.height / 2;
      if (x < -half || y < -half || x > size.width + half || y > size.height + half) continue;
      if (shape === 'dot' || shape === 'square') context.fillRect(x - half, y - half, 2 * half, 2 * half);
      else paintShape(context, shape, x, y, half);
    }
  });
  if (picture.chosen !== null && 2 * picture.chosen < places.length) {
    const x = (places[2 * picture.chosen]! - view.x) * view.scaleX + size.width / 2;
    const y = (view.y - places[2 * picture.chosen + 1]!) * view.scaleY + size.height / 2;
    context.strokeStyle = colourOf('--ink');
    context.lineWidth = 2;
    context.beginPath();
    context.arc(x, y, CHOSEN, 0, 2 * Math.PI);
    context.stroke();
  }
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: 'triangle' | 'diamond' | 'ring',
  x: number,
  y: number,
  half: number,
): void {
  context.beginPath();
  if (shape === 'ring') {
    context.arc(x, y, half, 0, 2 * Math.PI);
    context.stroke();
    return;
  }
  context.moveTo(x, y - half);
  context.lineTo(x + half, shape === 'diamond' ? y : y + half);
  if (shape === 'diamond') context.lineTo(x, y + half);
  context.lineTo(x - half, shape === 'diamond' ? y : y + half);
  context.fill();
}

const TEXT_ROOM = 14;

function paintTicks(
  context: CanvasRenderingContext2D,
  { xTicks, yTicks }: CloudPicture,
  view: CloudView,
  { width, height }: CloudSize,
  colourOf: (name: string) => string,
): void {
  context.strokeStyle = colourOf('--edge');
  context.fillStyle = colourOf('--ink-second');
  context.lineWidth = 1;
  context.font = `12px ${colourOf('--font')}`;
  for (const { at, text } of xTicks) {
    const x = Math.round((at - view.x) * view.scaleX + width / 2) + 0.5;
    if (x < 0 || x > width) continue;
    line(context, x, 0, x, height - TEXT_ROOM);
    context.textAlign = 'center';
    context.fillText(text, Math.min(width - TEXT_ROOM, Math.max(TEXT_ROOM, x)), height - 2);
  }
  for (const { at, text } of yTicks) {
    const y = Math.round((view.y - at) * view.scaleY + height / 2) + 0.5;
    if (y < 0 || y > height - TEXT_ROOM) continue;
    line(context, 0, y, width, y);
    context.textAlign = 'left';
    context.fillText(text, 2, y - 3);
  }
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
