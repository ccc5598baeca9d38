// Shuffling shown: a heap of differences as chance alone makes them, and the measured one as a line. What lies as far out as
// the line is filled.
import { round } from './graph-marks.tsx';
import { useWidth } from '../layout/use-width.ts';
import './graph.css';

export interface ShuffleStripProps {
  /** Differences so far. */
  shuffled: readonly number[];
  observed: number;
  /** Ends of the axis: the same while it grows. */
  reach: number;
  /** Written at 0, at the ends and at the line. */
  write: (value: number) => string;
  /** The picture in words. */
  name: string;
}

const height = 150; // px
const bins = 41;
const base = 26; // px for the numbers below

export function ShuffleStrip({ shuffled, observed, reach, write, name }: ShuffleStripProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const counts = new Array<number>(bins).fill(0);
  for (const one of shuffled) {
    const bin = Math.max(0, Math.min(bins - 1, Math.floor(((one + reach) / (2 * reach)) * bins)));
    counts[bin] = counts[bin]! + 1;
  }
  const most = Math.max(1, ...counts);
  const at = (value: number) => 10 + ((value + reach) / (2 * reach)) * (width - 20);
  const tall = (count: number) => (count / most) * (height - base - 24);
  const far = (bin: number) => Math.abs(((bin + 0.5) / bins) * 2 * reach - reach) >= Math.abs(observed);
  return (
    <div ref={frame} role="img" aria-label={name}>
      {width > 0 && (
        <svg className="plot-picture" width={width} height={height} aria-hidden="true">
          {counts.map((count, bin) => (
            <rect
              key={bin}
              className={far(bin) ? 'plot-bar plot-tone-1' : 'plot-bar plot-tone-0'}
              x={round(10 + (bin / bins) * (width - 20))}
              y={round(height - base - tall(count))}
              width={round(Math.max(1, (width - 20) / bins - 1))}
              height={round(tall(count))}
            />
          ))}
          <line className="plot-axis" x1={10} x2={width - 10} y1={height - base} y2={height - base} />
          <line
            className="plot-observed"
            x1={round(at(observed))}
            x2={round(at(observed))}
            y1={16}
            y2={height - base}
          />
          <text className="plot-name plot-tick-x" x={round(Math.max(40, Math.min(width - 40, at(observed))))} y={8}>
            {write(observed)}
          </text>
          {[-reach, 0, reach].map((value) => (
            <text
              key={value}
              className="plot-tick plot-tick-x"
              x={round(Math.max(24, Math.min(width - 24, at(value))))}
              y={height - 12}
            >
              {write(value)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}
