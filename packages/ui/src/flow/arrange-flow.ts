// A river of amounts (a Sankey picture) from sources over a row of vessels to its ends: widths in proportion to amounts, the
// ends in rows that never overlap, so that each has room for its words. Numbers only, no DOM.

export interface FlowSource {
  readonly id: string;
  readonly amount: number;
  /** Place of the vessel it flows into. */
  readonly into: number;
}

export interface FlowOutlet {
  readonly id: string;
  /** Place of the vessel it leaves. */
  readonly from: number;
  readonly amount: number;
}

/** Each vessel gives to the next what its ends leave over. */
export interface FlowPlan {
  readonly sources: readonly FlowSource[];
  readonly vessels: readonly string[];
  /** In the order of the rows; those of earlier vessels first, so that ribbons do not cross. */
  readonly ends: readonly FlowOutlet[];
}

export interface FlowRibbon {
  readonly id: string;
  /** px */
  readonly width: number;
  /** An SVG path to be filled. */
  readonly path: string;
}

export interface FlowRow {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  /** Where the ribbon arrives, px. */
  readonly middle: number;
}

export interface FlowVessel {
  readonly id: string;
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

export interface FlowArrangement {
  /** px per unit of amount. */
  readonly scale: number;
  readonly ribbons: readonly FlowRibbon[];
  readonly rows: readonly FlowRow[];
  readonly vessels: readonly FlowVessel[];
  readonly sources: readonly { readonly id: string; readonly top: number; readonly height: number }[];
}

export interface FlowRoom {
  /** px from the sources to the ends. */
  readonly width: number;
  readonly height: number;
  /** The least a row may be high, px. */
  readonly leastRow: number;
  /** Other rivers beside this one: all are drawn at the scale at which each of them fits. */
  readonly beside?: readonly FlowPlan[];
}

/** Thinner ribbons would not be seen, px. */
const thinnest = 1.5;
const sourceGap = 14;
const vesselThickness = 7;
const halvings = 40;

/** Arranges a river in a room. Rows fill the height, even when all amounts are 0. */
export function arrangeFlow(plan: FlowPlan, room: FlowRoom): FlowArrangement {
  const scale = Math.min(...[plan, ...(room.beside ?? [])].map((one) => scaleOf(one, room)));
  const rows = stackRows(plan, room, scale);
  const passing = plan.vessels.map((_, place) => passingThrough(plan, place));
  const vessels = placeVessels(plan, room, scale, rows, passing);
  const sources = placeSources(plan, scale, vessels[0]?.top ?? 0);
  return { scale, rows, vessels, sources, ribbons: drawRibbons(plan, room, scale, { rows, vessels, sources }) };
}

/** The largest scale at which all rows fit, and the widest vessel too. */
function scaleOf({ ends, sources }: FlowPlan, { height, leastRow }: FlowRoom): number {
  const total = sources.reduce((sum, { amount }) => sum + amount, 0);
  let low = 0;
  let high = total > 0 ? (height - sourceGap * (sources.length - 1)) / total : 0;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    const wanted = ends.reduce((sum, { amount }) => sum + Math.max(leastRow, amount * middle + 2), 0);
    if (wanted > height) high = middle;
    else low = middle;
  }
  return low;
}

function stackRows({ ends }: FlowPlan, { height, leastRow }: FlowRoom, scale: number): FlowRow[] {
  const heights = ends.map(({ amount }) => Math.max(leastRow, amount * scale + 2));
  const spare = Math.max(0, height - heights.reduce((sum, one) => sum + one, 0)) / Math.max(1, ends.length);
  let top = 0;
  return ends.map(({ id }, place) => {
    const row = { id, top, height: heights[place]! + spare, middle: top + (heights[place]! + spare) / 2 };
    top += row.height;
    return row;
  });
}

