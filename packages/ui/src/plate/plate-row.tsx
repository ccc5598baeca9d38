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

const letterOfState: Readonly<Record<WellState, string>> = {
  empty: 'e',
  calm: 'c',
  stumble: 's',
  dead: 'd',
  cramp: 'k',
  level0: '0',
  level1: '1',
  level2: '2',
  level3: '3',
  level4: '4',
  onlyA: 'a',
  onlyB: 'b',
  both: 'x',
  neither: 'n',
};
const stateOfLetter = new Map(Object.entries(letterOfState).map(([state, letter]) => [letter, state as WellState]));

/** The row's wells as one string, so that rows can be compared cheaply; an unsure well is a capital letter. */
export function lettersOf(states: readonly WellState[], unsure: ReadonlySet<number>, row: PlacedRow): string {
  let letters = '';
  for (let i = row.first; i < row.first + row.count; i += 1) {
    const letter = letterOfState[states[i] ?? 'empty'];
    letters += unsure.has(i) ? letter.toUpperCase() : letter;
  }
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
              <WellMark
                state={stateOfLetter.get(letter.toLowerCase()) ?? 'empty'}
                unsure={letter !== letter.toLowerCase()}
                x={(column + 0.5) * pitch}
                y={row.y}
                radius={radius}
              />
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
