// Curves over a run in one small field, each with its name at it, and the thread of the moment: voltage of a cell, dopamine.
import { useMemo, useRef } from 'react';
import { useWidth } from '../layout/use-width.ts';
import type { RunClock } from './run-clock.ts';
import { useMoment } from './use-run-clock.ts';
import './run-raster.css';

export interface MomentCurve {
  readonly id: string;
  readonly name: string;
  /** Evenly spread over the run. */
  readonly values: ArrayLike<number>;
  readonly colour: string;
  readonly dashed?: boolean;
}

export interface MomentStripProps {
  curves: readonly MomentCurve[];
  clock: RunClock;
  height: number;
  lowest: number;
  highest: number;
  /** Levels to be seen against, with their words. */
  levels: readonly { readonly value: number; readonly name: string }[];
  /** Steps at which a line goes up through the field: spikes. */
  spikes?: ArrayLike<number>;
  words: string;
}

const air = 4; // px above and below

export function MomentStrip(props: MomentStripProps) {
  const { curves, clock, height, lowest, highest, levels, spikes, words } = props;
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
  const toY = (value: number): number =>
    height - air - ((Math.min(highest, Math.max(lowest, value)) - lowest) / (highest - lowest)) * (height - 2 * air);
  const lines = useMemo(
    () => curves.map((curve) => pointsOf(curve.values, width, toY)),
    [curves, width, lowest, highest],
  );
  return (
    <div ref={frame} className="moment-strip" style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={words}>
          {levels.map(({ value, name }) => (
            <g key={name}>
              <line className="moment-level" x1={0} x2={width} y1={toY(value)} y2={toY(value)} />
              <text className="moment-word" x={width - 2} y={toY(value) - 3} textAnchor="end">
                {name}
              </text>
            </g>
          ))}
          {curves.map((curve, number) => (
            <g key={curve.id}>
              <polyline
                className="moment-line"
                points={lines[number]}
                stroke={curve.colour}
                {...(curve.dashed === true && { strokeDasharray: '6 3' })}
              />
              <text className="moment-name" x={2} y={14 + number * 15} fill={curve.colour}>
                {curve.dashed === true ? '- - ' : '— '}
                {curve.name}
              </text>
            </g>
          ))}
          {Array.from(spikes ?? [], (step) => {
            const x = (step / clock.length) * width;
            return <line key={step} x1={x} x2={x} y1={air} y2={toY(lowest)} stroke={curves[0]?.colour} />;
          })}
        </svg>
      )}
      <div ref={thread} className="moment-strip-thread" style={{ height }} aria-hidden="true" />
    </div>
  );
}

function pointsOf(values: ArrayLike<number>, width: number, toY: (value: number) => number): string {
  return Array.from(values, (value, place) => {
    const x = ((place + 0.5) / values.length) * width;
    return `${x.toFixed(1)},${toY(value).toFixed(1)}`;
  }).join(' ');
}
