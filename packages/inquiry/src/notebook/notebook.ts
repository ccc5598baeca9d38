// The notebook as data: cards made of fields, each field with the stamp of its last writing. Nothing is ever changed in
// place, and of two writings of a field the later stamp wins, so that files merge to the same whatever the order.

/** What a field can hold: plain JSON. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [name: string]: FieldValue };

/** When a field was written, counted and not timed: one more than the highest counter that its author had seen. */
export interface Stamp {
  readonly counter: number;
  readonly author: string;
}

export interface Writing {
  readonly value: FieldValue;
  readonly stamp: Stamp;
}

export type Card = ReadonlyMap<string, Writing>;

export interface Notebook {
  /** By card id, in no meaningful order. */
  readonly cards: ReadonlyMap<string, Card>;
  /** The highest counter in it. */
  readonly counter: number;
}

/** One field of one card written once: the unit of change, of undo and of merging. */
export interface Operation extends Writing {
  readonly card: string;
  readonly field: string;
}

export const emptyNotebook: Notebook = { cards: new Map(), counter: 0 };

/**
 * The notebook with operations taken in. Their order does not matter, nor whether one comes twice: per field the writing
 * with the highest (counter, author) stays. A writing of null empties its field.
 * @cost one copy of the list of cards, about 20 us for 2,000
 */
export function takeIn(notebook: Notebook, operations: Iterable<Operation>): Notebook {
  const cards = new Map(notebook.cards);
  const ours = new Set<string>();
  let { counter } = notebook;
  for (const { card: id, field, value, stamp } of operations) {
    counter = Math.max(counter, stamp.counter);
    const writing = { value, stamp };
    const before = cards.get(id)?.get(field);
    if (before !== undefined && !isLater(writing, before)) continue;
    const card = ours.has(id) ? (cards.get(id) as Map<string, Writing>) : new Map(cards.get(id));
    card.set(field, writing);
    ours.add(id);
    cards.set(id, card);
  }
  return { cards, counter };
}

/** Every field as an operation: what a file holds. */
export function* listOperations(notebook: Notebook): Generator<Operation> {
  for (const [card, fields] of notebook.cards) {
    for (const [field, { value, stamp }] of fields) yield { card, field, value, stamp };
  }
}

/** Two notebooks as one: the same whichever is named first, and the same again when merged again. */
export function mergeNotebooks(first: Notebook, second: Notebook): Notebook {
  if (first.cards.size === 0 && first.counter <= second.counter) return second;
  return takeIn(first, listOperations(second));
}

/** By counter, then by author; then by content, for one author who wrote in two windows at once. */
function isLater(a: Writing, b: Writing): boolean {
  if (a.stamp.counter !== b.stamp.counter) return a.stamp.counter > b.stamp.counter;
  if (a.stamp.author !== b.stamp.author) return a.stamp.author > b.stamp.author;
  return spellValue(a.value) > spellValue(b.value);
}

/** JSON with the names of every object in order: one spelling for one value. */
export function spellValue(value: FieldValue): string {
  return JSON.stringify(value, (_name, part: FieldValue) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
