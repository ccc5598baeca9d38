// A line chart: shares against a logarithmic axis, each line with its interval as a band, its name beside it,
// the value of the moment marked. The same numbers stand in a table for screen readers.
import { useMemo } from 'react';
import { useWidth } from '../layout/use-width.ts';
import type { ChartDescription, ChartSeries } from '@offshoot/analysis';
import { chartScales, placeNames, type ChartScales } from './chart-scales.ts';
import './line-chart.css';

export interface LineChartProps {
  chart: ChartDescription;
  /** Height in px. */
  height: number;
}

export function LineChart({ chart, height }: LineChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const scales = useMemo(() => chartScales(chart, width, height), [chart, width, height]);
  const names = useMemo(() => (width > 0 ? placeNames(chart, scales) : new Map()), [chart, scales, width]);
  return (
    <div ref={frame} className="line-chart" style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <Axes chart={chart} scales={scales} />
          {chart.marked !== null && (
            <line
              className="chart-marked"
              x1={scales.x(chart.marked.at)}
              x2={scales.x(chart.marked.at)}
              y1={scales.top - 4}
              y2={scales.bottom}
            />
          )}
          {chart.series.map((series) => (
            <SeriesLine key={series.id} series={series} scales={scales} />
          ))}
          {chart.series.map((series) => {
            const spot = names.get(series.id) as { x: number; y: number } | undefined;
            return spot === undefined ? null : (
              <text key={series.id} x={spot.x} y={spot.y} className={`chart-name tone-${series.tone}`}>
                {series.name}
              </text>
            );
          })}
        </svg>
      )}
    </div>
  );
}

/** Light lines at every quarter; the description names only some of them. */
const quarters = [0, 0.25, 0.5, 0.75, 1];

function Axes({ chart, scales }: { chart: ChartDescription; scales: ChartScales }) {
  return (
    <g>
      {quarters.map((share) => (
        <line
          key={share}
          className="chart-grid"
          x1={scales.left}
          x2={scales.right}
          y1={scales.y(share)}
          y2={scales.y(share)}
        />
      ))}
      {chart.yTicks.map((tick) => (
        <text key={tick.at} className="chart-tick" x={scales.left - 8} y={scales.y(tick.at)} textAnchor="end">
          {tick.text}
        </text>
      ))}
      {chart.xTicks.map((tick) => (
        <text key={tick.at} className="chart-tick" x={scales.x(tick.at)} y={scales.bottom + 15} textAnchor="middle">
          {tick.text}
        </text>
      ))}
      <text className="chart-axis" x={(scales.left + scales.right) / 2} y={scales.bottom + 33} textAnchor="middle">
        {chart.xName}
      </text>
    </g>
  );
}

function SeriesLine({ series, scales }: { series: ChartSeries; scales: ChartScales }) {
  const corner = (x: number, y: number) => `${scales.x(x).toFixed(1)},${scales.y(y).toFixed(1)}`;
  const band = [
    ...series.points.map((p) => corner(p.x, p.high)),
    ...[...series.points].reverse().map((p) => corner(p.x, p.low)),
  ];
  return (
    <g className={`tone-${series.tone}`}>
      <polygon points={band.join(' ')} className="chart-band" />
      <polyline
        points={series.points.map((p) => corner(p.x, p.y)).join(' ')}
        className={series.dashed ? 'chart-line chart-dashed' : 'chart-line'}
      />
      {series.points.map((p) => (
        <circle key={p.x} cx={scales.x(p.x)} cy={scales.y(p.y)} r={3.2} className="chart-point" />
      ))}
    </g>
  );
}
