// The state of the page "Analyse": which rows, which graph, which filters, what is chosen, and the pupil's own columns.
import {
  emptyPlan,
  type Column,
  type DataTable,
  type GraphPlan,
  type MoleculePair,
  type RowFilter,
  type SortDirection,
} from '@offshoot/analysis';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnalysisRows, RowLevel } from './rows/analysis-rows.ts';

/** A column that a pupil added: a formula is computed again when the rows change. */
export type OwnColumn =
  | { readonly kind: 'formula'; readonly id: string; readonly name: string; readonly text: string }
  | {
      readonly kind: 'named';
      readonly id: string;
      readonly name: string;
      readonly column: Column;
      readonly rows: number;
    };

export interface AnalysisState {
  readonly level: RowLevel;
  readonly rows: Readonly<Partial<Record<RowLevel, AnalysisRows>>>;
  /** 0 to 1 while rows are gathered; null when they are there. */
  readonly gathering: number | null;
  readonly plan: GraphPlan;
  readonly filters: readonly RowFilter[];
  readonly sort: { readonly column: string; readonly direction: SortDirection } | null;
  readonly chosen: ReadonlySet<number>;
  readonly own: readonly OwnColumn[];
  /** Ids of columns in the table; null: those shown at first. */
  readonly columns: readonly string[] | null;
  readonly pairs: readonly MoleculePair[];
  /** Pairs compared so far, 0 to 1; null when nothing is being looked for. */
  readonly pairing: number | null;
  /** Animals followed over the hours so far, 0 to 1; null when none is followed. */
  readonly following: number | null;
  /** Names of an own file's columns, as its head wrote them. */
  readonly ownNames: Readonly<Record<string, string>>;
}

export type AnalysisStore = StoreApi<AnalysisState>;

let store: AnalysisStore | null = null;

/** The page's state; it stays while the pupil is on other pages. */
export function openAnalysisStore(): AnalysisStore {
  store ??= createStore<AnalysisState>(() => ({
    level: 'animals',
    rows: {},
    gathering: null,
    plan: emptyPlan,
    filters: [],
    sort: null,
    chosen: new Set(),
    own: [],
    columns: null,
    pairs: [],
    pairing: null,
    following: null,
    ownNames: {},
  }));
  return store;
}

export function changeLevel(state: AnalysisState, level: RowLevel): Partial<AnalysisState> {
  if (level === state.level) return {};
  return { level, chosen: new Set(), filters: [], sort: null, columns: null, plan: emptyPlan, own: [] };
}

/** A class's own table. */
export function ownRows(table: DataTable): AnalysisRows {
  const numbers = table.columns.filter(({ kind }) => kind === 'number').map(({ id }) => id);
  return {
    table,
    clusters: null,
    relatives: null,
    tries: [],
    tryOf: () => null,
    leftOut: 0,
    descriptors: numbers,
    outcomes: numbers,
  };
}
