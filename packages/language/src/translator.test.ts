// Tests of the translator: plural, choice and numbers in both languages, without a line of code made from text.
import { expect, test } from 'vitest';
import { defineCatalogue } from './catalogue.ts';
import { createTranslator, translateIfKnown } from './translator.ts';

const catalogues = defineCatalogue({
  de: {
    wells: '{count, plural, =0 {kein Napf} one {# Napf} other {# Näpfe}}',
    verdict: '{verdict, select, possible {möglich} other {unmöglich}}',
    dose: 'Dosis {dose} in Welt {world}',
    both: '{n, plural, one {# Tier bei {dose}} other {# Tiere bei {dose}}}',
    hash: 'Nr. # bleibt #',
    quoted: "Es heißt '{'smiles'}' und l''eau",
  },
  en: {
    wells: '{count, plural, =0 {no well} one {# well} other {# wells}}',
    verdict: '{verdict, select, possible {possible} other {impossible}}',
    dose: 'dose {dose} in world {world}',
    both: '{n, plural, one {# animal at {dose}} other {# animals at {dose}}}',
    hash: 'No. # stays #',
    quoted: "It is '{'smiles'}' and l''eau",
  },
});
const german = createTranslator('de', catalogues);
const english = createTranslator('en', catalogues);

test('a plural follows the number', () => {
  expect([0, 1, 2].map((count) => german('wells', { count }))).toEqual(['kein Napf', '1 Napf', '2 Näpfe']);
  expect(english('wells', { count: 1 })).toBe('1 well');
});

test('a choice follows the word, with a last resort', () => {
  expect(german('verdict', { verdict: 'possible' })).toBe('möglich');
  expect(german('verdict', { verdict: 'unheard of' })).toBe('unmöglich');
});

test('numbers in a sentence have the decimal sign of its language', () => {
  expect(german('dose', { dose: 0.0316, world: 'standard' })).toBe('Dosis 0,0316 in Welt standard');
  expect(english('dose', { dose: 0.0316, world: 'standard' })).toBe('dose 0.0316 in world standard');
  expect(german('both', { n: 12345, dose: 1.5 })).toBe('12\u202f345 Tiere bei 1,5');
});

test('a # outside a plural and braces in quotes are plain text', () => {
  expect(german('hash')).toBe('Nr. # bleibt #');
  expect(german('quoted')).toBe("Es heißt {smiles} und l'eau");
});

test('a key that came as data is said when it is known and null when not', () => {
  expect(translateIfKnown(german, catalogues, 'wells', { count: 2 })).toBe('2 Näpfe');
  expect(translateIfKnown(german, catalogues, 'problem.unheard-of')).toBeNull();
  expect(() => (german as (key: string) => string)('toString')).toThrow(RangeError);
});
