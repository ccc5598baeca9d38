// The twin of a chart for those who can't see it: the same numbers as a table.
import type { ChartDescription } from '@offshoot/analysis';

export interface ChartTableProps {
  chart: ChartDescription;
  formatX: (x: number) => string;
  /** A share and its interval in words. */
  formatShare: (share: number, low: number, high: number) => string;
  /** Whether the table is on the screen, or spoken only. */
  shown: boolean;
}

export function ChartTable({ chart, formatX, formatShare, shown }: ChartTableProps) {
  const rows = [...new Set(chart.series.flatMap((series) => series.points.map((p) => p.x)))].sort((a, b) => a - b);
  return (
    <div className={shown ? 'chart-table' : 'only-heard'}>
      <table>
        <caption>{chart.title}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.xName}</th>
            {chart.series.map((series) => (
              <th key={series.id} scope="col">
                {series.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((x) => (
            <tr key={x}>
              <th scope="row">{formatX(x)}</th>
              {chart.series.map((series) => {
                const point = series.points.find((p) => p.x === x);
                return <td key={series.id}>{point && formatShare(point.y, point.low, point.high)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
