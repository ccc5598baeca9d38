// The notebook as this page holds it open: cards with undo, who is writing, how keeping it went. The files beside it hold
// what can be done with it; the cards themselves are `inquiry`'s.
import { emptyNotebook, openDesk, type NotebookDesk } from '@offshoot/inquiry';
import type { Problem } from '@offshoot/quantities';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BenchDesk } from '../../pupil/bench-store.ts';

/** What the last opening of a file did, for one sentence. */
export type FileNews =
  | { readonly kind: 'opened'; readonly cards: number; readonly fresh: number }
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface BookState {
  readonly desk: NotebookDesk;
  /** Whether what the browser kept is in it. */
  readonly loaded: boolean;
  /** Nicknames of those who write now: they stand on each new card. */
  readonly writing: readonly string[];
  /** Why it can't be kept in this browser; null when it is. */
  readonly keepingProblem: Problem | null;
  readonly news: FileNews | null;
}

/** The notebook and the bench beside it. */
export interface Book {
  readonly bench: BenchDesk;
  readonly store: StoreApi<BookState>;
}

export function createBook(bench: BenchDesk, author: string, writing: readonly string[]): Book {
  const store = createStore<BookState>(() => ({
    desk: openDesk(emptyNotebook, author),
    loaded: false,
    writing,
    keepingProblem: null,
    news: null,
  }));
  return { bench, store };
}
