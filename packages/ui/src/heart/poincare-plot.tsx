// Each time between two beats against the next one: an even heart makes one spot on the diagonal, an early beat and the pause
// after it leap away from it. Plots that stand side by side share their scale.
import { useWidth } from '../layout/use-width.ts';
import './heart-pictures.css';

export interface PoincarePlotProps {
  intervals: ArrayLike<number>;
  /** Numbers of the intervals that count most: drawn as rings. */
  main: readonly number[];
  /** End of both axes, s. */
  highest: number;
  /** Names of the axes and their ends. */
  axes: { x: string; y: string; end: string };
  words: string;
}

const side = { left: 22, bottom: 34, top: 16, right: 12 };
const tallest = 250; // px

export function PoincarePlot({ intervals, main, highest, axes, words }: PoincarePlotProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const room = Math.min(width - side.left - side.right, tallest - side.top - side.bottom);
  const height = room + side.top + side.bottom;
  const toX = (value: number): number => side.left + (value / highest) * room;
  const toY = (value: number): number => side.top + room - (value / highest) * room;
  return (
    <div ref={frame} className="poincare" style={{ minHeight: Math.max(0, height) }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={words}>
          <rect className="poincare-field" x={side.left} y={side.top} width={room} height={room} />
          <line className="moment-level" x1={toX(0)} y1={toY(0)} x2={toX(highest)} y2={toY(highest)} />
          {Array.from({ length: Math.max(0, intervals.length - 1) }, (_, number) => {
            const leaps = main.includes(number) || main.includes(number + 1);
            return (
              <circle
                key={number}
                className={leaps ? 'poincare-leap' : 'poincare-dot'}
                cx={toX(intervals[number]!).toFixed(1)}
                cy={toY(intervals[number + 1]!).toFixed(1)}
                r={leaps ? 4 : 2.6}
              />
            );
          })}
          <text className="moment-word" x={toX(highest)} y={height - 20} textAnchor="end">
            {axes.end}
          </text>
          <text className="moment-word" x={toX(0)} y={height - 4}>
            {axes.x} →
          </text>
          <text className="moment-word" transform={`translate(${side.left - 7} ${toY(0)}) rotate(-90)`}>
            {axes.y} →
          </text>
        </svg>
      )}
    </div>
  );
}
