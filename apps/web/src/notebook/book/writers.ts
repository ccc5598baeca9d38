// Who writes: two or three pupils share a machine, and each card bears their names. The names that were ever used stand in
// the notebook itself, so that a file brings them along; who writes now is remembered by this browser.
import { write, type Notebook } from '@offshoot/inquiry';
import type { Book } from './book.ts';

const storeKey = 'offshoot-writing';
/** Holds names only; it is of no kind, so it is no card on the screen. */
const peopleCard = 'people';
const nameField = (name: string): string => `name:${name}`;
export const longestName = 24;

/** All names of this notebook, in order. */
export function listPeople(notebook: Notebook): string[] {
  const card = notebook.cards.get(peopleCard) ?? new Map<string, { value: unknown }>();
  return [...card].flatMap(([field, { value }]) => (value === true ? [field.slice(nameField('').length)] : [])).sort();
}

/** Adds a name and lets it write. */
export function addWriter(book: Book, text: string): void {
  const name = text.trim().slice(0, longestName);
  if (name === '') return;
  const { desk, writing } = book.store.getState();
  if (!listPeople(desk.notebook).includes(name)) {
    book.store.setState({ desk: write(desk, [{ card: peopleCard, field: nameField(name), value: true }]) });
  }
  if (!writing.includes(name)) setWriting(book, [...writing, name]);
}

/** Lets a name write, or no longer. */
export function toggleWriter(book: Book, name: string): void {
  const { writing } = book.store.getState();
  setWriting(book, writing.includes(name) ? writing.filter((each) => each !== name) : [...writing, name]);
}

function setWriting({ store }: Book, writing: readonly string[]): void {
  store.setState({ writing });
  try {
    localStorage.setItem(storeKey, JSON.stringify(writing));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

export function recallWriters(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storeKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((name): name is string => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
