// From the units of a graph to px: where panels stand on the drawing, and each axis within a panel.
import type { GraphAxis, GraphDescription } from '@offshoot/analysis';

export interface PanelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PanelScales extends PanelBox {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const letterWidth = 6.6; // px, mean at 12.5 px
const axisRoom = { bottom: 44, right: 14, top: 12, named: 30 }; // px
const leastPanelWidth = 230; // px
export const legendLine = 22; // px

/** Width of the words beside the y axis, px. */
function leftRoom({ y }: GraphDescription): number {
  const longest = y.ticks.reduce((most, { text }) => Math.max(most, text.length), 1);
  return Math.max(34, longest * letterWidth + 14);
}

/** Panels in rows, each with the room of its own axes. */
export function placePanels(graph: GraphDescription, width: number, height: number, top: number): PanelBox[] {
  const many = graph.panels.length;
  const columns = Math.max(1, Math.min(many, Math.floor(width / leastPanelWidth), Math.ceil(Math.sqrt(many * 1.6))));
  const lines = Math.max(1, Math.ceil(many / columns));
  const [wide, tall] = [width / columns, (height - top) / lines];
  const named = graph.panels.some(({ name }) => name !== null) ? axisRoom.named : axisRoom.top;
  return graph.panels.map((_, place) => {
    const [column, line] = [place % columns, Math.floor(place / columns)];
    return {
      left: column * wide + leftRoom(graph),
      right: (column + 1) * wide - axisRoom.right,
      top: top + line * tall + named,
      bottom: top + (line + 1) * tall - axisRoom.bottom,
    };
  });
}

export function scalePanel(graph: GraphDescription, box: PanelBox): PanelScales {
  return { ...box, x: scale(graph.x, box.left, box.right), y: scale(graph.y, box.bottom, box.top) };
}

/** A logarithmic scale keeps its outermost points off the frame. */
const inset = 8; // px

function scale(axis: GraphAxis, from: number, to: number): (value: number) => number {
  const linear = (low: number, high: number, start: number, end: number) => (value: number) =>
    start + ((value - low) / (high - low || 1)) * (end - start);
  if (axis.scale !== 'log') return linear(axis.low, axis.high, from, to);
  const towards = Math.sign(to - from) * inset;
  const place = linear(Math.log10(axis.low), Math.log10(axis.high), from + towards, to - towards);
  return (value) => place(Math.log10(value));
}

/** A label in at most two lines of so many px; what is left over is cut. */
export function wrapLabel(text: string, width: number): string[] {
  const letters = Math.max(3, Math.floor(width / letterWidth));
  if (text.length <= letters) return [text];
  const words = text.split(' ');
  let first = words[0]!;
  let used = 1;
  while (used < words.length && `${first} ${words[used]!}`.length <= letters) first = `${first} ${words[used++]!}`;
  const rest = words.slice(used).join(' ');
  const cut = (line: string) => (line.length <= letters ? line : `${line.slice(0, letters - 1)}…`);
  return rest === '' ? [cut(first)] : [cut(first), cut(rest)];
}

/** Names beside the ends of lines, pushed apart so that none covers another. */
export function spreadNames(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, place) => place).sort((a, b) => wanted[a]! - wanted[b]!);
  const at = [...wanted];
  let before = low - gap;
  for (const place of order) {
    at[place] = Math.max(at[place]!, before + gap);
    before = at[place]!;
  }
  let after = high + gap;
  for (const place of order.reverse()) {
    at[place] = Math.min(at[place]!, after - gap);
    after = at[place]!;
  }
  return at;
}
