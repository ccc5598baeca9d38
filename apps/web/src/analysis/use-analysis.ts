// Everything that the cards of the page look at: the table with the pupil's own columns, the rows that pass the filters in
// their order, and the graph of the plan.
import {
  everyRow,
  filterRows,
  findColumn,
  formulaColumn,
  sortRows,
  withColumn,
  type DataTable,
  type GraphDescription,
  type RowList,
} from '@offshoot/analysis';
import { groupIds } from '@offshoot/labs/nicotine/view';
import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { openAnalysisStore, type AnalysisState, type AnalysisStore, type OwnColumn } from './analysis-store.ts';
import type { AnalysisRows } from './rows/analysis-rows.ts';
import { hideGroups } from './rows/hide-groups.ts';
import { useAnalysisWords, type AnalysisWords } from './use-analysis-words.ts';
import { useAnswer } from './work/use-answer.ts';

export interface Analysis {
  readonly desk: BenchDesk;
  readonly store: AnalysisStore;
  readonly state: AnalysisState;
  readonly words: AnalysisWords;
  /** null while the level's rows are not there. */
  readonly base: AnalysisRows | null;
  readonly table: DataTable;
  /** Rows that pass the filters, in the order of the table. */
  readonly seen: RowList;
  readonly graph: GraphDescription | null;
  /** Whether another graph is being worked out. */
  readonly working: boolean;
}

const noTable: DataTable = { rows: 0, columns: [] };

export function useAnalysis(desk: BenchDesk): Analysis {
  const store = openAnalysisStore();
  const state = useStore(store);
  const words = useAnalysisWords(desk);
  const gathered = state.rows[state.level] ?? null;
  const { labelled } = words.lab;
  const base = useMemo(
    () => (gathered === null || state.level === 'own' ? gathered : hideGroups(gathered, labelled, groupIds)),
    [gathered, labelled, state.level],
  );
  const table = useMemo(() => addOwn(base?.table ?? noTable, state.own), [base, state.own]);
  const filters = useDeferredValue(state.filters);
  const filtered = useMemo(() => filterRows(table, everyRow(table), filters), [table, filters]);
  const seen = useMemo(() => {
    const column = state.sort === null ? null : findColumn(table, state.sort.column);
    if (column === null || state.sort === null) return filtered;
    const alphabet = new Intl.Collator(words.locale, { numeric: true });
    const compare = (a: string, b: string) => alphabet.compare(words.labelOf(column, a), words.labelOf(column, b));
    return sortRows(filtered, column, state.sort.direction, compare);
  }, [filtered, state.sort, table, words]);
  const plan = useDeferredValue(state.plan);
  const question = useMemo(
    () => ({ kind: 'graph', plan, rows: filtered, pairs: state.pairs }) as const,
    [plan, filtered, state.pairs],
  );
  const { answer: graph, working } = useAnswer({ base, table, words }, question);
  return { desk, store, state, words, base, table, seen, graph, working };
}

/** Own columns in their order, so that one may build on another; what no longer fits the rows is left out. */
function addOwn(table: DataTable, own: readonly OwnColumn[]): DataTable {
  return own.reduce((grown, one) => {
    if (one.kind === 'named') return one.rows === grown.rows ? withColumn(grown, one.column) : grown;
    const made = formulaColumn(grown, one.id, one.text);
    return made.ok ? withColumn(grown, made.value) : grown;
  }, table);
}
