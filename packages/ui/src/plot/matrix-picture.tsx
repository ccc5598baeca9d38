// Descriptors against outcomes: a field a pair, its colour and its number by how they go together, its frame where the
// interval leaves out 0.
import type { MatrixCell } from '@offshoot/analysis';
import type { GraphPictureProps } from './graph-picture-props.ts';
import { wrapLabel } from './graph-scales.ts';

const line = 34; // px
const headHeight = 40; // px
const steps = 4; // of colour on each side of 0

export function MatrixPicture(props: GraphPictureProps) {
  const { graph, width, nameOfColumn, writeValue } = props;
  const cells = graph.matrix ?? [];
  const [rows, columns] = [[...new Set(cells.map(({ row }) => row))], [...new Set(cells.map(({ column }) => column))]];
  const left = Math.min(170, width * 0.34);
  const wide = (width - left) / Math.max(1, columns.length);
  const height = headHeight + rows.length * line + 4;
  return (
    <svg className="plot-picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {columns.map((id, place) => (
        <text key={id} className="plot-tick plot-tick-x" x={left + (place + 0.5) * wide} y={13}>
          {wrapLabel(nameOfColumn(id), wide - 6).map((text, i) => (
            <tspan key={i} x={left + (place + 0.5) * wide} dy={i === 0 ? 0 : 13}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
      {rows.map((id, place) => (
        <text key={id} className="plot-tick plot-tick-y" x={left - 8} y={headHeight + (place + 0.5) * line}>
          {wrapLabel(nameOfColumn(id), left - 10)[0]}
        </text>
      ))}
      {cells.map((cell) => (
        <Field
          key={`${cell.row} ${cell.column}`}
          cell={cell}
          x={left + columns.indexOf(cell.column) * wide}
          y={headHeight + rows.indexOf(cell.row) * line}
          wide={wide}
          text={cell.value === null ? '–' : writeValue(cell.value)}
        />
      ))}
    </svg>
  );
}

function Field({ cell, x, y, wide, text }: { cell: MatrixCell; x: number; y: number; wide: number; text: string }) {
  const value = cell.value ?? 0;
  const strength = Math.min(steps, Math.ceil(Math.abs(value) * steps));
  const tone = cell.value === null || strength === 0 ? 'none' : `${value > 0 ? 'up' : 'down'}-${strength}`;
  const sure = (cell.low ?? -1) > 0 || (cell.high ?? 1) < 0;
  return (
    <g className={`plot-field plot-field-${tone} ${sure ? 'plot-field-sure' : ''}`}>
      <rect x={x + 1.5} y={y + 1.5} width={Math.max(0, wide - 3)} height={line - 3} rx={5} />
      <text x={x + wide / 2} y={y + line / 2}>
        {text}
      </text>
    </g>
  );
}
