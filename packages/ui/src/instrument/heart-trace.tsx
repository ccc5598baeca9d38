// The heart as an instrument shows it: a window of the trace, and below it every beat of the whole record as a tick;
// beats that came too early are taller and carry a dot. The window is a slider's thumb on the strip of beats. While the
// record is heard, a line runs along.
import { useMemo } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
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
  onFrom: (second: number) => void;
  /** Moment that is heard just now, s; null in silence. */
  playing: number | null;
  /** The trace in words, the window's name and its place in words. */
  words: string;
  windowName: string;
  windowText: string;
}

const traceHeight = 62; // px
const stripHeight = 24; // px: the least a finger's target may be
const headRoom = 6; // px above the highest beat
/** Share of the height that a full contraction takes; the undershoot needs the rest. */
const beatShare = 0.7;

export function HeartTrace(props: HeartTraceProps) {
  const { beatTimes, seconds, windowSeconds, from, playing, words } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const path = useMemo(() => {
    const toX = (t: number) => ((t / windowSeconds) * width).toFixed(1);
    const toY = (h: number) => (headRoom + (1 - h) * beatShare * (traceHeight - headRoom)).toFixed(1);
    return drawBeats(beatTimes, from, windowSeconds)
      .map(([t, h]) => `${toX(t)},${toY(h)}`)
      .join(' ');
  }, [beatTimes, from, windowSeconds, width]);
  const inWindow = playing !== null && playing >= from && playing <= from + windowSeconds;
  const x = (time: number) => (time / seconds) * width;
  return (
    <div ref={frame} className="heart-trace" style={{ height: traceHeight + stripHeight }}>
      {width > 0 && (
        <>
          <svg width={width} height={traceHeight} role="img" aria-label={words}>
            <polyline points={path} className="heart-line" />
            {inWindow && <Cursor x={((playing - from) / windowSeconds) * width} height={traceHeight} />}
          </svg>
          <svg width={width} height={stripHeight} aria-hidden="true">
            <Beats {...props} x={x} />
            {playing !== null && <Cursor x={x(playing)} height={stripHeight} />}
          </svg>
          <WindowSlider {...props} thumbWidth={x(windowSeconds)} />
        </>
      )}
    </div>
  );
}

function Cursor({ x, height }: { x: number; height: number }) {
  return <line className="heart-playing" x1={x} x2={x} y1={0} y2={height} />;
}

/** Every beat of the record as a tick. */
function Beats({ beatTimes, early, x }: HeartTraceProps & { x: (time: number) => number }) {
  return Array.from(beatTimes, (time, i) => (
    <g key={i} className={early[i] ? 'beat beat-early' : 'beat'} transform={`translate(${x(time).toFixed(1)} 0)`}>
      <line y1={early[i] ? 7 : 11} y2={20} />
      {early[i] && <circle cy={5} r={2} />}
    </g>
  ));
}

/** The shaded window: drag it, or move it by arrow keys, second by second. */
function WindowSlider(props: HeartTraceProps & { thumbWidth: number }) {
  const { seconds, windowSeconds, from, onFrom, windowName, windowText, thumbWidth } = props;
  return (
    <Slider
      aria-label={windowName}
      className="heart-slider"
      minValue={0}
      maxValue={seconds - windowSeconds}
      step={1}
      value={from}
      onChange={(second) => onFrom(second)}
    >
      <SliderTrack className="heart-slider-track" style={{ margin: `0 ${thumbWidth / 2}px`, height: stripHeight }}>
        <SliderThumb
          className="heart-window"
          aria-valuetext={windowText}
          style={{ width: thumbWidth, height: stripHeight, top: '50%' }}
        />
      </SliderTrack>
    </Slider>
  );
}
