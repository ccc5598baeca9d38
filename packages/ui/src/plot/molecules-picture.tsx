// The table of structures: each molecule with its drawing, its value as a bar and its interval, the highest first.
import type { GraphItem } from '@offshoot/analysis';
import { round } from './graph-marks.tsx';
import type { GraphPictureProps } from './graph-picture-props.ts';
import { wrapLabel } from './graph-scales.ts';

export const moleculeLine = 66; // px
const pictureWidth = 104; // px
const mostDrawn = 60;

export function MoleculesPicture(props: GraphPictureProps) {
  const { graph, width } = props;
  const items = graph.items.slice(0, mostDrawn);
  const left = pictureWidth + Math.min(150, width * 0.24);
  const right = width - 62;
  const height = items.length * moleculeLine + 24;
  return (
    <svg className="plot-picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <text className="plot-name" x={left} y={10}>
        {wrapLabel(graph.y.name, right - left)[0]}
      </text>
      {items.map((item, place) => (
        <MoleculeRow key={item.place} {...props} item={item} place={place} ends={[left, right]} />
      ))}
    </svg>
  );
}

interface MoleculeRowProps extends GraphPictureProps {
  item: GraphItem;
  place: number;
  /** Of the bar's axis, px. */
  ends: readonly [left: number, right: number];
}

function MoleculeRow({ item, place, ends: [left, right], ...props }: MoleculeRowProps) {
  const { graph, width, picture, nameOf, writeValue, chosen, active } = props;
  const { low, high } = graph.y;
  const at = (value: number) =>
    left + ((Math.max(low, Math.min(high, value)) - low) / (high - low || 1)) * (right - left);
  const top = 20 + place * moleculeLine;
  const middle = top + moleculeLine / 2;
  const lit = active === place || item.rows.some((row) => chosen.has(row));
  const caps = [item.low, item.high].map((end) => (end === null ? '' : `M${round(at(end))} ${middle - 5}v10`)).join('');
  return (
    <g>
      <rect
        className={lit ? 'plot-row plot-row-chosen' : 'plot-row'}
        x={1}
        y={top + 1}
        width={width - 2}
        height={moleculeLine - 3}
        rx={8}
      />
      <svg x={6} y={top + 5} width={pictureWidth - 10} height={moleculeLine - 11}>
        {picture(item.place)}
      </svg>
      <text className="plot-series" x={pictureWidth + 4} y={middle}>
        {wrapLabel(nameOf(item.place), left - pictureWidth - 10).map((text, i) => (
          <tspan key={i} x={pictureWidth + 4} dy={i === 0 ? 0 : 14}>
            {text}
          </tspan>
        ))}
      </text>
      <rect
        className="plot-bar plot-tone-0"
        x={left}
        y={middle - 8}
        width={round(Math.max(1, at(item.y) - left))}
        height={16}
      />
      {item.low !== null && item.high !== null && (
        <g className="plot-interval plot-tone-0">
          <path d={`M${round(at(item.low))} ${middle}H${round(at(item.high))}${caps}`} />
        </g>
      )}
      <text className="plot-series" x={right + 8} y={middle}>
        {writeValue(item.y)}
      </text>
    </g>
  );
}
