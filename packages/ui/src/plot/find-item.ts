// Which rows lie under a finger or inside a drawn frame.
import type { GraphDescription } from '@offshoot/analysis';
import { placePanels, scalePanel, type PanelScales } from './graph-scales.ts';
import { panelRoom, spotOf } from './graph-picture.tsx';
import { moleculeLine } from './molecules-picture.tsx';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const reach = 26; // px

/** The nearest point or item; null where none is near. */
export function findItemAt(
  graph: GraphDescription,
  size: Size,
  { x, y }: { x: number; y: number },
): { rows: ArrayLike<number>; item: number | null } | null {
  if (graph.kind === 'matrix') return null;
  if (graph.kind === 'molecules') {
    const place = Math.floor((y - 20) / moleculeLine);
    const item = graph.items[place];
    return item === undefined ? null : { rows: item.rows, item: place };
  }
  let best: { rows: ArrayLike<number>; item: number | null } | null = null;
  let nearest = reach;
  const offer = (at: { x: number; y: number }, rows: ArrayLike<number>, item: number | null, sideways = 1) => {
    const distance = Math.hypot((at.x - x) / sideways, at.y - y);
    if (distance >= nearest) return;
    nearest = distance;
    best = { rows, item };
  };
  for (const { scales, place } of panels(graph, size)) {
    const { name, marks } = graph.panels[place]!;
    graph.items.forEach((item, number) => {
      if (item.panel !== name) return;
      const spot = spotOf(graph, item, scales);
      // A bar is touched anywhere between its top and the axis.
      const onBar = (graph.kind === 'bars' || graph.kind === 'histogram') && y > spot.y && y < scales.bottom;
      offer(onBar ? { ...spot, y } : spot, item.rows, number);
    });
    for (const mark of marks) {
      if (mark.kind !== 'points') continue;
      for (let i = 0; i < mark.rows.length; i += 1) {
        offer({ x: scales.x(mark.x[i]!), y: scales.y(mark.y[i]!) }, [mark.rows[i]!], null);
      }
    }
  }
  return best;
}

/** Rows of all points and items inside a frame. */
export function rowsInFrame(graph: GraphDescription, size: Size, frame: Frame): number[] {
  const rows = new Set<number>();
  const inside = (x: number, y: number) => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
  for (const { scales, place } of panels(graph, size)) {
    const { name, marks } = graph.panels[place]!;
    const points = marks.filter((mark) => mark.kind === 'points');
    for (const mark of points) {
      for (let i = 0; i < mark.rows.length; i += 1) {
        if (inside(scales.x(mark.x[i]!), scales.y(mark.y[i]!))) rows.add(mark.rows[i]!);
      }
    }
    if (points.length > 0) continue;
    for (const item of graph.items) {
      const spot = spotOf(graph, item, scales);
      if (item.panel === name && inside(spot.x, spot.y)) for (const row of item.rows) rows.add(row);
    }
  }
  return [...rows];
}

function panels(graph: GraphDescription, { width, height }: Size): { scales: PanelScales; place: number }[] {
  const { top, room } = panelRoom(graph, width);
  return placePanels(graph, width - room, height, top).map((box, place) => ({ scales: scalePanel(graph, box), place }));
}
