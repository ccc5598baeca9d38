// What is withheld: caged amines with a head, and what would become one in the body; nothing that a pupil meets by name.
import { knownMolecules, readMolecule, type Molecule } from '@offshoot/chemistry';
import { expect, test } from 'vitest';
import { readSubject } from './subject.ts';
import { isBandOnly } from './withheld.ts';

const read = (smiles: string): Molecule => {
  const molecule = readMolecule(smiles, { layout: false });
  if (!molecule.ok) throw new Error(smiles);
  return molecule.value;
};

test.each([
  ['a caged amine with a head', 'Clc1ccc(cn1)C1CC2CCC1N2'],
  ['the same behind an amide that an enzyme cuts', 'CC(=O)N1C2CCC1C(C2)c1ccc(Cl)nc1'],
  ['the same with a methyl group that an enzyme takes off', 'CN1C2CCC1C(C2)c1ccc(Cl)nc1'],
])('%s is not tested', (_case, smiles) => {
  expect(isBandOnly(read(smiles))).toBe(true);
  expect(readSubject(smiles)).toMatchObject({ ok: false, problem: { code: 'molecule-band-only' } });
});

test('no molecule that the lab knows by name is withheld but those that are no offer', () => {
  const withheld = knownMolecules.filter(({ smiles }) => isBandOnly(read(smiles))).map(({ en }) => en);
  expect(withheld).toMatchInlineSnapshot(`
    [
      "quinine",
    ]
  `);
});
