// From a key and its values to a sentence in the reader's language, by Lingui's runtime. A message is compiled when it
// is first said, so a program starts fast however many it has.
import { setupI18n } from '@lingui/core';
import type { Catalogues } from './catalogue.ts';
import type { Locale } from './locale.ts';
import { compileText, twinOf } from './message.ts';
import { formatNumber } from './number-format.ts';

/** What a sentence is filled with. Numbers are written as the language writes them (`formatNumber`). */
export type Values = Readonly<Record<string, string | number>>;

/** Says the sentence of a key. */
export type Translator<K extends string = string> = (key: K, values?: Values) => string;

/**
 * The sentences of a catalogue in one language.
 * @throws RangeError (from the translator) for a key that the catalogue lacks; typed callers can't ask for one.
 * @example
 * const translate = createTranslator('de', defineCatalogue({ de: { hearts: '{n, plural, one {# Herz} other {# Herzen}}' }, en: { hearts: '{n} hearts' } }));
 * translate('hearts', { n: 2 }) // => '2 Herzen'
 */
export function createTranslator<K extends string>(locale: Locale, catalogues: Catalogues<K>): Translator<K> {
  const texts = catalogues[locale];
  const i18n = setupI18n({ locale, messages: { [locale]: {} } });
  return (key, values = {}) => {
    if (!Object.hasOwn(texts, key)) throw new RangeError(`no message is called ${key}`);
    if (i18n.messages[key] === undefined) i18n.load(locale, { [key]: compileText(texts[key]) as never });
    return i18n._(key, withTwins(locale, values));
  };
}

/** The sentence of a key that came as data (such as a problem's code), or null when the catalogue has none. */
export function translateIfKnown<K extends string>(
  translate: Translator<K>,
  catalogues: Catalogues<K>,
  key: string,
  values: Values = {},
): string | null {
  return Object.hasOwn(catalogues.de, key) ? translate(key as K, values) : null;
}

function withTwins(locale: Locale, values: Values): Record<string, string | number> {
  const all: Record<string, string | number> = { ...values };
  for (const [name, value] of Object.entries(values)) {
    all[twinOf(name)] = typeof value === 'number' ? formatNumber(locale, value) : value;
  }
  return all;
}
