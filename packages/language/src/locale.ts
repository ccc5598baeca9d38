// The languages Offshoot speaks, and how one is chosen from what a browser or a terminal prefers.

/** A language of the catalogues, German first. */
export type Locale = 'de' | 'en';

/** Every language, in the order in which a menu offers them. */
export const locales: readonly Locale[] = ['de', 'en'];

/**
 * The first language that we speak among those a person prefers.
 * @param preferred tags as browsers (`de-AT`) or terminals (`de_AT.UTF-8`) write them, most wanted first
 * @param otherwise taken when none of them is spoken here
 * @example chooseLocale(['fr-CH', 'en-GB', 'de']) // => 'en'
 */
export function chooseLocale(preferred: readonly string[], otherwise: Locale = 'de'): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_.@]/, 1)[0];
    const spoken = locales.find((locale) => locale === language);
    if (spoken !== undefined) return spoken;
  }
  return otherwise;
}
