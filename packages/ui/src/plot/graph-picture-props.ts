// What every kind of graph is drawn from.
import type { GraphDescription } from '@offshoot/analysis';
import type { ReactNode } from 'react';

export interface GraphPictureProps {
  graph: GraphDescription;
  width: number;
  height: number;
  /** Chosen rows of the table. */
  chosen: ReadonlySet<number>;
  /** Number of the item that is pointed at or sounds; null for none. */
  active: number | null;
  /** A drawing of a molecule, for graphs that show some; an SVG. */
  picture: (label: string) => ReactNode;
  /** A molecule's name. */
  nameOf: (label: string) => string;
  /** A value of y. */
  writeValue: (value: number) => string;
  /** Names of the matrix' rows and columns. */
  nameOfColumn: (id: string) => string;
}
