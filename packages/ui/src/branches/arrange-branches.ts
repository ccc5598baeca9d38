// Places of a branching picture: columns by descent, rows so that a line of firsts runs straight and every later branch gets
// a row of its own below. No two share a place, and no line crosses another.

/** Where one stands. Listed so that each comes directly before its first branch. */
export interface BranchPlace {
  readonly id: string;
  readonly parent: string | null;
  /** 0 for a beginning. */
  readonly column: number;
  readonly row: number;
  /** Its place among those of one parent, from 1, and how many these are. */
  readonly place: number;
  readonly beside: number;
}

/**
 * Arranges beginnings and all that branches off them.
 * @param branchesOf must never lead back to an ancestor
 */
export function arrangeBranches(
  beginnings: readonly string[],
  branchesOf: (id: string) => readonly string[],
): BranchPlace[] {
  const places: BranchPlace[] = [];
  let lastRow = -1;
  const waiting: Omit<BranchPlace, 'row'>[] = siblings(beginnings, null, 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const goesOn = next.place === 1 && next.parent !== null;
    if (!goesOn) lastRow += 1;
    places.push({ ...next, row: lastRow });
    waiting.push(...siblings(branchesOf(next.id), next.id, next.column + 1));
  }
  return places;
}

/** Last first, so that the first one is taken next. */
function siblings(ids: readonly string[], parent: string | null, column: number): Omit<BranchPlace, 'row'>[] {
  return ids.map((id, i) => ({ id, parent, column, place: i + 1, beside: ids.length })).reverse();
}

/** What an arrow key leads to: right to the first branch, left to where it came from, up and down to the next row. */
export function walkBranches(places: readonly BranchPlace[], from: string, key: string): string | null {
  const at = places.findIndex(({ id }) => id === from);
  const here = places[at];
  if (here === undefined) return places[0]?.id ?? null;
  switch (key) {
    case 'ArrowRight':
      return places[at + 1]?.parent === from ? places[at + 1]!.id : null;
    case 'ArrowLeft':
      return here.parent;
    case 'ArrowDown':
      return nearestInRow(places, here.row + 1, here.column);
    case 'ArrowUp':
      return nearestInRow(places, here.row - 1, here.column);
    case 'Home':
      return places[0]?.id ?? null;
    case 'End':
      return places.at(-1)?.id ?? null;
    default:
      return null;
  }
}

function nearestInRow(places: readonly BranchPlace[], row: number, column: number): string | null {
  let best: BranchPlace | null = null;
  for (const place of places) {
    if (place.row !== row) continue;
    if (best === null || Math.abs(place.column - column) < Math.abs(best.column - column)) best = place;
  }
  return best?.id ?? null;
}
