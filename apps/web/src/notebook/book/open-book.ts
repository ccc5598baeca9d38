// Opens the one notebook of this page: brings back what the browser kept, then takes in every finished try by itself.
import type { BenchDesk } from '../../pupil/bench-store.ts';
import { createBook, type Book } from './book.ts';
import { keepBook } from './keep-book.ts';
import { noteThoughts } from './note-thoughts.ts';
import { noteTries } from './note-tries.ts';
import { recallWriters } from './writers.ts';

const AUTHOR_BYTES = 6;

let opened: Book | null = null;

export function openBook(bench: BenchDesk): Book {
  if (opened !== null) return opened;
  const book = createBook(bench, drawAuthor(), recallWriters());
  opened = book;
  void keepBook(book).then(() => {
    noteTries(book);
    noteThoughts(book);
  });
  return book;
}

/** One name a page, so that two windows never write under the same stamp. It decides no result. */
function drawAuthor(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(AUTHOR_BYTES));
  return `page-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
