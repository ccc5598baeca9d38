// The outcomes of a try, from the page's memory or from the browser's lab book.
import { unpackOutcomes, type WellOutcome } from '@offshoot/experiment';
import type { Try } from '../../pupil/bench-store.ts';
import { openLabBook } from '../../pupil/keep-work.ts';

/** null where they gave way to newer ones. */
export async function outcomesOf(one: Try): Promise<readonly WellOutcome[] | null> {
  if (one.table !== null) return one.table.outcomes();
  if (one.outcomes === 'gone') return null;
  const kept = await openLabBook()
    .then((book) => book?.outcomesOf(one.number) ?? null)
    .catch(() => null);
  return kept === null ? null : unpackOutcomes(kept.packed);
}
