// The shapes of points: each tone has its own, so that series can be told apart without colour. Thousands of points are one
// path; of very many, those that would lie on each other are drawn once.
import type { PointMarks } from '@offshoot/analysis';
import type { PanelScales } from './graph-scales.ts';

const usualRadius = 4; // px
const smallRadius = 2.2; // px, where there are many
const manyPoints = 1500;
const cell = 2; // px that points of a crowd share
export const shadeSteps = 8;

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
