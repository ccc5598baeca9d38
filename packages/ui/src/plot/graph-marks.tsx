// The marks of one panel, from back to front: bands, bars, boxes, lines, points, intervals.
import type { GraphMark } from '@offshoot/analysis';
import type { PanelScales } from './graph-scales.ts';
import { isThrong, pointPaths, throngPaths } from './mark-paths.ts';

const depth: Record<GraphMark['kind'], number> = { band: 0, bar: 1, box: 2, line: 3, points: 4, interval: 5 };
const capHalf = 5; // px, half the cap of an interval

export function GraphMarks({ marks, scales }: { marks: readonly GraphMark[]; scales: PanelScales }) {
  const ordered = [...marks].sort((a, b) => depth[a.kind] - depth[b.kind]);
  return (
    <>
      {ordered.map((mark, place) => (
        <Mark key={place} mark={mark} scales={scales} />
      ))}
    </>
  );
}

function Mark({ mark, scales }: { mark: GraphMark; scales: PanelScales }) {
  switch (mark.kind) {
    case 'points':
      return (
        <>
          {[...(isThrong(mark) ? throngPaths : pointPaths)(mark, scales)].map(([key, path]) => (
            <path
              key={key}
              className={`${isThrong(mark) ? 'plot-throng' : 'plot-points'} plot-${mark.shade === null ? 'tone' : 'shade'}-${key}`}
              d={path}
            />
          ))}
        </>
      );
    case 'line':
      return (
        <path
          className={`plot-line plot-tone-${mark.tone} ${mark.dashed ? 'plot-dashed' : ''}`}
          d={linePath(mark.points.map(({ x, y }) => [scales.x(x), scales.y(y)] as const))}
        />
      );
    case 'band': {
      const upper = mark.points.map(({ x, high }) => [scales.x(x), within(scales, high)] as const);
      const lower = mark.points.map(({ x, low }) => [scales.x(x), within(scales, low)] as const);
      return <path className={`plot-band plot-tone-${mark.tone}`} d={`${linePath([...upper, ...lower.reverse()])}z`} />;
    }
    case 'bar': {
      const [left, right] = [scales.x(mark.from), scales.x(mark.to)];
      const top = scales.y(mark.height);
      const [width, height] = [Math.max(1, right - left - 1), Math.max(0, scales.bottom - top)];
      return (
        <rect
          className={`plot-bar plot-tone-${mark.tone}`}
          x={round(left)}
          y={round(top)}
          width={round(width)}
          height={round(height)}
        />
      );
    }
    case 'box':
      return <Box mark={mark} scales={scales} />;
    case 'interval': {
      const [x, low, high] = [scales.x(mark.x), within(scales, mark.low), within(scales, mark.high)];
      const caps = [low, high].map((y) => `M${round(x - capHalf)} ${round(y)}h${2 * capHalf}`).join('');
      return (
        <g className={`plot-interval plot-tone-${mark.tone}`}>
          <path d={`M${round(x)} ${round(low)}V${round(high)}${caps}`} />
          <circle cx={round(x)} cy={round(scales.y(mark.y))} r={3.5} />
        </g>
      );
    }
  }
}

function Box({ mark, scales }: { mark: Extract<GraphMark, { kind: 'box' }>; scales: PanelScales }) {
  const [smallest, lower, median, upper, largest] = mark.quarters.map(scales.y) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const [left, right] = [scales.x(mark.x - mark.width * 0.36), scales.x(mark.x + mark.width * 0.36)];
  const middle = scales.x(mark.x);
  return (
    <g className={`plot-box plot-tone-${mark.tone}`}>
      <path
        d={`M${round(middle)} ${round(smallest)}V${round(lower)}M${round(middle)} ${round(upper)}V${round(largest)}`}
      />
      <rect x={round(left)} y={round(upper)} width={round(right - left)} height={round(lower - upper)} />
      <path className="plot-median" d={`M${round(left)} ${round(median)}H${round(right)}`} />
    </g>
  );
}

/** A band of a line may reach beyond the axis. */
function within({ top, bottom, y }: PanelScales, value: number): number {
  return Math.max(top, Math.min(bottom, y(value)));
}

function linePath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

export function round(px: number): number {
  return Number(px.toFixed(1));
}
