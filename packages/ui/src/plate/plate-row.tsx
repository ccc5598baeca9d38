// One row of a plate: a row of grid cells for a screen reader, a row of marks for the eye. Kept apart so that
// a change of sixteen wells redraws their rows only.
import { memo } from 'react';
import type { PlacedRow } from './arrange-plate.ts';
import { WellMark, type WellState } from './well-mark.tsx';

export interface PlateRowProps {
  row: PlacedRow;
  pitch: number;
  radius: number;
  /** One letter a well of this row; changes only when the row changes. */
  states: string;
  /** Index of the well that holds the plate's tab stop, or null when it is in another row. */
  focusable: number | null;
  chosen: number | null;
  wellId: (well: number) => string;
  nameWell: (well: number) => string;
  /** Changes whenever the names of wells change, so that rows are named anew. */
  namesKey: string;
}

const stateOfLetter: Readonly<Record<string, WellState>> = { c: 'calm', s: 'stumble', d: 'dead' };

/** The row's wells as one string, so that rows can be compared cheaply. */
export function lettersOf(states: readonly WellState[], row: PlacedRow): string {
  let letters = '';
  for (let i = row.first; i < row.first + row.count; i += 1) letters += states[i]?.[0] ?? 'e';
  return letters;
}

export const PlateRow = memo(
  function PlateRow(props: PlateRowProps) {
    const { row, pitch, radius, states, focusable, chosen, wellId, nameWell } = props;
    return (
      <g role="row">
        {Array.from(states, (letter, column) => {
          const well = row.first + column;
          return (
            <g
              key={well}
              id={wellId(well)}
              role="gridcell"
              aria-label={nameWell(well)}
              aria-selected={well === chosen}
              tabIndex={well === focusable ? 0 : -1}
              className="well-cell"
              data-well={well}
            >
              <WellMark state={stateOfLetter[letter] ?? 'empty'} x={(column + 0.5) * pitch} y={row.y} radius={radius} />
            </g>
          );
        })}
      </g>
    );
  },
  (a, b) =>
    a.states === b.states &&
    a.row === b.row &&
    a.focusable === b.focusable &&
    a.chosen === b.chosen &&
    a.namesKey === b.namesKey,
);
