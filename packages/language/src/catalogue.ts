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
