// The raster of a brain: every spike a dot, regions below each other with their names, a line where something
// begins (the drug). Painted on a canvas in one go; words for those who can't see it.
import { useEffect, useMemo, useRef } from 'react';
import { useWidth } from '../layout/use-width.ts';
import { arrangeRaster, paintRaster, type RasterRegion, type Spikes } from './paint-raster.ts';
import './spike-raster.css';

export interface SpikeRasterProps {
  regions: readonly RasterRegion[];
  spikes: Spikes;
  /** Step at which something begins, with its name. */
  mark: { step: number; name: string };
  /** Height in px. */
  height: number;
  /** The picture in words. */
  words: string;
}

const nameWidth = 84; // px for the regions' names
const leastRow = 11; // px, so that a name fits beside a small region
const rowGap = 3; // px

export function SpikeRaster({ regions, spikes, mark, height, words }: SpikeRasterProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const rows = useMemo(() => arrangeRaster(regions, height, leastRow, rowGap), [regions, height]);
  const plotWidth = Math.max(0, width - nameWidth);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context == null || plotWidth === 0) return;
    const scale = Math.max(1, Math.round(window.devicePixelRatio));
    const image = context.createImageData(plotWidth * scale, height * scale);
    const scaled = rows.map((row) => ({ ...row, top: row.top * scale, height: row.height * scale }));
    paintRaster(image.data, image.width, image.height, scaled, spikes, scale);
    context.canvas.width = image.width;
    context.canvas.height = image.height;
    context.putImageData(image, 0, 0);
  }, [rows, spikes, plotWidth, height]);

  const markX = nameWidth + (mark.step / spikes.length) * plotWidth;
  return (
    <div ref={frame} className="spike-raster" role="img" aria-label={words} style={{ height: height + 16 }}>
      {rows.map(({ region, top, height: rowHeight }) => (
        <span
          key={region.id}
          className="raster-name"
          style={{ top: top + rowHeight / 2, color: `rgb(${region.colour.join(' ')})` }}
        >
          {region.name}
        </span>
      ))}
      <canvas ref={canvas} style={{ left: nameWidth, width: plotWidth, height }} />
      <span className="raster-mark" style={{ left: markX, height }} />
      <span className="raster-mark-name" style={{ left: markX, top: height }}>
        {mark.name}
      </span>
    </div>
  );
}
