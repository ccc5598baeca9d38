// Starts the search for pairs of molecules that differ by one change, with the lab's words for the change.
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { translateIfKnown } from '@offshoot/language';
import { findPairs } from '../find-pairs.ts';
import type { Analysis } from '../use-analysis.ts';

export function startPairing({ desk, store, words: { lab } }: Analysis): void {
  const molecules = [
    ...new Set(
      desk.store
        .getState()
        .tries.filter(({ status }) => status === 'done')
        .map(({ design }) => design.subject),
    ),
  ];
  void findPairs(desk, store, molecules, ({ code, data }) =>
    (translateIfKnown(lab.words, nicotineStrings, code, data) ?? lab.words('edit.unknown')).replace(/\.$/, ''),
  );
}
