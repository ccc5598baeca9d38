// Neighbours on a plate that belong together (relatives, the same result, a quarter of a trait) hang on a string, like
// beads: it shows in the gaps between wells. A run that goes on in the next row reaches over the row's edge.
import type { PlateArrangement } from './arrange-plate.ts';

export interface WellRun {
  readonly first: number;
  readonly count: number;
}

const reach = 3; // px by which a broken run reaches over the row's edge

/** One path for all runs; drawn behind the wells. */
export function linkRuns(plate: PlateArrangement, runs: readonly WellRun[]): string {
  const rows = plate.groups.flatMap((group) => group.rows);
  const parts: string[] = [];
  for (const run of runs) {
    const end = run.first + run.count;
    for (const row of rows) {
      const from = Math.max(run.first, row.first);
      const to = Math.min(end, row.first + row.count);
      if (from >= to || run.count === 1) continue;
      const start = (from - row.first + 0.5) * plate.pitch;
      const stop = (to - row.first - 0.5) * plate.pitch;
      const left = from === run.first ? start : start - plate.pitch / 2 - reach;
      const right = to === end ? stop : stop + plate.pitch / 2 + reach;
      parts.push(`M${left.toFixed(1)} ${row.y.toFixed(1)}H${right.toFixed(1)}`);
    }
  }
  return parts.join('');
}
