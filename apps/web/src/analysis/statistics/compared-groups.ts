// The two groups that the statistics compare: bands of x, or of the colour where x has none.
import { bandRows, findColumn, settlePlan, splitByBand } from '@offshoot/analysis';
import type { Column, DataTable, GraphPlan, RowList } from '@offshoot/analysis';
import type { AnalysisWords } from '../use-analysis-words.ts';

export interface ComparedGroups {
  readonly outcome: Column;
  readonly by: Column;
  readonly groups: readonly { readonly name: string; readonly rows: Uint32Array }[];
}

const mostGroups = 12;

/** null where the graph has no two groups of something measured. */
export function comparedGroups(
  table: DataTable,
  seen: RowList,
  wanted: GraphPlan,
  words: AnalysisWords,
): ComparedGroups | null {
  const plan = settlePlan(table, wanted);
  const outcome = findColumn(table, plan.y);
  if (outcome === null || 'codes' in outcome) return null;
  for (const id of [plan.x, plan.colour]) {
    const by = findColumn(table, id);
    if (by === null || by === outcome) continue;
    const bands = bandRows(by, seen, words.graphWords, mostGroups);
    if (bands === null) continue;
    const groups = splitByBand(seen, bands)
      .map((rows, place) => ({ name: bands.labels[place]!, rows }))
      .filter(({ rows }) => rows.length > 0);
    if (groups.length >= 2) return { outcome, by, groups };
  }
  return null;
}
