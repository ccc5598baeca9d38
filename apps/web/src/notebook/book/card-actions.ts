// What pupils do to cards: write, change, tag, link, throw away, and take a step back. Each is one step of undo.
import {
  linkField,
  redo,
  tagField,
  undo,
  write,
  type CardKind,
  type CardLink,
  type FieldChange,
  type FieldValue,
} from '@offshoot/inquiry';
import type { Book } from './book.ts';

const idLength = 8;

/** An id that no other card has, on this machine or another. */
export function newCardId(kind: CardKind): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idLength));
  return `${kind}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Adds a card with the names of those who write; returns its id. */
export function addCard(
  book: Book,
  kind: CardKind,
  fields: Readonly<Record<string, FieldValue>>,
  links: readonly CardLink[] = [],
): string {
  const card = newCardId(kind);
  const { writing } = book.store.getState();
  const all: Record<string, FieldValue> = { kind, ...(writing.length > 0 && { names: writing }), ...fields };
  for (const link of links) all[linkField(link)] = true;
  changeFields(
    book,
    Object.entries(all).map(([field, value]) => ({ card, field, value })),
  );
  return card;
}

/** Writes fields as one step; what is already so is left alone. */
export function changeFields({ store }: Book, changes: readonly FieldChange[]): void {
  const { desk } = store.getState();
  const real = changes.filter(
    ({ card, field, value }) =>
      JSON.stringify(desk.notebook.cards.get(card)?.get(field)?.value ?? null) !== JSON.stringify(value),
  );
  if (real.length > 0) store.setState({ desk: write(desk, real) });
}

export function removeCard(book: Book, card: string): void {
  changeFields(book, [{ card, field: 'removed', value: true }]);
}

export function addTag(book: Book, card: string, text: string): void {
  const tag = text.trim().slice(0, longestTag);
  if (tag !== '') changeFields(book, [{ card, field: tagField(tag), value: true }]);
}

export function removeTag(book: Book, card: string, tag: string): void {
  changeFields(book, [{ card, field: tagField(tag), value: null }]);
}

export function addLink(book: Book, card: string, link: CardLink): void {
  changeFields(book, [{ card, field: linkField(link), value: true }]);
}

export function removeLink(book: Book, card: string, link: CardLink): void {
  changeFields(book, [{ card, field: linkField(link), value: null }]);
}

export function undoStep({ store }: Book): void {
  store.setState(({ desk }) => ({ desk: undo(desk) }));
}

export function redoStep({ store }: Book): void {
  store.setState(({ desk }) => ({ desk: redo(desk) }));
}

export const longestTag = 40;
