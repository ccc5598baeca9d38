// The times between beats as stems: each from the mean up or down to its length, over the moment of its beat. The band is the
// mean distance; stems that count most are bright and have a head. A thread shows the moment that plays.
import { useRef } from 'react';
import { useWidth } from '../layout/use-width.ts';
import type { RunClock } from '../run/run-clock.ts';
import { useMoment } from '../run/use-run-clock.ts';
import './heart-pictures.css';

export interface IntervalStripProps {
  /** Lengths and moments, s. */
  intervals: ArrayLike<number>;
  endsAt: ArrayLike<number>;
  seconds: number;
  mean: number;
  spread: number;
  /** Numbers of the intervals that count most. */
  main: readonly number[];
  /** Top of the scale, s: the same for strips that stand side by side. */
  highest: number;
  /** Lines with their words, s. */
  levels: readonly { readonly value: number; readonly name: string }[];
  clock: RunClock;
  height: number;
  words: string;
}

const air = 6; // px

export function IntervalStrip(props: IntervalStripProps) {
  const { intervals, endsAt, seconds, mean, spread, main, highest, levels, clock, height, words } = props;
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
  const toX = (second: number): number => (second / seconds) * width;
  const toY = (length: number): number => height - air - (length / highest) * (height - 2 * air);
  return (
    <div ref={frame} className="moment-strip" style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={words}>
          <rect
            className="interval-band"
            x={0}
            width={width}
            y={toY(mean + spread)}
            height={Math.max(1, toY(mean - spread) - toY(mean + spread))}
          />
          {Array.from(intervals, (length, number) => {
            const counts = main.includes(number);
            const x = toX(endsAt[number]!).toFixed(1);
            return (
              <g key={number} className={counts ? 'interval interval-main' : 'interval'}>
                <line x1={x} x2={x} y1={toY(mean)} y2={toY(length)} />
                {counts && <circle cx={x} cy={toY(length)} r={3.5} />}
              </g>
            );
          })}
          {levels.map(({ value, name }) => (
            <g key={name}>
              <line className="moment-level" x1={0} x2={width} y1={toY(value)} y2={toY(value)} />
              <text className="moment-word" x={2} y={toY(value) - 4}>
                {name}
              </text>
            </g>
          ))}
        </svg>
      )}
      <div ref={thread} className="moment-strip-thread" style={{ height }} aria-hidden="true" />
    </div>
  );
}
