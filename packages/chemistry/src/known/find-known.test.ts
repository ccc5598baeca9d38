// Known molecules: structures agree with the formulas typed beside them, names are unique, tautomers are found.
import { expect, test } from 'vitest';
import { formulaOf } from '../description/formula.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { parseSmiles } from '../reading/parse-smiles.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { findKnown, findKnownByName, structureOf } from './find-known.ts';
import { knownMolecules } from './known-molecules.ts';

function read(text: string): Molecule {
  const result = readMolecule(text, { layout: false });
  if (!result.ok) throw new Error(text);
  return result.value;
}

test.each(knownMolecules.map((known) => [known.en, known] as const))(
  '%s has the formula typed beside it',
  (_, known) => {
    expect(formulaOf(structureOf(known))).toBe(known.formula);
    expect(findKnown(structureOf(known))).toBe(known);
  },
);

test('there are about 260 of them, and no name or structure stands twice', () => {
  expect(knownMolecules.length).toBeGreaterThan(250);
  const names = knownMolecules.flatMap(({ de, en, also }) => [
    ...new Set([de, en, ...also].map((name) => name.toLowerCase())),
  ]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  const smiles = knownMolecules.map((known) => structureOf(known).smiles);
  expect(new Set(smiles).size).toBe(smiles.length);
});

test('a name is never another molecule’s SMILES', () => {
  for (const { de, en, also } of knownMolecules)
    for (const name of [de, en, ...also]) expect(parseSmiles(name).ok, name).toBe(false);
});

test('names are found in both languages, whatever their capitals and hyphens', () => {
  for (const name of [
    'Nikotin',
    'nicotine',
    'NICOTINE',
    ' nikotin ',
    'desnitro imidacloprid',
    'Vitamin C',
    'Ascorbinsäure',
  ]) {
    expect(readMolecule(name).ok, name).toBe(true);
  }
  expect(findKnownByName('Wasser')?.en).toBe('water');
  expect(findKnownByName('epibatidine')).toBeNull();
});

test.each([
  ['2-pyridone and 2-hydroxypyridine', 'O=c1cccc[nH]1', 'Oc1ccccn1'],
  ['the two forms of histamine', 'NCCc1c[nH]cn1', 'NCCc1cnc[nH]1'],
  ['the two forms of desnitro-imidacloprid', 'N=C1NCCN1Cc1ccc(Cl)nc1', 'NC1=NCCN1Cc1ccc(Cl)nc1'],
  ['the two forms of clothianidin', 'CNC(=N[N+](=O)[O-])NCc1cnc(Cl)s1', 'CN=C(N[N+](=O)[O-])NCc1cnc(Cl)s1'],
  ['the forms of uric acid', 'O=c1[nH]c(=O)c2[nH]c(=O)[nH]c2[nH]1', 'Oc1nc(O)c2[nH]c(O)nc2n1'],
  ['urea and isourea', 'NC(N)=O', 'NC(O)=N'],
])('%s are one molecule for look-up', (_, one, other) => {
  expect(findKnown(read(one))).toBe(findKnown(read(other)));
  expect(read(one).smiles).not.toBe(read(other).smiles);
});

test.each([
  ['acetone and its enol', 'CC(C)=O', 'CC(O)=C'],
  ['propanol and isopropanol', 'CCCO', 'CC(C)O'],
  ['ethanol and dimethyl ether', 'CCO', 'COC'],
  ['pyrazole and imidazole', 'c1cn[nH]c1', 'c1c[nH]cn1'],
])('%s are two', (_, one, other) => {
  expect(findKnown(read(one))).not.toBe(findKnown(read(other)));
});
