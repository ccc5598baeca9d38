// The twin of a graph: its items with their intervals as a table; the same numbers that the drawing shows.
import type { GraphDescription } from '@offshoot/analysis';

export interface GraphTableProps {
  graph: GraphDescription;
  /** The table's name. */
  caption: string;
  heads: { panel: string; series: string; place: string; value: string; interval: string; n: string; row: string };
  writePlace: (place: string) => string;
  writeValue: (value: number) => string;
  writeInterval: (low: number | null, high: number | null) => string;
  nameOfColumn: (id: string) => string;
  /** Said below when not all are listed. */
  writeLeftOut: (count: number) => string;
}

const mostRows = 120;

export function GraphTable(props: GraphTableProps) {
  const { graph, caption, heads, writePlace, writeValue, writeInterval, writeLeftOut } = props;
  if (graph.matrix !== null) return <MatrixTable {...props} />;
  const panels = graph.items.some(({ panel }) => panel !== null);
  const series = graph.items.some((item) => item.series !== null);
  const intervals = graph.items.some(({ low, high }) => low !== null || high !== null);
  return (
    <div className="graph-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {panels && <th scope="col">{heads.panel}</th>}
            {series && <th scope="col">{heads.series}</th>}
            <th scope="col">{heads.place}</th>
            <th scope="col">{heads.value}</th>
            {intervals && <th scope="col">{heads.interval}</th>}
            <th scope="col">{heads.n}</th>
          </tr>
        </thead>
        <tbody>
          {graph.items.slice(0, mostRows).map((item, place) => (
            <tr key={place}>
              {panels && <td>{item.panel}</td>}
              {series && <td>{item.series}</td>}
              <th scope="row">{writePlace(item.place)}</th>
              <td>{writeValue(item.y)}</td>
              {intervals && <td>{writeInterval(item.low, item.high)}</td>}
              <td>{item.n}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {graph.items.length > mostRows && <p className="second">{writeLeftOut(graph.items.length - mostRows)}</p>}
    </div>
  );
}

function MatrixTable({ graph, caption, heads, writeValue, writeInterval, nameOfColumn }: GraphTableProps) {
  return (
    <div className="graph-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.row}</th>
            <th scope="col">{heads.place}</th>
            <th scope="col">{heads.value}</th>
            <th scope="col">{heads.interval}</th>
            <th scope="col">{heads.n}</th>
          </tr>
        </thead>
        <tbody>
          {graph.matrix?.map(({ row, column, value, low, high, n }) => (
            <tr key={`${row} ${column}`}>
              <th scope="row">{nameOfColumn(row)}</th>
              <td>{nameOfColumn(column)}</td>
              <td>{value === null ? '–' : writeValue(value)}</td>
              <td>{value === null ? '' : writeInterval(low, high)}</td>
              <td>{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
