// A graph as one drawing, for the screen, for a file and for tests: panels with their axes and marks, names of series at their
// lines or above, and rings around what is chosen.
import type { GraphDescription, GraphItem } from '@offshoot/analysis';
import type { GraphPictureProps } from './graph-picture-props.ts';
import { GraphMarks, round } from './graph-marks.tsx';
import { legendLine, placePanels, scalePanel, spreadNames, wrapLabel, type PanelScales } from './graph-scales.ts';
import { shadeSteps, shapePath } from './mark-paths.ts';
import { MatrixPicture } from './matrix-picture.tsx';
import { MoleculesPicture } from './molecules-picture.tsx';

const mostChosenDrawn = 400;
const nameGap = 15; // px
const nameLetter = 7; // px

export function GraphPicture(props: GraphPictureProps) {
  const { graph, width, height } = props;
  if (graph.kind === 'matrix') return <MatrixPicture {...props} />;
  if (graph.kind === 'molecules') return <MoleculesPicture {...props} />;
  const atLines = namesAtLines(graph);
  const legend = graph.series.length > 0 && !atLines ? legendRows(graph.series, width) : [];
  const { top, room } = panelRoom(graph, width);
  const boxes = placePanels(graph, width - room, height, top);
  return (
    <svg className="plot-picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Legend rows={legend} />
      {graph.shade !== null && <ShadeScale shade={graph.shade} top={legend.length * legendLine} />}
      {graph.panels.map((panel, place) => {
        const scales = scalePanel(graph, boxes[place]!);
        return (
          <g key={place}>
            <Axes graph={graph} scales={scales} name={panel.name} />
            <GraphMarks marks={panel.marks} scales={scales} />
            {atLines && <LineNames graph={graph} scales={scales} panel={panel.name} />}
            <Chosen {...props} scales={scales} panel={place} />
          </g>
        );
      })}
    </svg>
  );
}

/** What names take away from the panels: lines of px above, and px at the right. */
export function panelRoom(graph: GraphDescription, width: number): { top: number; room: number } {
  const atLines = namesAtLines(graph);
  const lines = graph.series.length > 0 && !atLines ? legendRows(graph.series, width).length : 0;
  const longest = Math.max(0, ...graph.series.map(({ length }) => length));
  return {
    top: (lines + (graph.shade === null ? 0 : 1)) * legendLine,
    room: atLines ? Math.min(width / 4, longest * nameLetter) : 0,
  };
}

/** Lines are named at their ends; there has to be one panel and room beside it. */
function namesAtLines({ kind, series, panels }: GraphDescription): boolean {
  return series.length > 0 && panels.length === 1 && (kind === 'line' || kind === 'dose-response');
}

