// The shapes of points: each tone has its own, so that series can be told apart without colour. Thousands of points are one
// path; of very many, those that would lie on each other are drawn once.
import type { PointMarks } from '@offshoot/analysis';
import type { PanelScales } from './graph-scales.ts';

const usualRadius = 4; // px
const smallRadius = 2.2; // px, where there are many
const manyPoints = 1500;
const cell = 2; // px that points of a crowd share
/** Above so many, shapes would be too small to be told apart and too heavy to draw: points are dots of one line. */
const throngPoints = 5000;
const throngCell = 3; // px
export const shadeSteps = 8;

/** Whether the points are drawn as dots of one line (`plot-throng`). */
export function isThrong({ rows, radius }: PointMarks): boolean {
  return rows.length > throngPoints && radius === null;
}

/** Dots on a grid of px, each drawn once: one path a tone or a step of colour. */
export function throngPaths(marks: PointMarks, scales: PanelScales): Map<number, string> {
  const [left, top] = [Math.floor(scales.left), Math.floor(scales.top)];
  const wide = Math.ceil((scales.right - left) / throngCell) + 2;
  const tall = Math.ceil((scales.bottom - top) / throngCell) + 2;
  const taken = new Map<number, Uint8Array>();
  for (let i = 0; i < marks.rows.length; i += 1) {
    const column = Math.round((scales.x(marks.x[i]!) - left) / throngCell);
    const line = Math.round((scales.y(marks.y[i]!) - top) / throngCell);
    if (column < 0 || line < 0 || column >= wide || line >= tall) continue;
    const key = marks.shade === null ? marks.tone[i]! : shadeOf(marks.shade[i]!);
    let grid = taken.get(key);
    if (grid === undefined) {
      grid = new Uint8Array(wide * tall);
      taken.set(key, grid);
    }
    grid[line * wide + column] = 1;
  }
  return new Map([...taken].map(([key, grid]) => [key, dotsOf(grid, wide, left, top)]));
}

/** A line of dots that touch is one stroke. */
function dotsOf(grid: Uint8Array, wide: number, left: number, top: number): string {
  const parts: string[] = [];
  for (let at = 0; at < grid.length; at += 1) {
    if (grid[at] === 0) continue;
    const start = at;
    while (grid[at + 1] === 1 && (at + 1) % wide !== 0) at += 1;
    parts.push(
      `M${left + (start % wide) * throngCell} ${top + Math.floor(start / wide) * throngCell}h${(at - start) * throngCell}`,
    );
  }
  return parts.join('');
}

/** One path a tone, or a step of the continuous scale. */
export function pointPaths(marks: PointMarks, scales: PanelScales): Map<number, string> {
  const paths = new Map<number, string[]>();
  const crowd = marks.rows.length > manyPoints;
  const seen = new Set<number>();
  for (let i = 0; i < marks.rows.length; i += 1) {
    const [x, y] = [scales.x(marks.x[i]!), scales.y(marks.y[i]!)];
    const key = marks.shade === null ? marks.tone[i]! : shadeOf(marks.shade[i]!);
    if (crowd) {
      const spot = (Math.round(x / cell) * 4096 + Math.round(y / cell)) * 16 + key;
      if (seen.has(spot)) continue;
      seen.add(spot);
    }
    const radius = marks.radius?.[i] ?? (crowd ? smallRadius : usualRadius);
    const list = paths.get(key) ?? [];
    list.push(shapePath(marks.shade === null ? key : 0, x, y, radius));
    paths.set(key, list);
  }
  return new Map([...paths].map(([key, parts]) => [key, parts.join('')]));
}

function shadeOf(share: number): number {
  return Number.isFinite(share) ? Math.min(shadeSteps - 1, Math.floor(share * shadeSteps)) : 0;
}

/** Disc, square, triangle, diamond; from the fifth tone on the same ones again. */
export function shapePath(tone: number, x: number, y: number, radius: number): string {
  const r = Number(radius.toFixed(1));
  const [left, top] = [Number(x.toFixed(1)), Number(y.toFixed(1))];
  switch (tone % 4) {
    case 1:
      return `M${left - r} ${top - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 2:
      return `M${left} ${top - r * 1.2}l${r * 1.2} ${r * 2}h${-r * 2.4}z`;
    case 3:
      return `M${left} ${top - r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`;
    default:
      return `M${left - r} ${top}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
}
