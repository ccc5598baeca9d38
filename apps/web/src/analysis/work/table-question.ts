// What the cards of the page ask of the rows: the graph of a plan, a column in figures, the difference of two groups, a line. Plain
// data in and out, so that many rows are worked on beside the page.
import {
  compareRows,
  describeGraph,
  figureRows,
  findColumn,
  fitStraightLine,
  numberAt,
  type FittedLine,
  type GraphDescription,
  type GraphPlan,
  type GraphWords,
  type MeanDifference,
  type MoleculePair,
  type RowFigures,
  type RowList,
} from '@offshoot/analysis';
import type { AnalysisRows } from '../rows/analysis-rows.ts';

/** The part of the rows that is worked on. */
export type HeldRows = Pick<AnalysisRows, 'table' | 'clusters' | 'relatives' | 'descriptors' | 'outcomes'>;

/** A fitted line without its band, which is a function and can't be sent. */
export type PlainLine = Pick<FittedLine, 'slope' | 'intercept' | 'explained' | 'residualSpread'>;

export type TableQuestion =
  | {
      readonly kind: 'graph';
      readonly plan: GraphPlan;
      readonly rows: RowList;
      readonly pairs: readonly MoleculePair[];
    }
  | { readonly kind: 'figures'; readonly column: string; readonly rows: RowList }
  | { readonly kind: 'difference'; readonly column: string; readonly first: RowList; readonly second: RowList }
  | { readonly kind: 'line'; readonly x: string; readonly y: string; readonly rows: RowList };

export interface TableAnswers {
  readonly graph: GraphDescription | null;
  readonly figures: RowFigures | null;
  readonly difference: MeanDifference | null;
  readonly line: PlainLine | null;
}

export type AnswerTo<Q extends TableQuestion> = TableAnswers[Q['kind']];

export function answerQuestion<Q extends TableQuestion>(held: HeldRows, words: GraphWords, question: Q): AnswerTo<Q> {
  return answer(held, words, question) as AnswerTo<Q>;
}

function answer(held: HeldRows, words: GraphWords, question: TableQuestion): TableAnswers[TableQuestion['kind']] {
  const { table, clusters, relatives, descriptors, outcomes } = held;
  const clusterOf = clusters === null ? undefined : (row: number) => clusters[row]!;
  const relativesOf = relatives === null ? undefined : (row: number) => relatives[row]!;
  if (question.kind === 'graph') {
    const { plan, rows, pairs } = question;
    const source = { table, rows, pairs, descriptors, outcomes, words };
    return describeGraph({ ...source, ...(clusterOf && { clusterOf }), ...(relativesOf && { relativesOf }) }, plan);
  }
  if (question.kind === 'line') return fitLine(held, question);
  const column = findColumn(table, question.column);
  if (column === null) return null;
  return question.kind === 'figures'
    ? figureRows(question.rows, column, clusterOf)
    : compareRows(question.first, question.second, column, clusterOf, relativesOf);
}

function fitLine({ table }: HeldRows, { x, y, rows }: Extract<TableQuestion, { kind: 'line' }>): PlainLine | null {
  const [across, up] = [findColumn(table, x), findColumn(table, y)];
  if (across?.kind !== 'number' || up?.kind !== 'number') return null;
  const known = rows.filter((row) => Number.isFinite(numberAt(across, row)) && Number.isFinite(numberAt(up, row)));
  const line = fitStraightLine(
    Array.from(known, (row) => numberAt(across, row)),
    Array.from(known, (row) => numberAt(up, row)),
  );
  if (line === null) return null;
  const { slope, intercept, explained, residualSpread } = line;
  return { slope, intercept, explained, residualSpread };
}
