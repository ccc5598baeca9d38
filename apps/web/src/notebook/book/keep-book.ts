// Keeps the notebook in the browser's store by itself: a moment after each change, and at once when the page is left. Pages of
// one browser hear of each other's writing. What is stored is merged, never overwritten; a store that is full or
// forbidden is said so, and the notebook goes on.
import { loadNotebook, receiveNotebook, saveNotebook, type NotebookStore } from '@offshoot/inquiry';
import { openLabBook } from '../../pupil/keep-work.ts';
import type { LabBook } from '../../store/lab-book.ts';
import type { Book } from './book.ts';

/** ms of quiet after which a change is written. */
const quietFor = 600;

const otherPages = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('offshoot-notebook');

/** Brings the kept notebook in and keeps it from now on. */
export async function keepBook(book: Book): Promise<void> {
  const labBook = await openLabBook();
  if (labBook === null) {
    book.store.setState({ loaded: true, keepingProblem: { code: 'store-refused', data: {} } });
    return;
  }
  const store = storeOf(labBook);
  await takeInKept(book, store);
  book.store.setState({ loaded: true });
  watch(book, store);
}

function storeOf(labBook: LabBook): NotebookStore {
  return { read: () => labBook.readNotebook(), write: (text) => labBook.writeNotebook(text) };
}

async function takeInKept(book: Book, store: NotebookStore): Promise<void> {
  const kept = await loadNotebook(store);
  if (kept.ok) {
    book.store.setState(({ desk }) => ({ desk: receiveNotebook(desk, kept.value) }));
  } else book.store.setState({ keepingProblem: kept.problem });
}

function watch(book: Book, store: NotebookStore): void {
  let saved = book.store.getState().desk.notebook;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let saving = Promise.resolve();
  const save = (): void => {
    clearTimeout(pause);
    const { notebook } = book.store.getState().desk;
    if (notebook === saved) return;
    saved = notebook;
    saving = saving.then(async () => {
      const result = await alone(() => saveNotebook(store, notebook));
      book.store.setState({ keepingProblem: result.ok ? null : result.problem });
      if (result.ok) otherPages?.postMessage('saved');
    });
  };
  book.store.subscribe(({ desk }, before) => {
    if (desk.notebook === before.desk.notebook || desk.notebook === saved) return;
    clearTimeout(pause);
    pause = setTimeout(save, quietFor);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  window.addEventListener('pagehide', save);
  otherPages?.addEventListener('message', () => void takeInKept(book, store));
}

/** Reading, merging and writing in one piece, where the browser can keep other pages waiting. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = (navigator as { locks?: LockManager }).locks;
  return locks === undefined ? work() : locks.request('offshoot-notebook', work);
}
