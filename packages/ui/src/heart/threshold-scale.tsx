// One number on a scale with named zones: where it lies, and what begins where. Two numbers stand on the same scale.
import { useWidth } from '../layout/use-width.ts';
import './heart-pictures.css';

export interface ThresholdScaleProps {
  marks: readonly { readonly id: string; readonly value: number; readonly text: string }[];
  /** Zones from 0 upwards; each begins at `from`. */
  zones: readonly { readonly from: number; readonly name: string; readonly tone: 'calm' | 'stumble' | 'dead' }[];
  highest: number;
  words: string;
}

const barTop = 24;
const barHeight = 14;

export function ThresholdScale({ marks, zones, highest, words }: ThresholdScaleProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const toX = (value: number): number => Math.min(1, value / highest) * width;
  return (
    <div ref={frame} className="threshold-scale" style={{ minHeight: barTop + barHeight + 20 }}>
      {width > 0 && (
        <svg width={width} height={barTop + barHeight + 20} role="img" aria-label={words}>
          {zones.map(({ from, name, tone }, place) => {
            const end = zones[place + 1]?.from ?? highest;
            return (
              <g key={tone}>
                <rect
                  className={`zone zone-${tone}`}
                  x={toX(from)}
                  y={barTop}
                  width={Math.max(0, toX(end) - toX(from) - 2)}
                  height={barHeight}
                  rx={3}
                />
                <text className="moment-word" x={toX(from) + 2} y={barTop + barHeight + 15}>
                  {name}
                </text>
              </g>
            );
          })}
          {marks.map(({ id, value, text }) => (
            <g key={id} transform={`translate(${Math.max(6, Math.min(width - 6, toX(value)))} 0)`}>
              <path className="zone-mark" d={`M0 ${barTop + 4}l-6 -9h12z`} />
              <text className="moment-name" y={11} fill="#fff" textAnchor={value / highest > 0.8 ? 'end' : 'middle'}>
                {text}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
