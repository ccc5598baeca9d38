// A graph on the screen: one tab stop, walked by arrow keys, each item said; touching an item chooses its rows, drawing a frame
// chooses the points inside.
import type { GraphDescription, GraphItem } from '@offshoot/analysis';
import { useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { placeIn } from '../layout/place-in.ts';
import { useWidth } from '../layout/use-width.ts';
import { findItemAt, rowsInFrame, type Frame } from './find-item.ts';
import type { GraphPictureProps } from './graph-picture-props.ts';
import { GraphPicture } from './graph-picture.tsx';
import './graph.css';

export interface GraphViewProps extends Omit<GraphPictureProps, 'width' | 'active'> {
  /** Name of the graph, and how to walk it. */
  name: string;
  /** Says an item in words. */
  sayItem: (item: GraphItem) => string;
  /** Item that sounds now; null while it is silent. */
  sounding: number | null;
  /** @param add whether the rows are added to what is chosen */
  onChoose: (rows: ArrayLike<number>, add: boolean) => void;
  /** Hands the drawing out, for saving. */
  drawing: (svg: SVGSVGElement | null) => void;
}

const leastFrame = 8; // px; less is a touch

export function GraphView({ name, sayItem, sounding, onChoose, drawing, ...picture }: GraphViewProps) {
  const { graph, height, chosen, picture: molecule, nameOf, writeValue, nameOfColumn } = picture;
  const [frame, width] = useWidth<HTMLDivElement>();
  const [walked, setWalked] = useState<number | null>(null);
  const drawn = useDrawnFrame(graph, { width, height }, onChoose, setWalked);
  const active = sounding ?? (walked !== null && walked < graph.items.length ? walked : null);
  const item = active === null ? undefined : graph.items[active];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = walk(graph, walked, event.key);
    if (next !== null) setWalked(next);
    else if ((event.key === 'Enter' || event.key === ' ') && item !== undefined) onChoose(item.rows, event.shiftKey);
    else return;
    event.preventDefault();
  };
  const drawnPicture = useMemo(() => {
    const parts = { graph, height, chosen, picture: molecule, nameOf, writeValue, nameOfColumn };
    return width > 0 ? <GraphPicture {...parts} width={width} active={active} /> : null;
  }, [graph, height, chosen, molecule, nameOf, writeValue, nameOfColumn, width, active]);
  return (
    <div className="graph-view">
      <div
        ref={frame}
        className="graph-frame"
        role="application"
        aria-label={name}
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...drawn.handlers}
      >
        <div ref={(element) => drawing(element?.querySelector('svg') ?? null)}>{drawnPicture}</div>
        {drawn.frame !== null && <span className="graph-drawn-frame" style={styleOf(drawn.frame)} />}
      </div>
      <p role="status" className="graph-said second">
        {item === undefined ? '' : sayItem(item)}
      </p>
    </div>
  );
}

function styleOf({ left, right, top, bottom }: Frame): CSSProperties {
  return { left, top, width: right - left, height: bottom - top };
}

/** A touch chooses an item, a frame drawn by the mouse the points inside. */
function useDrawnFrame(
  graph: GraphDescription,
  size: { width: number; height: number },
  onChoose: GraphViewProps['onChoose'],
  onWalk: (item: number | null) => void,
) {
  const [frame, setFrame] = useState<Frame | null>(null);
  const start = useRef<{ x: number; y: number } | null>(null);
  const leave = () => {
    start.current = null;
    setFrame(null);
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = start.current;
    leave();
    if (from === null) return;
    const to = placeOf(event);
    if (Math.abs(to.x - from.x) > leastFrame && Math.abs(to.y - from.y) > leastFrame) {
      onChoose(rowsInFrame(graph, size, frameOf(from, to)), event.shiftKey);
      return;
    }
    const found = findItemAt(graph, size, to);
    onWalk(found?.item ?? null);
    onChoose(found?.rows ?? [], event.shiftKey);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) start.current = placeOf(event);
    },
    onPointerMove: (event: PointerEvent) => {
      if (start.current !== null && event.pointerType === 'mouse') setFrame(frameOf(start.current, placeOf(event)));
    },
    onPointerUp,
    onPointerLeave: leave,
    onPointerCancel: leave,
  };
  return { frame, handlers };
}

function placeOf(event: PointerEvent): { x: number; y: number } {
  return placeIn(event.currentTarget, event);
}

function frameOf(a: { x: number; y: number }, b: { x: number; y: number }): Frame {
  return { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) };
}

function walk({ items }: GraphDescription, at: number | null, key: string): number | null {
  if (items.length === 0) return null;
  const last = items.length - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return at === null ? 0 : Math.min(last, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at === null ? last : Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
