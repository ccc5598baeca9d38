// Every code that the chemistry room can return has its sentences, and they read well with real data in them.
import {
  bondingRules,
  judgeMolecule,
  knownMolecules,
  problemCodes,
  readMolecule,
  repairCodes,
  stabilityAlerts,
} from '@offshoot/chemistry';
import { createTranslator, findCatalogueFaults, translateIfKnown, type Locale } from '@offshoot/language';
import { expect, test } from 'vitest';
import { chemistryStrings } from './chemistry.ts';
import { knownNames } from './known-names.ts';

const rules = [...bondingRules, ...stabilityAlerts.map(({ rule }) => rule)];

test('each rule has a sentence for pupils and one for teachers, each repair and each problem one', () => {
  const wanted = [
    ...rules.flatMap((rule) => [`finding.${rule}`, `finding.${rule}.teacher`]),
    ...repairCodes.map((code) => `repair.${code}`),
    ...problemCodes.map((code) => `problem.${code}`),
  ];
  expect(wanted.filter((key) => !Object.hasOwn(chemistryStrings.de, key))).toEqual([]);
  expect(Object.keys(chemistryStrings.de).filter((key) => !wanted.includes(key))).toEqual([]);
});

test('German and English sentences take the same values', () => {
  expect(findCatalogueFaults(chemistryStrings)).toEqual([]);
  expect(findCatalogueFaults(knownNames)).toEqual([]);
});

function firstFinding(locale: Locale, smiles: string): string {
  const read = readMolecule(smiles);
  if (!read.ok) throw new Error(smiles);
  const finding = judgeMolecule(read.value).findings[0]!;
  return createTranslator(locale, chemistryStrings)(`finding.${finding.rule}` as never, finding.data);
}

test.each([
  [
    'CC(C)(C)(C)C',
    'Dieser Kohlenstoff hält fünf Bindungen. Kohlenstoff hat vier Hände.',
    'This carbon holds five bonds. Carbon has four hands.',
  ],
  [
    'C[N+](C)(C)(C)C',
    'Dieser Stickstoff hält fünf Bindungen. Mit dieser Ladung hat Stickstoff vier Hände.',
    'This nitrogen holds five bonds. With this charge, nitrogen has four hands.',
  ],
  [
    'CFC',
    'Dieses Fluor hält zwei Bindungen. Fluor hat eine Hand.',
    'This fluorine holds two bonds. Fluorine has one hand.',
  ],
  [
    'C[NH3+].[Cl-]',
    'Das ist ein Salz aus 2 Teilen. Nimm nur einen davon.',
    'This is a salt of 2 parts. Take only one of them.',
  ],
])('the reason against %s is said in a pupil’s words', (smiles, german, english) => {
  expect(firstFinding('de', smiles)).toBe(german);
  expect(firstFinding('en', smiles)).toBe(english);
});

test.each([
  ['CCN(C', 'Zeichen 4 („(“) passt nicht. Diese Klammer geht nicht wieder zu.'],
  ['C1CC', 'Zeichen 2 („1“) passt nicht. Der Ring mit dieser Ziffer geht nicht wieder zu.'],
  ['[Na+].[Cl-]', 'Na (Stelle 1) ist ein Metall. Dieses Labor hat nur H, C, N, O, S, F, Cl und Br.'],
  ['CCI', 'Das Element I (Stelle 3) gibt es in diesem Labor nicht. Es gibt H, C, N, O, S, F, Cl und Br.'],
  [
    '[13CH4]',
    'An Stelle 1 steht ein besonders schweres oder leichtes Atom (C mit Masse 13). Schreibe es ohne die Zahl.',
  ],
  ['C'.repeat(10_000), 'Das sind 10\u202f000 Zeichen. Ein Molekül darf höchstens 500 haben.'],
])('what is wrong with %.12s is said with its place', (text, sentence) => {
  const read = readMolecule(text);
  const problem = read.ok ? null : read.problem;
  const translate = createTranslator('de', chemistryStrings);
  expect(translateIfKnown(translate, chemistryStrings, `problem.${problem?.code ?? ''}`, problem?.data)).toBe(sentence);
});

test('every known molecule has a German and an English name', () => {
  expect(Object.keys(knownNames.de)).toHaveLength(knownMolecules.length);
  expect(knownNames.de['known.nicotine']).toBe('Nikotin');
});
