// Catalogues: the sentences of a room or a program under keys, once in each language. The type says that no language
// lacks a key; `findCatalogueFaults` (called by each catalogue's test) says that the sentences take the same values.
import type { Locale } from './locale.ts';
import { readPlaceholders } from './message.ts';

/** The sentences of one language by key; a sentence is an ICU message (`{count, plural, one {# Herz} other {# Herzen}}`). */
export type Catalogue<K extends string = string> = Readonly<Record<K, string>>;

/** One catalogue a language, all with the same keys. */
export type Catalogues<K extends string = string> = Readonly<Record<Locale, Catalogue<K>>>;

/**
 * Types a catalogue: a key that one language lacks or has too many does not compile.
 * @example defineCatalogue({ de: { 'bench.fire': 'Testen' }, en: { 'bench.fire': 'Test' } })
 */
export function defineCatalogue<const K extends string>(catalogues: {
  readonly de: Catalogue<K>;
  readonly en: Catalogue<NoInfer<K>>;
}): Catalogues<K> {
  return catalogues;
}

/**
 * One catalogue out of two, such as a program's own words and those of its lab.
 * @throws RangeError when both have a key: one of the two sentences would never be seen.
 */
export function mergeCatalogues<A extends string, B extends string>(
  first: Catalogues<A>,
  second: Catalogues<B>,
): Catalogues<A | B> {
  const twice = Object.keys(first.de).find((key) => Object.hasOwn(second.de, key));
  if (twice !== undefined) throw new RangeError(`two catalogues have the key ${twice}`);
  return { de: { ...first.de, ...second.de }, en: { ...first.en, ...second.en } };
}

/** What is wrong with one key of a catalogue, in words for its author. */
export interface CatalogueFault {
  readonly key: string;
  readonly fault: string;
}

/** Everything wrong with a catalogue: keys missing in one language, empty or unreadable messages, different placeholders. */
export function findCatalogueFaults(catalogues: Catalogues): CatalogueFault[] {
  const keys = new Set([...Object.keys(catalogues.de), ...Object.keys(catalogues.en)]);
  return [...keys].flatMap((key) => {
    const fault = findFault(catalogues.de[key], catalogues.en[key]);
    return fault === null ? [] : [{ key, fault }];
  });
}

function findFault(german: string | undefined, english: string | undefined): string | null {
  if (german === undefined) return 'is missing in German';
  if (english === undefined) return 'is missing in English';
  if (german.trim() === '' || english.trim() === '') return 'is empty';
  try {
    const inGerman = readPlaceholders(german).join(', ');
    const inEnglish = readPlaceholders(english).join(', ');
    return inGerman === inEnglish ? null : `takes {${inGerman}} in German and {${inEnglish}} in English`;
  } catch (error) {
    return `can't be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
