// A table of very many rows: only those in sight are in the page. One tab stop for the rows (arrow keys, Shift for a range,
// space to add one), a button in each head to sort by.
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import './row-grid.css';

export interface GridColumn {
  id: string;
  title: string;
  numeric: boolean;
  /** px */
  width: number;
  sorted: 'up' | 'down' | null;
}

export interface RowGridProps {
  name: string;
  columns: readonly GridColumn[];
  /** Row numbers in the order in which they are seen. */
  rows: Uint32Array;
  cell: (row: number, column: string) => ReactNode;
  chosen: ReadonlySet<number>;
  /** Rows that are chosen; `add`: beside those before. */
  onChoose: (rows: readonly number[], add: boolean) => void;
  onSort: (column: string) => void;
  /** px */
  height: number;
  /** Place of the row that comes into sight when it changes; -1 for none. */
  reveal?: number;
}

const rowHeight = 36; // px
const headHeight = 40; // px
const beyond = 6; // rows drawn above and below those in sight

export function RowGrid(props: RowGridProps) {
  const { name, columns, rows, chosen, height } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const walk = useRowWalk(props, scroller);
  const { reveal = -1 } = props;
  useEffect(() => {
    if (reveal >= 0 && scroller.current !== null) bringIntoSight(scroller.current, reveal);
  }, [reveal]);
  const inSight = Math.ceil((height - headHeight) / rowHeight);
  const from = Math.max(0, Math.min(first, rows.length - inSight) - beyond);
  const to = Math.min(rows.length, from + inSight + 2 * beyond);
  const template = columns.map(({ width }) => `${width}px`).join(' ');
  const rowId = (place: number) => `${id}-${place}`;
  return (
    <div
      ref={scroller}
      className="row-grid"
      role="grid"
      aria-label={name}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      tabIndex={0}
      aria-activedescendant={walk.at >= from && walk.at < to ? rowId(walk.at) : undefined}
      style={{ height: Math.min(height, headHeight + rows.length * rowHeight + 18) }}
      onKeyDown={walk.onKeyDown}
      onScroll={(event) => setFirst(Math.floor(event.currentTarget.scrollTop / rowHeight))}
    >
      <div className="grid-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} onSort={() => props.onSort(column.id)} />
        ))}
      </div>
      <div role="rowgroup" className="grid-body" style={{ height: rows.length * rowHeight }}>
        {Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).map((place) => (
          <div
            key={place}
            id={rowId(place)}
            role="row"
            aria-rowindex={place + 2}
            aria-selected={chosen.has(rows[place]!)}
            className={`grid-row ${place === walk.at ? 'grid-row-here' : ''} ${place % 2 === 1 ? 'grid-row-odd' : ''}`}
            style={{ gridTemplateColumns: template, transform: `translateY(${place * rowHeight}px)` }}
            onClick={(event) => walk.onClick(place, event)}
          >
            {columns.map((column) => (
              <div key={column.id} role="gridcell" className={column.numeric ? 'grid-cell grid-number' : 'grid-cell'}>
                {props.cell(rows[place]!, column.id)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function HeadCell({ column, onSort }: { column: GridColumn; onSort: () => void }) {
  const { title, sorted, numeric } = column;
  const Arrow = sorted === 'up' ? IconArrowUp : IconArrowDown;
  const sorting = sorted === null ? 'none' : sorted === 'up' ? 'ascending' : 'descending';
  return (
    <div role="columnheader" aria-sort={sorting} className={numeric ? 'grid-number' : ''}>
      <button type="button" onClick={onSort} title={title}>
        <span>{title}</span>
        {sorted !== null && <Arrow size={14} aria-hidden="true" />}
      </button>
    </div>
  );
}

function bringIntoSight(grid: HTMLElement, place: number): void {
  const top = place * rowHeight;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + rowHeight + headHeight > grid.scrollTop + grid.clientHeight) {
    grid.scrollTop = top + rowHeight + headHeight - grid.clientHeight;
  }
}

/** The row that the keys stand on, and what they and the mouse choose. */
function useRowWalk({ rows, onChoose, height }: RowGridProps, scroller: { current: HTMLDivElement | null }) {
  const [wanted, setWanted] = useState(0);
  const anchor = useRef(0);
  const at = Math.min(wanted, Math.max(0, rows.length - 1));
  const page = Math.max(1, Math.floor((height - headHeight) / rowHeight) - 1);
  const moveTo = (place: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, place));
    setWanted(next);
    const grid = scroller.current;
    if (grid === null) return next;
    bringIntoSight(grid, next);
    return next;
  };
  const range = (place: number) => {
    const [low, high] = [Math.min(place, anchor.current), Math.max(place, anchor.current)];
    onChoose([...rows.subarray(low, high + 1)], false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || rows.length === 0) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    if (step !== undefined) {
      const next = moveTo(at + step);
      if (event.shiftKey) range(next);
    } else if (event.key === 'Home' || event.key === 'End') moveTo(event.key === 'Home' ? 0 : rows.length - 1);
    else if (event.key === ' ' || event.key === 'Enter') {
      anchor.current = at;
      onChoose([rows[at]!], event.key === ' ' && (event.ctrlKey || event.shiftKey));
    } else return;
    event.preventDefault();
  };
  const onClick = (place: number, event: MouseEvent) => {
    setWanted(place);
    if (event.shiftKey) {
      range(place);
      return;
    }
    anchor.current = place;
    onChoose([rows[place]!], event.ctrlKey || event.metaKey);
  };
  return { at, onKeyDown, onClick };
}
