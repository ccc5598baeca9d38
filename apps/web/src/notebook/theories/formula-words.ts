// Formulas in the pupil's words: descriptors are written as the language calls them ("20 + 30 * Chlor") and kept by their ids.

/** Words of descriptors by id. */
export type DescriptorWords = Readonly<Record<string, string>>;

/** A pupil's text with ids in place of words; what is no word of a descriptor stays, for the parser to name. */
export function writeFormula(text: string, words: DescriptorWords): string {
  const ids = new Map(Object.entries(words).map(([id, word]) => [word.toLowerCase(), id]));
  return text.replace(/[\p{L}_][\p{L}\d_]*/gu, (word) => ids.get(word.toLowerCase()) ?? word);
}

/** A kept formula in the pupil's words. */
export function sayFormula(text: string, words: DescriptorWords): string {
  return text.replace(/[A-Za-z_]\w*/g, (id) => (Object.hasOwn(words, id) ? words[id]! : id));
}
