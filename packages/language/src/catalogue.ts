// Catalogues: the sentences of a room or a program under keys, once in each language. The type says that no language
// lacks a key; `findCatalogueFaults` (called by each catalogue's test) says that the sentences take the same values.
import type { Locale } from './locale.ts';

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

/** The keys of some catalogues. */
type KeyOf<T> = T extends Catalogues<infer K> ? K : never;

/**
 * One catalogue out of several, such as a program's own words and those of its lab.
 * @throws RangeError when two of them have a key: one of the two sentences would never be seen.
 */
export function mergeCatalogues<const T extends readonly Catalogues[]>(...all: T): Catalogues<KeyOf<T[number]>> {
  const german: Record<string, string> = {};
  const english: Record<string, string> = {};
  for (const { de, en } of all) {
    const twice = Object.keys(de).find((key) => Object.hasOwn(german, key));
    if (twice !== undefined) throw new RangeError(`two catalogues have the key ${twice}`);
    Object.assign(german, de);
    Object.assign(english, en);
  }
  return { de: german, en: english } as Catalogues<KeyOf<T[number]>>;
}
