// What a pupil may know of the rows at a level that does not name every kind of insect: a hidden kind is one label for all,
// and whatever would tell it in another way (its shares, the number of a population, its relatives) is left out.
import { labelColumn, makeTable, type Column } from '@offshoot/analysis';
import type { AnalysisRows } from './analysis-rows.ts';

/** The label of all animals whose kind is not named. */
export const unnamed = 'unnamed';

/** Kinds that a column of a try speaks of. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  quirkShare: ['quirk'],
  ordinaryShare: ['ordinary'],
  beeShare: ['bee'],
  lc50Quirk: ['quirk'],
  lc50Ordinary: ['ordinary'],
  selectivity: ['quirk', 'ordinary'],
};
/** Columns by which a population or its relatives could be known again from another level. */
const tellTales = ['population', 'clade'];

/**
 * @param named kinds that the level names
 * @param every all kinds there are
 */
export function hideGroups(rows: AnalysisRows, named: readonly string[], every: readonly string[]): AnalysisRows {
  if (every.every((kind) => named.includes(kind))) return rows;
  const isTold = ({ id }: Column): boolean =>
    !tellTales.includes(id) && (kindsOf[id] ?? []).every((kind) => named.includes(kind));
  const columns = rows.table.columns.filter(isTold).map((column) => {
    if (column.id !== 'group' || !('labels' in column)) return column;
    const labels = column.labels.map((kind) => (named.includes(kind) ? kind : unnamed));
    return labelColumn(
      { id: column.id, level: column.level },
      Array.from(column.codes, (code) => labels[code] ?? null),
    );
  });
  const kept = new Set(columns.map(({ id }) => id));
  return { ...rows, table: makeTable(columns), outcomes: rows.outcomes.filter((id) => kept.has(id)) };
}
