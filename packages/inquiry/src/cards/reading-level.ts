// How hard a text is to read: LIX (C.-H. Bjoernsson 1968), made for several languages. Below 30 is a children's book, 40 a
// newspaper for all, 50 a learned one.

/** Letters from which a word counts as long. */
const LONG = 7;
const PER_CENT = 100;

/** Words of a text: runs of letters and digits, a hyphen or apostrophe inside them included. */
export function listWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Mean length of a sentence in words plus per cent of words of seven letters and more; 0 for no words. Sentences end with
 * a full stop, colon, question or exclamation mark.
 * @example measureLix('Ein Herz schlägt. Es stolpert.') // => 42.5
 */
export function measureLix(text: string): number {
  const words = listWords(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, (text.match(/[.!?:]+(?=\s|$|["“”’])/g) ?? []).length);
  const long = words.filter((word) => word.length >= LONG).length;
  return words.length / sentences + (PER_CENT * long) / words.length;
}
