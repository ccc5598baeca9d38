// The draft behind the teacher's form: a level as it is being written, and the finished level, or what it still lacks.
import { FIRST_OWN_NUMBER, readLevel, writeLevel, type Level } from '@offshoot/labs/nicotine/inquiry';
import type { Locale } from '@offshoot/language';
import type { Problem } from '@offshoot/quantities';

const NONCE_BYTES = 16;

/** A level with a world and a first card that may be empty. */
export type DraftLevel = Omit<Level, 'world' | 'nonce' | 'cards' | 'card'> & {
  readonly world: string;
  readonly nonce: string;
  readonly cards: 'come' | 'asked';
  readonly card: string;
};

/** A draft that begins as a copy of a level. */
export function draftFrom(level: Level): DraftLevel {
  const number = Math.max(FIRST_OWN_NUMBER, level.number);
  return {
    ...level,
    number,
    world: level.world ?? '',
    nonce: level.nonce ?? makeNonce(),
    cards: level.cards ?? 'come',
    card: level.card ?? '',
  };
}

/** The finished level: what one language lacks is taken from the other, and the reader of files has the last word. */
export function finishLevel(draft: DraftLevel): { level: Level } | { problem: Problem } {
  const { world, nonce, cards, card, ...rest } = draft;
  const sealed = draft.opens.includes('sealed-populations');
  const level: Level = {
    ...rest,
    name: inBoth(draft.name),
    goal: inBoth(draft.goal),
    countedShots: sealed ? draft.countedShots : 0,
    ...(cards === 'asked' && { cards }),
    ...(card !== '' && { card }),
    ...(world.trim() !== '' && { world: world.trim().toLowerCase(), nonce }),
  };
  const read = readLevel(writeLevel(level));
  return read.ok ? { level: read.value } : { problem: read.problem };
}

/** The words of one language, changed. */
export function inLanguage(words: Level['name'], locale: Locale, text: string): Level['name'] {
  return { ...words, [locale]: text };
}

/** A list with or without one of its entries, in the order of `all`. */
export function switched<T>(list: readonly T[], one: T, on: boolean, all: readonly T[]): T[] {
  return all.filter((each) => (each === one ? on : list.includes(each)));
}

/** Random digits for the commitment to the class's world. */
function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function inBoth({ de, en }: Level['name']): Level['name'] {
  return { de: de.trim() === '' ? en.trim() : de.trim(), en: en.trim() === '' ? de.trim() : en.trim() };
}