function Axes({
  graph: { x, y },
  scales,
  name,
}: {
  graph: GraphDescription;
  scales: PanelScales;
  name: string | null;
}) {
  const { left, right, top, bottom } = scales;
  const bandWidth = x.scale === 'band' ? (right - left) / Math.max(1, x.ticks.length) : 90;
  return (
    <g>
      {y.ticks.map(({ at, text }) => (
        <g key={at}>
          <line className="plot-grid" x1={left} x2={right} y1={round(scales.y(at))} y2={round(scales.y(at))} />
          <text className="plot-tick plot-tick-y" x={left - 7} y={round(scales.y(at))}>
            {text}
          </text>
        </g>
      ))}
      {x.ticks.map(({ at, text }) => (
        <text key={at} className="plot-tick plot-tick-x" x={round(scales.x(at))} y={bottom + 13}>
          {wrapLabel(text, bandWidth - 4).map((line, place) => (
            <tspan key={place} x={round(scales.x(at))} dy={place === 0 ? 0 : 13}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      <line className="plot-axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      <text className="plot-name plot-tick-x" x={round((left + right) / 2)} y={bottom + 35}>
        {wrapLabel(x.name, right - left)[0]}
      </text>
      <text className="plot-name plot-name-y" transform={`translate(${left - 2} ${top - 14})`}>
        {name === null ? '' : name}
      </text>
    </g>
  );
}

/** Names in rows that fit the width: place, tone and words of each. */
function legendRows(series: readonly string[], width: number): { x: number; tone: number; name: string }[][] {
  const rows: { x: number; tone: number; name: string }[][] = [[]];
  let x = 8;
  series.forEach((name, tone) => {
    const wide = name.length * nameLetter + 34;
    if (x + wide > width && rows.at(-1)!.length > 0) {
      rows.push([]);
      x = 8;
    }
    rows.at(-1)!.push({ x, tone, name });
    x += wide;
  });
  return rows;
}

function Legend({ rows }: { rows: ReturnType<typeof legendRows> }) {
  return (
    <>
      {rows.map((row, line) =>
        row.map(({ x, tone, name }) => (
          <g key={tone}>
            <path className={`plot-points plot-tone-${tone}`} d={shapePath(tone, x + 6, line * legendLine + 11, 5)} />
            <text className="plot-series" x={x + 17} y={line * legendLine + 11}>
              {name}
            </text>
          </g>
        )),
      )}
    </>
  );
}

function ShadeScale({ shade, top }: { shade: NonNullable<GraphDescription['shade']>; top: number }) {
  const start = 8 + (shade.name.length + shade.low.length + 2) * nameLetter;
  return (
    <g>
      <text className="plot-series" x={8} y={top + 11}>{`${shade.name}: ${shade.low}`}</text>
      {Array.from({ length: shadeSteps }, (_, step) => (
        <rect
          key={step}
          className={`plot-points plot-shade-${step}`}
          x={start + step * 12}
          y={top + 5}
          width={12}
          height={12}
        />
      ))}
      <text className="plot-series" x={start + shadeSteps * 12 + 6} y={top + 11}>
        {shade.high}
      </text>
    </g>
  );
}

function LineNames({ graph, scales, panel }: { graph: GraphDescription; scales: PanelScales; panel: string | null }) {
  const ends = graph.series.map((name) => lastOf(graph.items, name, panel));
  const wanted = ends.map((end) => (end === null ? scales.bottom : scales.y(end.y)));
  const at = spreadNames(wanted, nameGap, scales.top, scales.bottom);
  return (
    <>
      {graph.series.map((name, tone) =>
        ends[tone] === null ? null : (
          <text key={name} className={`plot-series plot-tone-${tone}`} x={round(scales.right + 6)} y={round(at[tone]!)}>
            {name}
          </text>
        ),
      )}
    </>
  );
}

function lastOf(items: readonly GraphItem[], series: string, panel: string | null): GraphItem | null {
  return items.filter((item) => item.series === series && item.panel === panel).at(-1) ?? null;
}

/** Rings around chosen points, a mark at groups with a chosen row, and the item of the moment. */
function Chosen(props: GraphPictureProps & { scales: PanelScales; panel: number }) {
  const { graph, chosen, active, scales, panel } = props;
  const { name, marks } = graph.panels[panel]!;
  const spots: { x: number; y: number }[] = [];
  const points = marks.find((mark) => mark.kind === 'points');
  if (points?.kind === 'points' && chosen.size > 0) {
    for (let i = 0; i < points.rows.length && spots.length < mostChosenDrawn; i += 1) {
      if (chosen.has(points.rows[i]!)) spots.push({ x: scales.x(points.x[i]!), y: scales.y(points.y[i]!) });
    }
  } else if (chosen.size > 0) {
    for (const item of graph.items) {
      if (item.panel === name && item.rows.some((row) => chosen.has(row))) spots.push(spotOf(graph, item, scales));
    }
  }
  const pointed = active === null ? undefined : graph.items[active];
  const here = pointed?.panel === name ? spotOf(graph, pointed, scales) : null;
  return (
    <>
      {spots.map((spot, i) => (
        <circle key={i} className="plot-chosen" cx={round(spot.x)} cy={round(spot.y)} r={7} />
      ))}
      {here !== null && <circle className="plot-active" cx={round(here.x)} cy={round(here.y)} r={11} />}
    </>
  );
}

/** Where an item is drawn; a pair at its second molecule. */
export function spotOf(graph: GraphDescription, item: GraphItem, scales: PanelScales): { x: number; y: number } {
  if (graph.kind !== 'pairs') return { x: scales.x(item.x), y: scales.y(item.y) };
  const lines = graph.panels[0]!.marks.filter((mark) => mark.kind === 'line');
  const end = lines[graph.items.indexOf(item)]?.points.at(-1);
  return end === undefined ? { x: 0, y: 0 } : { x: scales.x(end.x), y: scales.y(end.y) };
}
