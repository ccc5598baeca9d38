// Tests of catalogues: what the types can't see, the lint finds.
import { expect, test } from 'vitest';
import { findCatalogueFaults } from './catalogue-faults.ts';
import { defineCatalogue, mergeCatalogues } from './catalogue.ts';

const sound = defineCatalogue({
  de: { dead: '{count, plural, one {# Tier ist tot} other {# Tiere sind tot}}', dose: 'Dosis {dose}' },
  en: { dead: '{count, plural, one {# animal is dead} other {# animals are dead}}', dose: 'Dose {dose}' },
});

test('a catalogue whose languages take the same values has no fault', () => {
  expect(findCatalogueFaults(sound)).toEqual([]);
});

test('a sentence that takes another value in English is found', () => {
  const slip = { de: { dose: 'Dosis {dose}' }, en: { dose: 'Dose {doze}' } };
  expect(findCatalogueFaults(slip)).toEqual([{ key: 'dose', fault: 'takes {dose} in German and {doze} in English' }]);
});

test('a value inside a choice counts as well', () => {
  const slip = { de: { a: '{n, plural, other {{dose}}}' }, en: { a: '{n, plural, other {#}}' } };
  expect(findCatalogueFaults(slip)[0]?.fault).toContain('{dose, n (plural)} in German');
});

test.each([
  ['a key only in German', { de: { a: 'x' }, en: {} }, 'is missing in English'],
  ['a key only in English', { de: {}, en: { a: 'x' } }, 'is missing in German'],
  ['an empty sentence', { de: { a: ' ' }, en: { a: 'x' } }, 'is empty'],
  ['a brace left open', { de: { a: '{x' }, en: { a: '{x}' } }, "can't be read"],
])('%s is found', (_slip, catalogues, fault) => {
  expect(findCatalogueFaults(catalogues)[0]?.fault).toContain(fault);
});

test('a plural with a case that the runtime does not know is found', () => {
  const text = '{n, plural, =-1 {one less} one {# more} other {# more}}';
  expect(findCatalogueFaults({ de: { a: text }, en: { a: text } })).toHaveLength(1);
});

test('a missing text is a type error', () => {
  // @ts-expect-error English lacks the key b
  defineCatalogue({ de: { a: 'x', b: 'y' }, en: { a: 'x' } });
  // @ts-expect-error German lacks the key b
  defineCatalogue({ de: { a: 'x' }, en: { a: 'x', b: 'y' } });
});

test('two catalogues become one unless both have a key', () => {
  const other = defineCatalogue({ de: { bee: 'Biene' }, en: { bee: 'bee' } });
  expect(mergeCatalogues(sound, other).de.bee).toBe('Biene');
  expect(() => mergeCatalogues(other, other)).toThrow('two catalogues have the key bee');
});
