// A card as screens and exports read it: kind, words, names, tags and links out of its fields. Tags and links are one field
// each, so that two pupils who add different ones keep both when their files are merged.
import type { Card, FieldValue, Notebook } from './notebook.ts';

export const cardKinds = [
  'question',
  'hypothesis',
  'prediction',
  'shot',
  'claim',
  'theory',
  'note',
  'picture',
] as const;
export type CardKind = (typeof cardKinds)[number];

/** How one card bears on another: the first word of "prediction *about* shot". */
export const linkRelations = ['about', 'answers', 'supports', 'contradicts', 'follows'] as const;
export type LinkRelation = (typeof linkRelations)[number];

export interface CardLink {
  readonly relation: LinkRelation;
  /** Id of the other card. */
  readonly to: string;
}

export interface CardView {
  readonly id: string;
  readonly kind: CardKind;
  readonly title: string;
  readonly text: string;
  /** Who made it: two or three pupils share a machine. */
  readonly names: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly CardLink[];
  /** When it was first written, as a counter: the order of the notebook. */
  readonly place: number;
  /** Any other field: `shot` (id), `part`, `hash`, `result`, `prediction`, `claim`, `picture` (data address). */
  get(field: string): FieldValue | undefined;
}

export const tagField = (tag: string): string => `tag:${tag}`;
export const linkField = ({ relation, to }: CardLink): string => `link:${relation}:${to}`;

/** The cards that are there (not removed, of a known kind), in the order in which they were first written. */
export function listCards(notebook: Notebook): CardView[] {
  const views = [...notebook.cards].flatMap(([id, card]) => viewCard(id, card) ?? []);
  return views.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/** One card, or null when it is removed or was never one. */
export function viewCard(id: string, card: Card): CardView | null {
  const get = (field: string): FieldValue | undefined => card.get(field)?.value ?? undefined;
  const kind = cardKinds.find((known) => known === get('kind'));
  if (kind === undefined || get('removed') === true) return null;
  const names = get('names');
  return {
    id,
    kind,
    title: textOf(get('title')),
    text: textOf(get('text')),
    names: Array.isArray(names) ? names.map(textOf) : [],
    tags: fieldsOf(card, 'tag:').sort(),
    links: fieldsOf(card, 'link:').sort().flatMap(readLink),
    place: card.get('kind')?.stamp.counter ?? 0,
    get,
  };
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** What follows the prefix in the names of fields that are true. */
function fieldsOf(card: Card, prefix: string): string[] {
  return [...card].flatMap(([field, { value }]) =>
    value === true && field.startsWith(prefix) ? [field.slice(prefix.length)] : [],
  );
}

function readLink(text: string): CardLink[] {
  const cut = text.indexOf(':');
  const relation = linkRelations.find((known) => known === text.slice(0, cut));
  return relation === undefined ? [] : [{ relation, to: text.slice(cut + 1) }];
}
