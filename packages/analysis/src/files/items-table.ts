// The items of a graph as a table, to take along: what the drawing shows, with its intervals.
import type { GraphDescription } from '../graph/graph-description.ts';
import { labelColumn, makeTable, numberColumn, type DataTable } from '../table/data-table.ts';

/** @param writePlace a place in the reader's words */
export function itemsTable({ items, matrix }: GraphDescription, writePlace: (place: string) => string): DataTable {
  if (matrix !== null) {
    return makeTable([
      labelColumn(
        { id: 'series' },
        matrix.map(({ row }) => row),
      ),
      labelColumn(
        { id: 'place' },
        matrix.map(({ column }) => column),
      ),
      numberColumn(
        { id: 'value' },
        matrix.map(({ value }) => value ?? NaN),
      ),
      numberColumn(
        { id: 'low' },
        matrix.map(({ low }) => low ?? NaN),
      ),
      numberColumn(
        { id: 'high' },
        matrix.map(({ high }) => high ?? NaN),
      ),
      numberColumn(
        { id: 'n' },
        matrix.map(({ n }) => n),
      ),
    ]);
  }
  return makeTable([
    labelColumn(
      { id: 'panel' },
      items.map(({ panel }) => panel),
    ),
    labelColumn(
      { id: 'series' },
      items.map(({ series }) => series),
    ),
    labelColumn(
      { id: 'place' },
      items.map(({ place }) => writePlace(place)),
    ),
    numberColumn(
      { id: 'value' },
      items.map(({ y }) => y),
    ),
    numberColumn(
      { id: 'low' },
      items.map(({ low }) => low ?? NaN),
    ),
    numberColumn(
      { id: 'high' },
      items.map(({ high }) => high ?? NaN),
    ),
    numberColumn(
      { id: 'n' },
      items.map(({ n }) => n),
    ),
  ]);
}
