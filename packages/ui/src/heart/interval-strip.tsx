// The times between beats as stems: each from the mean up or down to its length, over the moment of its beat. The band is the
// mean distance; stems that count most are bright and have a head. A thread shows the moment that plays.
import { MomentField, MomentLevels, type MomentLevel } from '../run/moment-field.tsx';
import type { RunClock } from '../run/run-clock.ts';
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
  levels: readonly MomentLevel[];
  clock: RunClock;
  height: number;
  words: string;
}

const air = 6; // px

export function IntervalStrip(props: IntervalStripProps) {
  const { intervals, endsAt, seconds, mean, spread, main, highest, levels, clock, height, words } = props;
  const toY = (length: number): number => height - air - (length / highest) * (height - 2 * air);
  const bandTop = toY(mean + spread);
  return (
    <MomentField clock={clock} height={height} words={words}>
      {(width) => (
        <>
          <rect
            className="interval-band"
            width={width}
            y={bandTop}
            height={Math.max(1, toY(mean - spread) - bandTop)}
          />
          {Array.from(intervals, (length, number) => {
            const counts = main.includes(number);
            const x = ((endsAt[number]! / seconds) * width).toFixed(1);
            return (
              <g key={number} className={counts ? 'interval interval-main' : 'interval'}>
                <line x1={x} x2={x} y1={toY(mean)} y2={toY(length)} />
                {counts && <circle cx={x} cy={toY(length)} r={3.5} />}
              </g>
            );
          })}
          <MomentLevels levels={levels} width={width} toY={toY} side="start" />
        </>
      )}
    </MomentField>
  );
}
