// Every finished try becomes a card by itself, once: a pupil need not write down what the lab knows. It is no step of undo.
import { formatShotId } from '@offshoot/experiment';
import { takeIn, type FieldChange, type NotebookDesk, type Operation } from '@offshoot/inquiry';
import type { Try } from '../../pupil/bench-store.ts';
import type { Book } from './book.ts';
import { describeShotCard, shotCardId, type FinishedShot } from './shot-card.ts';

/** Takes in the tries that are there and every one to come. */
export function noteTries(book: Book): void {
  const { store } = book.bench;
  const noted = new Set<number>();
  const note = (tries: readonly Try[]): void => {
    const finished = tries.filter(
      ({ number, summary, status }) => summary !== null && status === 'done' && !noted.has(number),
    );
    if (finished.length === 0) return;
    for (const { number } of finished) noted.add(number);
    noteShots(
      book,
      finished.map(({ design, molecule, summary }) => ({ design, molecule, figures: summary! })),
    );
  };
  note(store.getState().tries);
  store.subscribe(({ tries }, before) => {
    if (tries !== before.tries) note(tries);
  });
}

/** Writes cards for shots that have none yet; one that was thrown away stays away. */
export function noteShots({ store }: Book, shots: readonly FinishedShot[]): void {
  store.setState(({ desk, writing }) => {
    const fresh = shots.filter(({ design }) => !desk.notebook.cards.has(shotCardId(formatShotId(design))));
    if (fresh.length === 0) return {};
    return {
      desk: writeAside(
        desk,
        fresh.flatMap((shot) => describeShotCard(shot, writing)),
      ),
    };
  });
}

/** Writes fields without a step of undo. */
export function writeAside(desk: NotebookDesk, changes: readonly FieldChange[]): NotebookDesk {
  const { notebook, author } = desk;
  const operations = changes.map((change, place): Operation => ({
    ...change,
    stamp: { counter: notebook.counter + 1 + place, author },
  }));
  return { ...desk, notebook: takeIn(notebook, operations) };
}
