// The lint of a catalogue: what the types can't see. Keys that one language lacks, sentences that can't be read or take
// other values in the other language, and sentences that break when they are said, such as a plural with a negative case.
import type { Catalogues } from './catalogue.ts';
import type { Locale } from './locale.ts';
import { readPlaceholders } from './message.ts';
import { createTranslator, type Values } from './translator.ts';

/** What is wrong with one key of a catalogue, in words for its author. */
export interface CatalogueFault {
  readonly key: string;
  readonly fault: string;
}

/** Everything wrong with a catalogue: keys missing in one language, empty or unreadable messages, different placeholders, braces left over when said. */
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
    if (inGerman !== inEnglish) return `takes {${inGerman}} in German and {${inEnglish}} in English`;
    return findUnsayable(german, 'de') ?? findUnsayable(english, 'en');
  } catch (error) {
    return `can't be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

// Counts that meet every plural case of German and English, and the exact cases that sentences name.
const counts = [-1, 0, 1, 2, 3, 5, 11, 1.5, 1000];

/** Says a sentence with every count, and with every word its choices name; what is left in braces was not understood. */
function findUnsayable(text: string, locale: Locale): string | null {
  const translate = createTranslator(locale, { de: { text }, en: { text } });
  const placeholders = readPlaceholders(text);
  const words = [...text.matchAll(/(?:^|[\s,}])=?([\w-]+)\s*\{/gu)].map(([, word]) => word ?? '');
  for (const value of [...counts, ...words, 'other']) {
    const values: Values = Object.fromEntries(
      placeholders.map((placeholder) => {
        const [name = placeholder, use] = placeholder.split(' ');
        return [
          name,
          use === '(plural)' || use === '(selectordinal)' ? (typeof value === 'number' ? value : 1) : value,
        ];
      }),
    );
    const said = translate('text', values);
    if (/[{}]|undefined|\bNaN\b/u.test(said)) return `can't be said in ${locale} with ${String(value)}: ${said}`;
  }
  return null;
}
