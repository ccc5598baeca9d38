// Curves over a run in one small field, each with its name at it, and the thread of the moment: voltage of a cell, dopamine.
import { useMemo } from 'react';
import { MomentField, MomentLevels, type MomentLevel } from './moment-field.tsx';
import type { RunClock } from './run-clock.ts';

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
  levels: readonly MomentLevel[];
  /** Steps at which a line goes up through the field: spikes. */
  spikes?: ArrayLike<number>;
  words: string;
}

const air = 4; // px above and below

export function MomentStrip(props: MomentStripProps) {
  const { curves, clock, height, lowest, highest, levels, spikes, words } = props;
  const toY = (value: number): number =>
    height - air - ((Math.min(highest, Math.max(lowest, value)) - lowest) / (highest - lowest)) * (height - 2 * air);
  return (
    <MomentField clock={clock} height={height} words={words}>
      {(width) => (
        <>
          <MomentLevels levels={levels} width={width} toY={toY} side="end" />
          {curves.map((curve, number) => (
            <Curve key={curve.id} {...{ curve, number, width, height, lowest, highest }} toY={toY} />
          ))}
          {Array.from(spikes ?? [], (step) => {
            const x = (step / clock.length) * width;
            return <line key={step} x1={x} x2={x} y1={air} y2={toY(lowest)} stroke={curves[0]?.colour} />;
          })}
        </>
      )}
    </MomentField>
  );
}

interface CurveProps {
  curve: MomentCurve;
  number: number;
  width: number;
  /** Of the field and of the scale: the points depend on them. */
  height: number;
  lowest: number;
  highest: number;
  toY: (value: number) => number;
}

function Curve({ curve, number, width, height, lowest, highest, toY }: CurveProps) {
  const { values, colour, name, dashed = false } = curve;
  const points = useMemo(() => pointsOf(values, width, toY), [values, width, height, lowest, highest]);
  return (
    <g>
      <polyline className="moment-line" points={points} stroke={colour} {...(dashed && { strokeDasharray: '6 3' })} />
      <text className="moment-name" x={2} y={14 + number * 15} fill={colour}>
        {dashed ? '- - ' : '— '}
        {name}
      </text>
    </g>
  );
}

function pointsOf(values: ArrayLike<number>, width: number, toY: (value: number) => number): string {
  return Array.from(values, (value, place) => {
    const x = ((place + 0.5) / values.length) * width;
    return `${x.toFixed(1)},${toY(value).toFixed(1)}`;
  }).join(' ');
}
