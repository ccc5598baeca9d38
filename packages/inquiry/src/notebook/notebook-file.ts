// The notebook as a file: JSON with a version of its schema, checked field by field when it is read, since it may come from
// another school's stick. The same notebook gives the same text, whoever merged it.
import { fail, succeed, type Result } from '@offshoot/quantities';
import { spellValue, type FieldValue, type Notebook, type Writing } from './notebook.ts';

/** Raised when the shape changes; a reader of each older one is then added to `readNotebook`. */
export const NOTEBOOK_SCHEMA = 1;
const FORMAT = 'offshoot-notebook';

/** Far above any class's year: protects the page from a file that was made to break it. */
const MOST_CARDS = 50_000;
const LONGEST_NAME = 300;
const DEEPEST_VALUE = 12;
/** A counter beyond this can't have been counted, and would lock a field for good. */
const HIGHEST_COUNTER = 1e12;

/** The text of a file: `{ format, schema, cards: { id: { field: [value, counter, author] } } }`, names in order. */
export function writeNotebook({ cards }: Notebook): string {
  const inOrder = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = inOrder(cards).map(([id, card]) => {
    const fields = inOrder(card).map(
      ([field, { value, stamp }]) =>
        `${JSON.stringify(field)}:[${spellValue(value)},${stamp.counter},${JSON.stringify(stamp.author)}]`,
    );
    return `${JSON.stringify(id)}:{${fields.join(',')}}`;
  });
  return `{"format":"${FORMAT}","schema":${NOTEBOOK_SCHEMA},"cards":{\n${lines.join(',\n')}\n}}\n`;
}

/**
 * Reads a file. Problems: `notebook-unreadable` (no JSON), `notebook-other-format`, `notebook-newer` (have, known: made by a
 * newer Offshoot), `notebook-damaged` (card, field: where), `notebook-too-large` (cards, most).
 */
export function readNotebook(text: string): Result<Notebook> {
  const parsed = parse(text);
  if (!isObject(parsed)) return fail('notebook-unreadable');
  const { format, schema, cards } = parsed;
  if (format !== FORMAT || typeof schema !== 'number') return fail('notebook-other-format');
  if (schema > NOTEBOOK_SCHEMA) return fail('notebook-newer', { have: schema, known: NOTEBOOK_SCHEMA });
  if (!isObject(cards)) return fail('notebook-damaged', { card: '', field: '' });
  const entries = Object.entries(cards);
  if (entries.length > MOST_CARDS) return fail('notebook-too-large', { cards: entries.length, most: MOST_CARDS });
  // The names of a JSON object are unique, so nothing has to be merged: cards are laid down as they come.
  const read = new Map<string, ReadonlyMap<string, Writing>>();
  let counter = 0;
  for (const [card, fields] of entries) {
    if (!isName(card) || !isObject(fields)) return fail('notebook-damaged', { card: cut(card), field: '' });
    const written = new Map<string, Writing>();
    for (const field of Object.keys(fields)) {
      const writing = readWriting(field, fields[field]);
      if (writing === null) return fail('notebook-damaged', { card, field: cut(field) });
      if (writing.stamp.counter > counter) counter = writing.stamp.counter;
      written.set(field, writing);
    }
    read.set(card, written);
  }
  return succeed({ cards: read, counter });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readWriting(field: string, writing: unknown): Writing | null {
  if (!isName(field) || !Array.isArray(writing) || writing.length !== WRITING_LENGTH) return null;
  const [value, counter, author] = writing as unknown[];
  if (!isFieldValue(value, 0) || !isName(author)) return null;
  if (!Number.isInteger(counter)) return null;
  const count = counter as number;
  return count >= 1 && count <= HIGHEST_COUNTER ? { value, stamp: { counter: count, author } } : null;
}

/** Value, counter, author. */
const WRITING_LENGTH = 3;

function isObject(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}

function isName(thing: unknown): thing is string {
  return typeof thing === 'string' && thing !== '' && thing.length <= LONGEST_NAME;
}

/** What JSON brings is a field's value unless it is nested without end. */
function isFieldValue(thing: unknown, depth: number): thing is FieldValue {
  if (typeof thing !== 'object' || thing === null) return true;
  return depth < DEEPEST_VALUE && Object.values(thing).every((part) => isFieldValue(part, depth + 1));
}

function cut(text: string): string {
  return text.slice(0, LONGEST_NAME);
}
