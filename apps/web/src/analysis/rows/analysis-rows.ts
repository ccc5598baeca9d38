// The tables of the analysis: what they hold beside their columns.
import type { DataTable } from '@offshoot/analysis';

/** What a row is: a try, an animal at a dose, an hour of an animal, a line of the class's own file. */
export const rowLevels = ['shots', 'animals', 'times', 'own'] as const;
export type RowLevel = (typeof rowLevels)[number];

export interface AnalysisRows {
  readonly table: DataTable;
  /** Rows with one number share their noise: a block of animals, or tries of one molecule; null: each row by itself. */
  readonly clusters: Int32Array | null;
  /** Rows with one number are relatives; null: not known. */
  readonly relatives: Int32Array | null;
  /** The try of each row, for the bench; empty for a class's own file. */
  readonly tries: readonly string[];
  readonly tryOf: (row: number) => string | null;
  /** Tries whose outcomes gave way to newer ones and are left out. */
  readonly leftOut: number;
  /** Which columns describe the molecule, and which say what happened. */
  readonly descriptors: readonly string[];
  readonly outcomes: readonly string[];
}

/** Columns that are shown in the table at first; others are one touch away. */
export const shownAtFirst: Readonly<Record<RowLevel, readonly string[]>> = {
  shots: ['try', 'molecule', 'quirkShare', 'ordinaryShare', 'beeShare', 'lc50Quirk', 'selectivity', 'chlorines'],
  animals: ['try', 'molecule', 'group', 'population', 'dose', 'stumbles', 'dead', 'heartRate', 'arrhythmia'],
  times: ['try', 'molecule', 'group', 'population', 'dose', 'hour', 'open', 'dopamine', 'heartRate', 'dead'],
  own: [],
};
