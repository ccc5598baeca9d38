// What a graph is made from: the rows that are seen, who belongs together, pairs of molecules, and the reader's words.
import type { Column, DataTable, RowList } from '../table/data-table.ts';

/** Two molecules that differ by one change. */
export interface MoleculePair {
  readonly first: string;
  readonly second: string;
  /** The change in the reader's words: "+ Cl on the ring". */
  readonly change: string;
}

/** Words and numbers in the reader's language. */
export interface GraphWords {
  /** Name of a column, with its unit. */
  readonly nameOf: (column: Column) => string;
  /** The same without its unit. */
  readonly shortNameOf: (column: Column) => string;
  /** A label of a column: a group's name, a molecule's name, yes or no. */
  readonly labelOf: (column: Column, label: string) => string;
  readonly number: (value: number) => string;
  readonly share: (value: number) => string;
  readonly yes: string;
  readonly no: string;
  /** Name of an axis that counts rows. */
  readonly count: string;
  /** The two ends of a before-after line. */
  readonly before: string;
  readonly after: string;
}

export interface GraphSource {
  readonly table: DataTable;
  readonly rows: RowList;
  /** Which rows share their noise: a block of animals. Left out where each row stands for itself. */
  readonly clusterOf?: (row: number) => number;
  /** Which rows are relatives (a clade). */
  readonly relativesOf?: (row: number) => number;
  readonly pairs?: readonly MoleculePair[];
  /** Columns of the matrix: descriptors of molecules against outcomes. */
  readonly descriptors?: readonly string[];
  readonly outcomes?: readonly string[];
  readonly words: GraphWords;
}
