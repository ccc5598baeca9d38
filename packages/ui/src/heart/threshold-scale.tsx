// One number on a scale with named zones: where it lies, and what begins where. Two numbers stand on the same scale.
import { useWidth } from '../layout/use-width.ts';
import { spreadLabels } from '../layout/spread-labels.ts';
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
const zoneRow = 15; // px
/** px: below, names of zones take turns in two rows. */
const narrow = 320;
const letterWidth = 7.2; // px, mean of the bold face

export function ThresholdScale({ marks, zones, highest, words }: ThresholdScaleProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const toX = (value: number): number => Math.min(1, value / highest) * width;
  const height = barTop + barHeight + zoneRow * (width < narrow ? 2 : 1) + 5;
  const longest = Math.max(0, ...marks.map(({ text }) => text.length)) * letterWidth;
  const places = marks.map(({ value }) => toX(value));
  const textsAt = spreadLabels(places, longest, longest / 2, width - longest / 2);
  return (
    <div ref={frame} className="threshold-scale" style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={words}>
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
                <text
                  className="moment-word"
                  x={toX(from) + 2}
                  y={barTop + barHeight + zoneRow * (width < narrow ? 1 + (place % 2) : 1)}
                >
                  {name}
                </text>
              </g>
            );
          })}
          {marks.map(({ id, text }, place) => {
            const x = Math.max(6, Math.min(width - 6, places[place]!));
            return (
              <g key={id}>
                <path className="zone-mark" d={`M${x} ${barTop + 4}l-6 -9h12z`} />
                <text className="moment-name" x={textsAt[place]} y={11} fill="#fff" textAnchor="middle">
                  {text}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
