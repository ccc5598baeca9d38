// A branching picture that one walks: tiles at their places, lines between them, one tab stop with arrow keys. Only what is
// in view is drawn, so that thousands are no burden. What a tile shows and is called comes in from outside.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { walkBranches, type BranchPlace } from './arrange-branches.ts';
import './branch-tree.css';

export interface BranchTreeProps {
  /** What the picture is and how one walks it. */
  name: string;
  places: readonly BranchPlace[];
  chosen: string;
  onChoose: (id: string) => void;
  /** Enter, or a second touch on the chosen one. */
  onTake: (id: string) => void;
  /** 1 is the size at which everything can be read. */
  zoom: number;
  /** Rises when the chosen one shall come into view. */
  findCalls: number;
  sayTile: (id: string) => string;
  tile: (id: string) => ReactNode;
}

/** px at zoom 1: a tile, and the way to the next. */
const tileWidth = 100;
const tileHeight = 78;
const columnWidth = 134;
const rowHeight = 92;
const margin = 14;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function BranchTree(props: BranchTreeProps) {
  const { name, places, chosen, onChoose, onTake, zoom } = props;
  const ref = useRef<HTMLDivElement>(null);
  const frame = useFrame(ref, zoom);
  const byId = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  useShowChosen(ref, byId.get(chosen), zoom, props.findCalls);
  const columns = places.reduce((most, { column }) => Math.max(most, column), 0);
  const rows = places.at(-1)?.row ?? 0;
  const [width, height] = [columns * columnWidth + tileWidth, rows * rowHeight + tileHeight];
  const shown = places.filter((place) => place.id === chosen || isIn(frame, boxOf(place)));
  const walk = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onTake(chosen);
      return;
    }
    const next = walkBranches(places, chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
  };
  return (
    <div ref={ref} className="branch-frame">
      <div style={{ width: (width + 2 * margin) * zoom, height: (height + 2 * margin) * zoom }}>
        <div
          role="tree"
          aria-label={name}
          aria-orientation="horizontal"
          className="branch-tree"
          style={{ transform: `scale(${zoom})` }}
          onKeyDown={walk}
        >
          <Lines places={places} byId={byId} frame={frame} width={width + 2 * margin} height={height + 2 * margin} />
          {shown.map((place) => (
            <Tile key={place.id} {...props} place={place} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Tile({ place, chosen, onChoose, onTake, sayTile, tile }: BranchTreeProps & { place: BranchPlace }) {
  const { id } = place;
  const { left, top } = boxOf(place);
  const isChosen = id === chosen;
  return (
    <div
      role="treeitem"
      data-branch={id}
      aria-level={place.column + 1}
      aria-posinset={place.place}
      aria-setsize={place.beside}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      className="branch-tile"
      style={{ left, top, width: tileWidth, height: tileHeight }}
      onClick={() => onChoose(id)}
      onDoubleClick={() => onTake(id)}
    >
      <span className="only-heard">{sayTile(id)}</span>
      {tile(id)}
    </div>
  );
}

function Lines(props: {
  places: readonly BranchPlace[];
  byId: ReadonlyMap<string, BranchPlace>;
  frame: Frame;
  width: number;
  height: number;
}) {
  const { places, byId, frame, width, height } = props;
  return (
    <svg className="branch-lines" width={width} height={height} aria-hidden="true">
      {places.map((place) => {
        const from = place.parent === null ? undefined : byId.get(place.parent);
        if (from === undefined) return null;
        const [start, end] = [boxOf(from), boxOf(place)];
        if (!isIn(frame, { left: start.left, top: start.top, right: end.right, bottom: end.bottom })) return null;
        return <path key={place.id} d={twig(start.right, start.top, end.left, end.top)} />;
      })}
    </svg>
  );
}

/** From the middle of one tile's side to the next one's: straight along a row, else round a corner. */
function twig(x1: number, top1: number, x2: number, top2: number): string {
  const [y1, y2] = [top1 + tileHeight / 2, top2 + tileHeight / 2];
  if (y1 === y2) return `M${x1} ${y1}H${x2}`;
  const [middle, corner] = [(x1 + x2) / 2, 10];
  return `M${x1} ${y1}H${middle - corner}Q${middle} ${y1} ${middle} ${y1 + corner}V${y2 - corner}Q${middle} ${y2} ${middle + corner} ${y2}H${x2}`;
}

function boxOf({ column, row }: BranchPlace): Frame {
  const [left, top] = [margin + column * columnWidth, margin + row * rowHeight];
  return { left, top, right: left + tileWidth, bottom: top + tileHeight };
}

function isIn(frame: Frame, box: Frame): boolean {
  return box.right >= frame.left && box.left <= frame.right && box.bottom >= frame.top && box.top <= frame.bottom;
}

const everything: Frame = { left: 0, top: 0, right: 2000, bottom: 1500 };

/** What is in view, in px at zoom 1, with a little more on each side. */
function useFrame(ref: React.RefObject<HTMLDivElement | null>, zoom: number): Frame {
  const [frame, setFrame] = useState(everything);
  const look = useCallback(() => {
    const element = ref.current;
    if (element === null) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    setFrame({
      left: scrollLeft / zoom - columnWidth,
      top: scrollTop / zoom - rowHeight,
      right: (scrollLeft + clientWidth) / zoom + columnWidth,
      bottom: (scrollTop + clientHeight) / zoom + rowHeight,
    });
  }, [ref, zoom]);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [ref, look]);
  return frame;
}

/** The chosen one is in view, and keeps the focus while one walks. */
function useShowChosen(
  ref: React.RefObject<HTMLDivElement | null>,
  place: BranchPlace | undefined,
  zoom: number,
  findCalls: number,
): void {
  useEffect(() => {
    const element = ref.current;
    if (element === null || place === undefined) return;
    const { left, top, right, bottom } = boxOf(place);
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    const gap = margin;
    if (left * zoom - gap < scrollLeft) element.scrollLeft = left * zoom - gap;
    else if (right * zoom + gap > scrollLeft + clientWidth) element.scrollLeft = right * zoom + gap - clientWidth;
    if (top * zoom - gap < scrollTop) element.scrollTop = top * zoom - gap;
    else if (bottom * zoom + gap > scrollTop + clientHeight) element.scrollTop = bottom * zoom + gap - clientHeight;
    if (element.contains(document.activeElement))
      element.querySelector<HTMLElement>('[aria-selected="true"]')?.focus({ preventScroll: true });
  }, [ref, place, zoom, findCalls]);
}
