// The words of a graph as plain data, so that a worker can write them: names and labels are few and written beforehand, numbers
// are written by the language.
import type { Column, DataTable, GraphWords } from '@offshoot/analysis';
import { formatNumber, formatPercent, type Locale } from '@offshoot/language';

export interface WordsData {
  readonly locale: Locale;
  /** By column: with its unit, without it, and its labels by their number. */
  readonly columns: Readonly<Record<string, { name: string; shortName: string; labels: readonly string[] }>>;
  readonly fixed: Pick<GraphWords, 'yes' | 'no' | 'count' | 'before' | 'after'>;
}

export function packWords(table: DataTable, words: GraphWords, locale: Locale): WordsData {
  const labelsOf = (column: Column) =>
    'labels' in column ? column.labels.map((label) => words.labelOf(column, label)) : [];
  const { yes, no, count, before, after } = words;
  return {
    locale,
    columns: Object.fromEntries(
      table.columns.map((column) => [
        column.id,
        { name: words.nameOf(column), shortName: words.shortNameOf(column), labels: labelsOf(column) },
      ]),
    ),
    fixed: { yes, no, count, before, after },
  };
}

export function unpackWords({ locale, columns, fixed }: WordsData): GraphWords {
  return {
    ...fixed,
    nameOf: ({ id }) => columns[id]?.name ?? id,
    shortNameOf: ({ id }) => columns[id]?.shortName ?? id,
    labelOf: (column, label) =>
      'labels' in column ? (columns[column.id]?.labels[column.labels.indexOf(label)] ?? label) : label,
    number: (value) => formatNumber(locale, value),
    share: (value) => formatPercent(locale, value),
  };
}