/** What flows through a vessel: all that its own and the later ends take. */
function passingThrough({ ends, sources }: FlowPlan, place: number): { in: number; on: number } {
  const later = sources.filter(({ into }) => into > place).reduce((sum, { amount }) => sum + amount, 0);
  const outOf = (from: number): number =>
    ends.filter((end) => end.from >= from).reduce((sum, { amount }) => sum + amount, 0);
  return { in: outOf(place) - later, on: outOf(place + 1) - later };
}

function placeVessels(
  { vessels, ends }: FlowPlan,
  { width, height }: FlowRoom,
  scale: number,
  rows: readonly FlowRow[],
  passing: readonly { in: number }[],
): FlowVessel[] {
  return vessels.map((id, place) => {
    const own = rows.filter((_, row) => ends[row]!.from >= place);
    const amounts = own.map(({ id: end }) => ends.find((one) => one.id === end)!.amount);
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    const middle = total > 0 ? own.reduce((sum, row, at) => sum + (row.middle * amounts[at]!) / total, 0) : height / 2;
    const tall = Math.max(thinnest, passing[place]!.in * scale);
    const top = Math.min(Math.max(0, middle - tall / 2), Math.max(0, height - tall));
    return { id, x: (width * (place + 1)) / (vessels.length + 1), top, height: tall };
  });
}

function placeSources({ sources }: FlowPlan, scale: number, firstTop: number): FlowArrangement['sources'] {
  let top = firstTop;
  return sources.map(({ id, amount }) => {
    const source = { id, top, height: Math.max(thinnest, amount * scale) };
    top += source.height + sourceGap;
    return source;
  });
}

function drawRibbons(
  plan: FlowPlan,
  { width }: FlowRoom,
  scale: number,
  { rows, vessels, sources }: Pick<FlowArrangement, 'rows' | 'vessels' | 'sources'>,
): FlowRibbon[] {
  const ribbons: FlowRibbon[] = [];
  const filledIn = vessels.map(() => 0);
  const filledOut = vessels.map(() => 0);
  const add = (id: string, amount: number, from: readonly [number, number], to: readonly [number, number]): void => {
    const thick = Math.max(thinnest, amount * scale);
    ribbons.push({ id, width: thick, path: ribbonPath(from, to, thick) });
  };
  const enter = (place: number, amount: number): readonly [number, number] => {
    const y = vessels[place]!.top + filledIn[place]!;
    filledIn[place]! += amount * scale;
    return [vessels[place]!.x - vesselThickness / 2, y];
  };
  const leave = (place: number, amount: number): readonly [number, number] => {
    const y = vessels[place]!.top + filledOut[place]!;
    filledOut[place]! += amount * scale;
    return [vessels[place]!.x + vesselThickness / 2, y];
  };
  for (let place = 0; place < vessels.length; place += 1) {
    const before = place === 0 ? 0 : passingThrough(plan, place - 1).on;
    if (place > 0) add(vessels[place]!.id, before, leave(place - 1, before), enter(place, before));
    plan.sources.forEach(({ id, amount, into }, number) => {
      if (into === place) add(id, amount, [0, sources[number]!.top], enter(place, amount));
    });
    plan.ends.forEach(({ id, from, amount }, row) => {
      if (from !== place) return;
      const thick = Math.max(thinnest, amount * scale);
      add(id, amount, leave(place, amount), [width, rows[row]!.middle - thick / 2]);
    });
  }
  return ribbons;
}

/** A band of even thickness that swings from one height to another. */
function ribbonPath([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], thick: number): string {
  const bend = (x0 + x1) / 2;
  const at = (value: number): string => value.toFixed(1);
  const there = `M${at(x0)} ${at(y0)}C${at(bend)} ${at(y0)} ${at(bend)} ${at(y1)} ${at(x1)} ${at(y1)}`;
  const back = `V${at(y1 + thick)}C${at(bend)} ${at(y1 + thick)} ${at(bend)} ${at(y0 + thick)} ${at(x0)} ${at(y0 + thick)}Z`;
  return there + back;
}
