// The spoken description in both languages: what a pupil hears of some molecules.
import { describeStructure, groupCodes, readMolecule, ringNames } from '@offshoot/chemistry';
import { findCatalogueFaults, locales, type Locale } from '@offshoot/language';
import { expect, test } from 'vitest';
import { sayStructure } from './say-structure.ts';
import { structureWords } from './structure.ts';

function say(text: string, locale: Locale): string {
  const read = readMolecule(text, { layout: false });
  if (!read.ok) throw new Error(text);
  return sayStructure(describeStructure(read.value), locale);
}

test('nicotine is said in two sentences', () => {
  expect(say('nicotine', 'de')).toBe(
    'Ein Sechsring mit einem Stickstoff (Pyridin). Daran, zwei Atome vom Stickstoff entfernt: ein Fünfring mit einem Stickstoff (Pyrrolidin), der am Stickstoff eine Methylgruppe trägt.',
  );
  expect(say('nicotine', 'en')).toBe(
    'A six-ring with one nitrogen (pyridine). On it, two atoms from the nitrogen: a five-ring with one nitrogen (pyrrolidine), which carries on the nitrogen a methyl group.',
  );
});

test('a ring of carbon alone tells places from the first group', () => {
  expect(say('Cc1ccc(Cl)cc1', 'de')).toBe(
    'Ein Sechsring (Benzol), der ein Chlor und gegenüber der ersten Gruppe eine Methylgruppe trägt.',
  );
});

test('a drawing that can’t exist, an ion and two pieces are said too', () => {
  expect(say('CC(C)(C)(C)C', 'en')).toBe(
    'A chain of three carbons, which carries on the second carbon three methyl groups.',
  );
  expect(say('C[N+](C)(C)C', 'de')).toMatch(/Das Ganze ist einfach positiv geladen\.$/);
  expect(say('CCO.O', 'de')).toMatch(/Ein eigenes Stück: ein Sauerstoff\.$/);
});

test('a large drawing is summed up before it begins', () => {
  expect(say('CCC(c1ccncc1)O'.repeat(19), 'de')).toMatch(
    /^Ein großes Molekül aus \d+ Atomen.*19 Sechsringe.*So fängt es an\./,
  );
});

test('each group and each ring has its words, and no sentence shows a code', () => {
  expect(findCatalogueFaults(structureWords)).toEqual([]);
  for (const locale of locales) {
    for (const code of groupCodes) expect(Object.keys(structureWords[locale])).toContain(`structure.group.${code}`);
    for (const name of ringNames) expect(Object.keys(structureWords[locale])).toContain(`structure.name.${name}`);
    expect(say('O=C1OCC(=C1)N(CC(F)F)Cc1ccc(Cl)nc1', locale)).not.toMatch(/[{}#]|structure\.|link|first/);
  }
});
