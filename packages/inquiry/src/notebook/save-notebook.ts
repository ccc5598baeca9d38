// Keeping a notebook in a store of the host (the browser's, a folder): what is there is merged and never overwritten, and a
// full disk is said so. The store itself belongs to the host.
import { fail, succeed, type Result } from '@offshoot/quantities';
import { emptyNotebook, mergeNotebooks, type Notebook } from './notebook.ts';
import { readNotebook, writeNotebook } from './notebook-file.ts';

/** One notebook's place in a store; both may reject with the host's error. */
export interface NotebookStore {
  /** Null when nothing is there yet. */
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

export interface SavedNotebook {
  /** With what another window had saved meanwhile. */
  readonly notebook: Notebook;
  /** Characters written, about one byte each. */
  readonly size: number;
}

/**
 * Merges with what is stored and saves. Problems: `store-full` (size), `store-refused` (the browser forbids it, such as in a
 * private window), `store-failed` (name), `store-unreadable` (code: what is stored can't be read; it is left as it is).
 */
export async function saveNotebook(store: NotebookStore, notebook: Notebook): Promise<Result<SavedNotebook>> {
  const stored = await loadNotebook(store);
  if (!stored.ok) return stored;
  const merged = mergeNotebooks(stored.value, notebook);
  const text = writeNotebook(merged);
  try {
    await store.write(text);
  } catch (error) {
    return fail(...nameStoreProblem(error, text.length));
  }
  return succeed({ notebook: merged, size: text.length });
}

/** Reads what is stored; an empty notebook when nothing is. Problems: `store-refused`, `store-failed`, `store-unreadable`. */
export async function loadNotebook(store: NotebookStore): Promise<Result<Notebook>> {
  try {
    const text = await store.read();
    if (text === null) return succeed(emptyNotebook);
    const read = readNotebook(text);
    return read.ok ? read : fail('store-unreadable', { code: read.problem.code });
  } catch (error) {
    return fail(...nameStoreProblem(error, 0));
  }
}

/** Names of errors by which browsers and Node say that there is no room. */
const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'ENOSPC', 'EDQUOT'];
const REFUSED = ['SecurityError', 'NotAllowedError', 'InvalidStateError', 'EACCES', 'EPERM', 'EROFS'];

function nameStoreProblem(error: unknown, size: number): [code: string, data: Record<string, string | number>] {
  const names = error instanceof Error ? [error.name, 'code' in error ? String(error.code) : ''] : [String(error)];
  if (names.some((name) => FULL.includes(name))) return ['store-full', { size }];
  if (names.some((name) => REFUSED.includes(name))) return ['store-refused', {}];
  return ['store-failed', { name: names[0] ?? '' }];
}
