// From values to px: a logarithmic axis for doses, a straight one for shares, and where a line's name
// fits best beside it.
import type { ChartDescription, ChartSeries } from '@offshoot/analysis';

export interface ChartScales {
  x: (value: number) => number;
  y: (share: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const room = { left: 48, right: 12, top: 12, bottom: 40 }; // px for the words of the axes

/** Scales for a chart of the given size in px. */
export function chartScales(chart: ChartDescription, width: number, height: number): ChartScales {
  const [from, to] = chart.xRange.map(Math.log10) as [number, number];
  const left = room.left;
  const right = width - room.right;
  const top = room.top;
  const bottom = height - room.bottom;
  const inset = 8; // px, so that the outermost points are not cut
  return {
    x: (value) => left + inset + ((Math.log10(value) - from) / (to - from || 1)) * (right - left - 2 * inset),
    y: (share) => bottom - share * (bottom - top),
    left,
    right,
    top,
    bottom,
  };
}

interface Spot {
  x: number;
  y: number;
}

const letterWidth = 7.2; // px, mean of the bold 13 px face
const labelHeight = 15; // px
const nearest = 9; // px between a line and its own name
const leastGap = 4; // px; nearer than this a line runs into a name
const apart = 4; // px by which every other line is further from a name than its own
const enough = 24; // px; more space than this makes a name no clearer
// Weights of a spot's faults, in px of free space that they outweigh.
const ambiguity = 60;
const overlap = 500;
const touching = 150;
const offLine = 3;
/** Names are drawn to the middle of the height, where lines are steep and apart. */
const steepness = 0.2;

/** Centre of each series' name, beside its own line and away from all others, px. */
export function placeNames(chart: ChartDescription, scales: ChartScales): Map<string, Spot> {
  const placed: PlacedName[] = [];
  const traces = new Map(chart.series.map((series) => [series.id, densePath(series, scales)]));
  for (const { id, name } of chart.series) {
    const half = (name.length * letterWidth) / 2;
    const own = traces.get(id) ?? [];
    const others = [...traces].filter(([other]) => other !== id).flatMap(([, path]) => path);
    let best: PlacedName | null = null;
    let bestScore = -Infinity;
    for (const spot of candidates(own, half, scales)) {
      const score = scoreSpot(spot, half, own, others, placed) - steepness * Math.abs(spot.y - middle(scales));
      if (score <= bestScore) continue;
      bestScore = score;
      best = { id, spot, half };
    }
    if (best !== null) placed.push(best);
  }
  return new Map(placed.map(({ id, spot }) => [id, spot]));
}

interface PlacedName {
  readonly id: string;
  readonly spot: Spot;
  readonly half: number;
}

/** Good spots are near their own line, nearer than any other line comes, and apart from other names. */
function scoreSpot(
  spot: Spot,
  half: number,
  own: readonly Spot[],
  others: readonly Spot[],
  placed: readonly PlacedName[],
): number {
  const toOthers = gap(spot, half, others);
  const toOwn = gap(spot, half, own);
  const toNames = placed.map((name) =>
    Math.max(Math.abs(name.spot.x - spot.x) - name.half - half, Math.abs(name.spot.y - spot.y) - labelHeight),
  );
  const clear = Math.min(enough, toOthers) + Math.min(enough, ...toNames);
  const mistaken = toOthers < toOwn + apart ? ambiguity : 0;
  const overlapping = toNames.some((distance) => distance < 2) ? overlap : 0;
  const onLine = Math.min(toOwn, toOthers) < leastGap ? touching : 0;
  return clear - offLine * Math.abs(toOwn - nearest) - mistaken - overlapping - onLine;
}

function middle(scales: ChartScales): number {
  return (scales.top + scales.bottom) / 2;
}

function candidates(own: readonly Spot[], half: number, scales: ChartScales): Spot[] {
  const reach = nearest + labelHeight / 2;
  return own
    .filter((_, i) => i % 2 === 0)
    .flatMap(({ x, y }) => [
      { x: x - half - nearest, y },
      { x: x + half + nearest, y },
      { x, y: y - reach },
      { x, y: y + reach },
      // Beside a steep line a name has to step aside both ways.
      { x: x - half - leastGap, y: y - reach },
      { x: x + half + leastGap, y: y + reach },
      { x: x + half + leastGap, y: y - reach },
      { x: x - half - leastGap, y: y + reach },
    ])
    .filter(
      (s) =>
        s.x - half > scales.left &&
        s.x + half < scales.right &&
        s.y - labelHeight / 2 > scales.top &&
        s.y + labelHeight / 2 < scales.bottom,
    );
}

/** Distance from a name's box to the nearest of some points, px; 0 inside. */
function gap(spot: Spot, half: number, points: readonly Spot[]): number {
  let least = Infinity;
  for (const p of points) {
    const dx = Math.max(0, Math.abs(p.x - spot.x) - half);
    const dy = Math.max(0, Math.abs(p.y - spot.y) - labelHeight / 2);
    least = Math.min(least, dx * dx + dy * dy);
  }
  return Math.sqrt(least);
}

const pathStep = 5; // px

function densePath(series: ChartSeries, scales: ChartScales): Spot[] {
  const corners = series.points.map((p) => ({ x: scales.x(p.x), y: scales.y(p.y) }));
  return corners.flatMap((from, i) => {
    const to = corners[i + 1];
    if (to === undefined) return [from];
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / pathStep));
    return Array.from({ length: steps }, (_, k) => ({
      x: from.x + ((to.x - from.x) * k) / steps,
      y: from.y + ((to.y - from.y) * k) / steps,
    }));
  });
}
