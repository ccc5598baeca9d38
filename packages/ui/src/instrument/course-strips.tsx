// Courses over time below each other, each on its own scale with its highest value written at it: so that a small course is
// seen beside a large one. A second, dashed line may share a strip.
import { useWidth } from '../layout/use-width.ts';
import './course-strips.css';

export interface CourseStrip {
  readonly id: string;
  readonly name: string;
  readonly values: ArrayLike<number>;
  /** Value at the bottom of the strip; left out: 0. */
  readonly least?: number;
  readonly dashed?: ArrayLike<number>;
  /** The highest value in words, and what it is, below it in small letters. */
  readonly peak: string;
  readonly peakName: string;
  readonly tone: 'gut' | 'blood' | 'brain';
}

export interface CourseStripsProps {
  strips: readonly CourseStrip[];
  /** Times of the values, ascending; the axis runs from 0 to the last. */
  times: ArrayLike<number>;
  ticks: readonly { readonly at: number; readonly text: string }[];
  words: string;
  /** End of the axis; left out: the last of the times. */
  end?: number;
}

const stripHeight = 46; // px
const axisHeight = 18; // px
const nameWidth = 62; // px
const peakWidth = 80; // px

export function CourseStrips({ strips, times, ticks, words, end }: CourseStripsProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const last = end ?? times[times.length - 1] ?? 1;
  const toX = (time: number): number => nameWidth + (time / last) * Math.max(0, width - nameWidth - peakWidth);
  const height = strips.length * stripHeight + axisHeight;
  return (
    <div ref={frame} className="course-strips" style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={words}>
          {strips.map((strip, row) => (
            <Strip key={strip.id} strip={strip} times={times} toX={toX} top={row * stripHeight} right={toX(last)} />
          ))}
          {ticks.map(({ at, text }) => (
            <text key={at} className="course-tick" x={toX(at)} y={height - 3} textAnchor="middle">
              {text}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

interface StripProps {
  strip: CourseStrip;
  times: ArrayLike<number>;
  toX: (time: number) => number;
  top: number;
  right: number;
}

function Strip({ strip, times, toX, top, right }: StripProps) {
  const most = Math.max(1e-30, ...Array.from(strip.values), ...Array.from(strip.dashed ?? []));
  const bottom = top + stripHeight - 6;
  const least = strip.least ?? 0;
  const toY = (value: number): number =>
    bottom - (Math.max(0, value - least) / (most - least || 1)) * (stripHeight - 14);
  const line = (values: ArrayLike<number>): string =>
    `${toX(0).toFixed(1)},${times[0] === 0 ? toY(values[0] ?? 0).toFixed(1) : bottom} ${Array.from(values, (value, i) => `${toX(times[i]!).toFixed(1)},${toY(value).toFixed(1)}`).join(' ')}`;
  return (
    <g className={`course-${strip.tone}`}>
      <polygon
        className="course-area"
        points={`${toX(0).toFixed(1)},${bottom} ${line(strip.values)} ${toX(times[times.length - 1] ?? 0).toFixed(1)},${bottom}`}
      />
      <polyline className="course-line" points={line(strip.values)} />
      {strip.dashed !== undefined && <polyline className="course-line course-dashed" points={line(strip.dashed)} />}
      <line className="course-base" x1={toX(0)} x2={right} y1={bottom} y2={bottom} />
      <text className="course-name" x={0} y={bottom - 10}>
        {strip.name}
      </text>
      <text className="course-peak" x={right + 8} y={bottom - 10}>
        {strip.peak}
      </text>
      <text className="course-peak course-peak-name" x={right + 8} y={bottom + 3}>
        {strip.peakName}
      </text>
    </g>
  );
}
