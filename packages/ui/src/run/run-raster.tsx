// The whole run as a raster: every spike a dot, regions below each other, each with a line of its rate. A thread shows the moment;
// dragging it, or arrow keys, show another one.
import { useEffect, useMemo, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { arrangeRaster, paintRaster, type RasterRegion, type RasterRow } from '../instrument/paint-raster.ts';
import { rateAt, type SpikeList } from '../brain/spike-glow.ts';
import { useWidth } from '../layout/use-width.ts';
import type { RunClock } from './run-clock.ts';
import { useMoment, useSlowMoment } from './use-run-clock.ts';
import './run-raster.css';

export interface RunRasterProps {
  regions: readonly RasterRegion[];
  spikes: SpikeList;
  clock: RunClock;
  /** Step at which something begins, with its name. */
  mark: { step: number; name: string };
  height: number;
  /** Region that is chosen; the others stand back. */
  region: string | null;
  /** Cell that is chosen: its spikes are ticks. */
  cell: number | null;
  words: string;
  /** Name of the moment's slider, and a moment in words. */
  momentName: string;
  momentText: (step: number) => string;
}

const nameWidth = 96; // px for the regions' names
const leastRow = 13; // px, so that a name fits beside a small region
const rowGap = 3; // px
const slowMs = 250;
const rateSpan = 50; // steps over which a line's rate is taken
const rateEvery = 10; // steps between two points of a line

export function RunRaster(props: RunRasterProps) {
  const { regions, spikes, clock, mark, height, region, words } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const rows = useMemo(() => arrangeRaster(regions, height, leastRow, rowGap), [regions, height]);
  const plotWidth = Math.max(0, width - nameWidth);
  const thread = useRef<HTMLDivElement>(null);
  useMoment(
    clock,
    (time) => {
      const x = (time / clock.length) * plotWidth;
      if (thread.current !== null) thread.current.style.transform = `translateX(${x.toFixed(1)}px)`;
    },
    [plotWidth],
  );
  const markX = nameWidth + (mark.step / clock.length) * plotWidth;
  return (
    <div ref={frame} className="run-raster" style={{ height: height + 18 }}>
      {rows.map(({ region: one, top, height: rowHeight }) => (
        <span
          key={one.id}
          aria-hidden="true"
          className="run-raster-name"
          style={{
            top: top + rowHeight / 2,
            color: `rgb(${one.colour.join(' ')})`,
            opacity: region === null || region === one.id ? 1 : 0.75,
          }}
        >
          {one.name}
        </span>
      ))}
      <Dots {...{ rows, spikes, region, words, width: plotWidth, height, length: clock.length }} />
      <svg
        className="run-raster-lines"
        width={plotWidth}
        height={height}
        style={{ left: nameWidth }}
        aria-hidden="true"
      >
        <RateLines {...{ rows, spikes, length: clock.length, width: plotWidth }} />
        <CellTicks {...props} rows={rows} width={plotWidth} />
      </svg>
      <span className="run-raster-mark" style={{ left: markX, height }} />
      <span className="run-raster-mark-name" style={{ left: markX, top: height }}>
        {mark.name}
      </span>
      <div className="run-raster-rest" style={{ left: nameWidth, width: plotWidth, height }}>
        <div ref={thread} className="run-raster-thread" />
      </div>
      {plotWidth > 0 && <Moment {...props} width={plotWidth} />}
    </div>
  );
}

interface DotsProps {
  rows: readonly RasterRow[];
  spikes: SpikeList;
  region: string | null;
  words: string;
  width: number;
  height: number;
  length: number;
}

function Dots({ rows, spikes, region, words, width, height, length }: DotsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context == null || width === 0) return;
    const scale = Math.max(1, Math.round(window.devicePixelRatio));
    const image = context.createImageData(width * scale, height * scale);
    const scaled = rows.map((row) => ({ ...row, top: row.top * scale, height: row.height * scale }));
    paintRaster(image.data, image.width, image.height, scaled, { ...spikes, length }, scale);
    context.canvas.width = image.width;
    context.canvas.height = image.height;
    context.putImageData(image, 0, 0);
    context.globalCompositeOperation = 'destination-out';
    context.fillStyle = 'rgb(0 0 0 / 60%)';
    for (const { region: one, top, height: high } of scaled)
      if (region !== null && region !== one.id) context.fillRect(0, top, image.width, high);
    context.globalCompositeOperation = 'source-over';
  }, [rows, spikes, region, width, height, length]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={words}
      className="run-raster-dots"
      style={{ left: nameWidth, width, height }}
    />
  );
}

interface LinesProps {
  rows: readonly RasterRow[];
  spikes: SpikeList;
  length: number;
  width: number;
}

/** The rate of each region over time, on the region's own scale. */
function RateLines({ rows, spikes, length, width }: LinesProps) {
  const lines = useMemo(
    () =>
      rows.map(({ region, top, height }) => {
        const moments = Array.from({ length: Math.floor(length / rateEvery) }, (_, point) => (point + 1) * rateEvery);
        const rates = moments.map((moment) => rateAt(spikes, moment, rateSpan, region.first, region.count));
        const most = Math.max(leastScale, ...rates);
        return moments
          .map((moment, point) => {
            const y = top + height - (rates[point]! / most) * height;
            return `${((moment / length) * width).toFixed(1)},${y.toFixed(1)}`;
          })
          .join(' ');
      }),
    [rows, spikes, length, width],
  );
  return lines.map((points, row) => (
    <polyline key={rows[row]!.region.id} points={points} className="run-raster-rate" />
  ));
}

/** Spikes a cell and step at the top of a quiet region's line: 12 Hz. */
const leastScale = 0.012;

function CellTicks({
  cell,
  rows,
  spikes,
  clock,
  width,
}: RunRasterProps & { rows: readonly RasterRow[]; width: number }) {
  const row = rows.find(({ region }) => cell !== null && cell >= region.first && cell < region.first + region.count);
  const steps = useMemo(
    () => (cell === null ? [] : Array.from(spikes.steps).filter((_, spike) => spikes.neurons[spike] === cell)),
    [cell, spikes],
  );
  if (row === undefined) return null;
  return steps.map((step) => {
    const x = (step / clock.length) * width;
    return <line key={step} x1={x} x2={x} y1={row.top} y2={row.top + row.height} className="run-raster-tick" />;
  });
}

/** The thread as a slider. */
function Moment({ clock, height, width, momentName, momentText }: RunRasterProps & { width: number }) {
  const step = Math.floor(useSlowMoment(clock, slowMs));
  return (
    <Slider
      aria-label={momentName}
      className="run-raster-slider"
      style={{ left: nameWidth, width, height }}
      minValue={0}
      maxValue={clock.length - 1}
      step={1}
      value={step}
      onChange={(moment) => clock.seek(moment)}
    >
      <SliderTrack className="run-raster-track" style={{ height }}>
        <SliderThumb className="run-raster-thumb" style={{ height, top: '50%' }} aria-valuetext={momentText(step)} />
      </SliderTrack>
    </Slider>
  );
}
