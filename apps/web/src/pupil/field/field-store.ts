// The ladder's state on this page, and its place in the browser's lab book. A field trial is written down before it runs, so
// that neither a reload nor a second window gives it back.
import { createStore } from 'zustand/vanilla';
import { openLabBook } from '../keep-work.ts';
import { beginTrial, endTrial, type FieldEntry } from './field-record.ts';
import type { FieldResult, FieldRung } from '@offshoot/labs/nicotine/model';

export interface FieldState {
  readonly entries: readonly FieldEntry[];
  /** Whether what the browser kept is in it: before that, nothing may begin. */
  readonly loaded: boolean;
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
  readonly running: FieldRung | null;
  readonly failed: boolean;
  /** What is looked at; null: the newest. */
  readonly shown: number | null;
}

export const fieldStore = createStore<FieldState>(() => ({
  entries: [],
  loaded: false,
  kept: true,
  running: null,
  failed: false,
  shown: null,
}));

const row = 'field-trials';

/** Brings back what the browser kept. */
export async function recallField(): Promise<void> {
  const book = await openLabBook().catch(() => null);
  const kept = await book?.inquiryOf(row).catch(() => null);
  fieldStore.setState(({ entries, loaded }) => ({
    entries: !loaded && isEntries(kept) ? kept : entries,
    loaded: true,
    kept: book !== null,
  }));
}

/** Begins a trial, in the lab book first; false when none is left. */
export async function begin(entry: FieldEntry, counted: number): Promise<boolean> {
  return change((entries) => beginTrial(entries, entry, counted));
}

export async function end(result: FieldResult): Promise<void> {
  await change((entries) => endTrial(entries, result));
}

async function change(edit: (entries: readonly FieldEntry[]) => readonly FieldEntry[] | null): Promise<boolean> {
  const book = await openLabBook().catch(() => null);
  let settled: readonly FieldEntry[] | null = null;
  try {
    if (book === null) settled = edit(fieldStore.getState().entries);
    else
      await book.changeInquiry<readonly FieldEntry[]>(row, (kept) => {
        const before = isEntries(kept) ? kept : [];
        settled = edit(before);
        // What another window spent is seen here too.
        if (settled === null) fieldStore.setState({ entries: before });
        return settled;
      });
  } catch {
    settled = edit(fieldStore.getState().entries);
    fieldStore.setState({ kept: false });
  }
  if (settled === null) return false;
  fieldStore.setState({ entries: settled });
  return true;
}

function isEntries(value: unknown): value is readonly FieldEntry[] {
  return Array.isArray(value) && value.every((each) => typeof (each as Partial<FieldEntry> | null)?.rung === 'string');
}
