// Whose a try is, as a column: this browser's own, or the name of the file that it came from. Where all are one's own it would
// tell nothing and is left out.
import { labelColumn, type LabelColumn } from '@offshoot/analysis';
import type { Try } from '../../pupil/bench-store.ts';

/** The label of this browser's own tries. */
export const ownOrigin = 'own';

/** @param tries the try of each row */
export function originColumn(tries: readonly Try[]): LabelColumn[] {
  if (tries.every(({ origin }) => origin === undefined)) return [];
  return [
    labelColumn(
      { id: 'origin', level: 'group' },
      tries.map(({ origin }) => origin ?? ownOrigin),
    ),
  ];
}
