// Every named number of an animal says in one plain sentence a language what it does: pupils read these sentences.
import { describe, expect, it } from 'vitest';
import { genotypeParameters } from './parameters.ts';

/** Words that a pupil would not say, and signs of code. */
const developerWords =
  /\b(parameter|array|vector|index|boolean|float|default|null|undefined|factor|coefficient|Koeffizient|Konstante|Index|exponent|log10|EC50|IC50|sigma|tau)\b|[_{}<>[\]]|\w\.\w|[a-zäöü][A-Z]/;
/** A sentence that a pupil of 13 takes in at one reading. */
const mostWords = 20;

const sentences = genotypeParameters.flatMap(({ id, plain }) => [
  [id, 'de', plain.de] as const,
  [id, 'en', plain.en] as const,
]);

describe.each(sentences)('%s in %s: %s', (_id, _language, sentence) => {
  it('is one sentence', () => {
    expect(sentence).toMatch(/^[A-ZÄÖÜ].*[.]$/);
    expect(sentence.match(/[.!?](\s|$)/g)).toHaveLength(1);
  });
  it('is short', () => {
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(mostWords);
  });
  it('has no developer words', () => {
    expect(sentence).not.toMatch(developerWords);
  });
});

it('no sentence is said twice', () => {
  const said = sentences.map(([, language, sentence]) => `${language} ${sentence}`);
  expect(new Set(said).size).toBe(said.length);
});
