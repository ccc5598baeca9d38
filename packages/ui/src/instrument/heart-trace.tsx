// The heart as an instrument shows it: a window of the trace, and below it every beat of the whole record as a
// tick; beats that came too early are taller and carry a dot. While the record is heard, a line runs along.
import { useMemo } from 'react';
import { useWidth } from '../layout/use-width.ts';
import { drawBeats } from './draw-beats.ts';
import './heart-trace.css';

export interface HeartTraceProps {
  beatTimes: ArrayLike<number>;
  /** For each beat: did it come too early? */
  early: readonly boolean[];
  /** Length of the record and of the window, s. */
  seconds: number;
  windowSeconds: number;
  /** Start of the window, s. */
  from: number;
  /** Moment that is heard just now, s; null in silence. */
  playing: number | null;
  /** The trace in words. */
  words: string;
}

const traceHeight = 74; // px
const stripHeight = 26; // px

export function HeartTrace(props: HeartTraceProps) {
  const { beatTimes, windowSeconds, from, playing, words } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const path = useMemo(() => {
    const toX = (t: number) => ((t / windowSeconds) * width).toFixed(1);
    const toY = (h: number) => (8 + (1 - h) * 0.7 * (traceHeight - 18)).toFixed(1);
    return drawBeats(beatTimes, from, windowSeconds)
      .map(([t, h]) => `${toX(t)},${toY(h)}`)
      .join(' ');
  }, [beatTimes, from, windowSeconds, width]);
  const inWindow = playing !== null && playing >= from && playing <= from + windowSeconds;
  return (
    <div ref={frame} className="heart-trace" role="img" aria-label={words}>
      {width > 0 && (
        <svg width={width} height={traceHeight + stripHeight} aria-hidden="true">
          <polyline points={path} className="heart-line" />
          {inWindow && (
            <line
              className="heart-playing"
              x1={((playing - from) / windowSeconds) * width}
              x2={((playing - from) / windowSeconds) * width}
              y1={0}
              y2={traceHeight}
            />
          )}
          <BeatStrip {...props} width={width} />
        </svg>
      )}
    </div>
  );
}

/** Every beat of the record as a tick, the window shaded. */
function BeatStrip({
  beatTimes,
  early,
  seconds,
  windowSeconds,
  from,
  playing,
  width,
}: HeartTraceProps & { width: number }) {
  const x = (time: number) => (time / seconds) * width;
  return (
    <g transform={`translate(0 ${traceHeight})`}>
      <rect x={x(from)} width={x(windowSeconds)} y={0} height={stripHeight} rx={4} className="heart-window" />
      {Array.from(beatTimes, (time, i) => (
        <g key={i} className={early[i] ? 'beat beat-early' : 'beat'} transform={`translate(${x(time).toFixed(1)} 0)`}>
          <line y1={early[i] ? 7 : 12} y2={22} />
          {early[i] && <circle cy={4.5} r={2} />}
        </g>
      ))}
      {playing !== null && <line className="heart-playing" x1={x(playing)} x2={x(playing)} y1={0} y2={stripHeight} />}
    </g>
  );
}
