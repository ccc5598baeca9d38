// Where each well of a plate lies: groups below each other, each with a heading and rows of equal length.
// Geometry and walking only; no colours, no DOM.

export interface PlateGroup {
  readonly id: string;
  readonly title: string;
  /** Number of wells in the group. */
  readonly count: number;
}

export interface PlacedGroup extends PlateGroup {
  /** Index of the group's first well. */
  readonly first: number;
  /** Baseline of the heading, px. */
  readonly headingY: number;
  readonly rows: readonly PlacedRow[];
}

export interface PlacedRow {
  readonly first: number;
  readonly count: number;
  /** Centre line of the row, px. */
  readonly y: number;
}

export interface PlateArrangement {
  readonly columns: number;
  /** Distance between the centres of neighbouring wells, px. */
  readonly pitch: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
  readonly count: number;
}

export type Step = 'left' | 'right' | 'up' | 'down' | 'rowStart' | 'rowEnd' | 'first' | 'last';

const headingHeight = 22; // px: one line of 13.5 px text with air
const groupGap = 5; // px
const radiusShare = 0.44; // of the pitch, so that outlines do not touch

/**
 * Arranges the groups of a plate.
 * @param width in px; the plate fills it
 * @param columns wells in a full row
 */
export function arrangePlate(groups: readonly PlateGroup[], width: number, columns: number): PlateArrangement {
  const pitch = width / columns;
  let y = 0;
  let first = 0;
  const placed = groups.map((group, g): PlacedGroup => {
    y += g === 0 ? 0 : groupGap;
    const headingY = y + headingHeight - 7;
    y += headingHeight;
    const rows = Array.from({ length: Math.ceil(group.count / columns) }, (_, r): PlacedRow => {
      const row = {
        first: first + r * columns,
        count: Math.min(columns, group.count - r * columns),
        y: y + pitch / 2,
      };
      y += pitch;
      return row;
    });
    const result = { ...group, first, headingY, rows };
    first += group.count;
    return result;
  });
  return { columns, pitch, radius: pitch * radiusShare, width, height: y, groups: placed, count: first };
}

/** Centre of a well, px; null where there is no such well. */
export function wellCentre(plate: PlateArrangement, well: number): { x: number; y: number } | null {
  const row = rowOf(plate, well);
  return row === null ? null : { x: (well - row.first + 0.5) * plate.pitch, y: row.y };
}

/** The well nearest to a point of the plate, or null when the point is further than `reach` pitches away. */
export function wellAt(plate: PlateArrangement, x: number, y: number, reach = 1): number | null {
  let best: number | null = null;
  let bestDistance = reach * plate.pitch;
  for (const row of allRows(plate)) {
    const column = Math.max(0, Math.min(row.count - 1, Math.floor(x / plate.pitch)));
    const distance = Math.hypot((column + 0.5) * plate.pitch - x, row.y - y);
    if (distance < bestDistance) {
      best = row.first + column;
      bestDistance = distance;
    }
  }
  return best;
}

/** The well that an arrow key leads to; the same well at the plate's edge. */
export function stepFrom(plate: PlateArrangement, well: number, step: Step): number {
  const rows = allRows(plate);
  const at = rows.findIndex((row) => well >= row.first && well < row.first + row.count);
  const row = rows[at];
  if (row === undefined) return 0;
  const column = well - row.first;
  const inRow = (target: PlacedRow | undefined) =>
    target === undefined ? well : target.first + Math.min(column, target.count - 1);
  switch (step) {
    case 'left':
      return Math.max(0, well - 1);
    case 'right':
      return Math.min(plate.count - 1, well + 1);
    case 'up':
      return inRow(rows[at - 1]);
    case 'down':
      return inRow(rows[at + 1]);
    case 'rowStart':
      return row.first;
    case 'rowEnd':
      return row.first + row.count - 1;
    case 'first':
      return 0;
    case 'last':
      return plate.count - 1;
  }
}

/** A square of wells around one, for the loupe: rows of well numbers, null where the plate ends. */
export function wellsAround(plate: PlateArrangement, well: number, reach: number): (number | null)[][] {
  const rows = allRows(plate);
  const at = rows.findIndex((row) => well >= row.first && well < row.first + row.count);
  const column = well - (rows[at]?.first ?? 0);
  const span = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const startRow = Math.max(reach, Math.min(rows.length - 1 - reach, at));
  const startColumn = Math.max(reach, Math.min(plate.columns - 1 - reach, column));
  return span.map((dy) => {
    const row = rows[startRow + dy];
    return span.map((dx) => {
      const c = startColumn + dx;
      return row === undefined || c < 0 || c >= row.count ? null : row.first + c;
    });
  });
}

function allRows(plate: PlateArrangement): PlacedRow[] {
  return plate.groups.flatMap((group) => group.rows);
}

function rowOf(plate: PlateArrangement, well: number): PlacedRow | null {
  return allRows(plate).find((row) => well >= row.first && well < row.first + row.count) ?? null;
}
