// A field over a run with the thread of the moment that plays: what strips of curves and of intervals share.
import { useRef, type ReactNode } from 'react';
import { useWidth } from '../layout/use-width.ts';
import type { RunClock } from './run-clock.ts';
import { useMoment } from './use-run-clock.ts';
import './run-raster.css';

/** A line across the field with its word. */
export interface MomentLevel {
  readonly value: number;
  readonly name: string;
}

interface MomentFieldProps {
  clock: RunClock;
  height: number;
  words: string;
  /** Draws the field at its width, px. */
  children: (width: number) => ReactNode;
}

export function MomentField({ clock, height, words, children }: MomentFieldProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const thread = useRef<HTMLDivElement>(null);
  useMoment(
    clock,
    (time) => {
      if (thread.current !== null)
        thread.current.style.transform = `translateX(${((time / clock.length) * width).toFixed(1)}px)`;
    },
    [width],
  );
  return (
    <div ref={frame} className="moment-strip" style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={words}>
          {children(width)}
        </svg>
      )}
      <div ref={thread} className="moment-strip-thread" style={{ height }} aria-hidden="true" />
    </div>
  );
}

interface MomentLevelsProps {
  levels: readonly MomentLevel[];
  width: number;
  toY: (value: number) => number;
  /** Where the words stand. */
  side: 'start' | 'end';
}

export function MomentLevels({ levels, width, toY, side }: MomentLevelsProps) {
  return levels.map(({ value, name }) => (
    <g key={name}>
      <line className="moment-level" x1={0} x2={width} y1={toY(value)} y2={toY(value)} />
      <text className="moment-word" x={side === 'start' ? 2 : width - 2} y={toY(value) - 4} textAnchor={side}>
        {name}
      </text>
    </g>
  ));
}
