// A list of any length: only the rows in sight are drawn. One tab stop; arrow keys, Page, Home and End walk, Enter opens.
// Each row is named by its own words and says which of how many it is.
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './long-list.css';

export interface LongListProps {
  label: string;
  count: number;
  /** Height of every row, px. */
  rowHeight: number;
  row: (index: number) => ReactNode;
  chosen: number | null;
  onChoose: (index: number) => void;
  onOpen?: (index: number) => void;
}

/** Rows that are drawn beyond what is in sight, so that scrolling shows no holes. */
const SPARE = 4;

export function LongList({ label, count, rowHeight, row, chosen, onChoose, onOpen }: LongListProps) {
  const { frame, sight } = useSight();
  const id = useId();
  const first = Math.max(0, Math.floor(sight.top / rowHeight) - SPARE);
  const last = Math.min(count, Math.ceil((sight.top + sight.height) / rowHeight) + SPARE);
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen !== null) onOpen?.(chosen);
    const place = placeOfKey(event.key, chosen, count, Math.max(1, Math.floor(sight.height / rowHeight) - 1));
    if (place === null) return;
    event.preventDefault();
    bringIntoSight(frame.current!, place * rowHeight, rowHeight);
    onChoose(place);
  };
  const active = chosen !== null && chosen >= first && chosen < last ? `${id}-${chosen}` : undefined;
  return (
    <div
      ref={frame}
      className="long-list"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      onKeyDown={walk}
      {...(active !== undefined && { 'aria-activedescendant': active })}
    >
      <div role="presentation" className="long-list-room" style={{ height: count * rowHeight }}>
        {Array.from({ length: Math.max(0, last - first) }, (_, place) => first + place).map((index) => (
          <div
            key={index}
            id={`${id}-${index}`}
            role="option"
            className="long-list-row"
            aria-selected={index === chosen}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ top: index * rowHeight, height: rowHeight }}
            onClick={() => onChoose(index)}
            onDoubleClick={() => onOpen?.(index)}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** What part of the list is in sight, px. */
function useSight() {
  const frame = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const box = frame.current;
    if (box === null) return undefined;
    const look = () => setSight({ top: box.scrollTop, height: box.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);
  return { frame, sight };
}

/** Where a key leads; null for keys that lead nowhere. @param page rows of a page */
function placeOfKey(key: string, chosen: number | null, count: number, page: number): number | null {
  const now = chosen ?? -1;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: now + 1,
    ArrowUp: now - 1,
    PageDown: now + page,
    PageUp: now - page,
    Home: 0,
    End: count - 1,
  };
  const to = places[key];
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}

function bringIntoSight(box: HTMLElement, top: number, height: number): void {
  if (top < box.scrollTop) box.scrollTop = top;
  if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight;
}
