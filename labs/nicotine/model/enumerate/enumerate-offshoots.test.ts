// Tests of making molecules by the hundred.
import { judgeVerdict, readMolecule, type Molecule } from '@offshoot/chemistry';
import { expect, test } from 'vitest';
import { isBandOnly } from '../withheld.ts';
import { countCombinations, enumerateOffshoots, readEnumeration, walkOffshoots } from './enumerate-offshoots.ts';

function read(text: string): Molecule {
  const molecule = readMolecule(text);
  if (!molecule.ok) throw new Error(molecule.problem.code);
  return molecule.value;
}

test('two equal places and two stamps: eight combinations, of which mirror images are one molecule', () => {
  const benzene = readEnumeration('c1ccccc1', [1, 2], ['fluorine', 'chlorine']);
  if (!benzene.ok) throw new Error(benzene.problem.code);
  expect(countCombinations(benzene.value)).toBe(8);
  const smiles = [...enumerateOffshoots(benzene.value)].map((one) => one.smiles);
  // F, Cl, FF, ClCl, FCl
  expect(new Set(smiles).size).toBe(5);
  expect(smiles.length).toBe(5);
});

test('a place without room gives nothing, and an impossible one is not listed', () => {
  const full = readEnumeration('CC(C)(C)C', [2], ['chlorine']);
  if (!full.ok) throw new Error(full.problem.code);
  const centre = full.value.core.neighbours.findIndex((around) => around.length === 4);
  expect([...enumerateOffshoots({ ...full.value, places: [centre] })]).toEqual([]);
});

test('what can’t be read is named', () => {
  expect(readEnumeration('CCO', [9], ['methyl'])).toMatchObject({ problem: { code: 'enumerate-place' } });
  expect(readEnumeration('CCO', [1], ['gold'])).toMatchObject({ problem: { code: 'enumerate-stamp' } });
});

test('walks find so many different molecules that may be tested, the same ones twice', () => {
  const core = read('CCN');
  const walk = (): string[] => [...walkOffshoots('standard', core, 8, 3)].map(({ smiles }) => smiles);
  const found = walk();
  expect(new Set(found).size).toBe(8);
  expect(walk()).toEqual(found);
  for (const smiles of found) {
    expect(['possible', 'known']).toContain(judgeVerdict(read(smiles)));
    expect(isBandOnly(read(smiles))).toBe(false);
  }
});
