// What is said of a drawing: of known ones, of impossible ones, of large ones, and the same in whatever order it is written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../molecule/draft.ts';
import { finishMolecule } from '../molecule/finish-molecule.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { bondingCases } from '../verdict/expected/impossible-molecules.ts';
import { realMolecules } from '../verdict/expected/real-molecules.ts';
import { stabilityCases } from '../verdict/expected/unstable-molecules.ts';
import { describeStructure } from './describe-structure.ts';

function read(text: string): Molecule {
  const result = readMolecule(text, { layout: false });
  if (!result.ok) throw new Error(text);
  return result.value;
}

test('nicotine is a pyridine ring and, two atoms from its nitrogen, a pyrrolidine ring with a methyl group', () => {
  const { parts } = describeStructure(read('CN1CCCC1c1cccnc1'));
  expect(parts).toHaveLength(2);
  expect(parts[0]!.rings).toEqual([
    { size: 6, aromatic: true, others: [{ element: 'N', count: 1 }], doubles: 0, name: 'pyridine' },
  ]);
  expect(parts[1]).toMatchObject({
    parent: 0,
    place: { kind: 'from', element: 'N', bonds: 2 },
    groups: [{ group: 'methyl', count: 1, place: { kind: 'on', element: 'N' } }],
  });
});

test('groups are found by name', () => {
  const groups = (text: string): string[] => describeStructure(read(text)).groupCounts.map(({ group }) => group);
  expect(groups('O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1').sort()).toEqual(['chlorine', 'nitroimine']);
  expect(groups('[N-]=[N+]=NCc1ccccc1')).toEqual(['azide']);
  expect(groups('OC(=O)c1ccc(C#N)cc1C(N)=O').sort()).toEqual(['carboxamide', 'carboxyl', 'cyano']);
  expect(groups('FC(F)(F)c1ccccc1[N+](=O)[O-]').sort()).toEqual(['nitro', 'trifluoromethyl']);
});

const samples = [
  ...realMolecules.map(([smiles]) => smiles),
  ...stabilityCases.flatMap(({ caught }) => caught),
  ...bondingCases.flatMap(({ broken }) => broken),
];

test('every atom is said, once: parts and groups together hold all of them', () => {
  for (const smiles of samples) {
    const { parts, more, atoms } = describeStructure(read(smiles));
    if (more > 0) continue;
    const inParts = parts.reduce((sum, { length }) => sum + length, 0);
    expect(inParts, smiles).toBeLessThanOrEqual(Math.max(atoms, read(smiles).atoms.length));
    expect(parts.filter(({ parent }) => parent === null).length, smiles).toBe(describeStructure(read(smiles)).pieces);
  }
});

test('the order of atoms makes no difference', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
      (smiles, keys) => {
        const molecule = read(smiles);
        const draft = draftOf(molecule);
        const order = draft.atoms.map((_, atom) => atom).sort((a, b) => keys[a % 60]! - keys[b % 60]! || a - b);
        const place = new Map(order.map((atom, i) => [atom, i]));
        const shuffled = {
          atoms: order.map((atom) => draft.atoms[atom]!),
          bonds: draft.bonds
            .map((bond) => ({ ...bond, from: place.get(bond.to)!, to: place.get(bond.from)! }))
            .reverse(),
        };
        const again = finishMolecule(shuffled, { layout: false }).molecule;
        expect(describeStructure(again)).toEqual(describeStructure(molecule));
      },
    ),
    { numRuns: 400 },
  );
});

test('a drawing of 200 atoms is summed up', () => {
  const { parts, more, ringSizes } = describeStructure(read('CCC(c1ccncc1)O'.repeat(19) + 'CC'));
  expect(parts.length).toBeLessThanOrEqual(12);
  expect(more).toBeGreaterThan(10);
  expect(ringSizes).toEqual([{ size: 6, count: 19 }]);
});
