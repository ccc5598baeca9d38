// The verdict does not depend on how a molecule is written: the order of atoms, the Kekulé drawing, drawn hydrogens.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf, type Draft } from '../molecule/draft.ts';
import { finishMolecule } from '../molecule/finish-molecule.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { bondingCases } from './expected/impossible-molecules.ts';
import { realMolecules } from './expected/real-molecules.ts';
import { stabilityCases } from './expected/unstable-molecules.ts';
import { judgeMolecule } from './judge-molecule.ts';

const samples = [
  ...realMolecules.map(([smiles]) => smiles),
  ...stabilityCases.flatMap(({ caught }) => caught),
  ...bondingCases.flatMap(({ broken }) => broken),
].map((smiles): Molecule => {
  const read = readMolecule(smiles, { layout: false });
  if (!read.ok) throw new Error(smiles);
  return read.value;
});

/** The same graph with its atoms and bonds in another order. */
function shuffle(molecule: Molecule, keys: readonly number[]): Draft {
  const draft = draftOf(molecule);
  const order = draft.atoms
    .map((_, atom) => atom)
    .sort((a, b) => keys[a % keys.length]! - keys[b % keys.length]! || ((a * 7) % 5) - ((b * 7) % 5));
  const place = new Map(order.map((atom, i) => [atom, i]));
  return {
    atoms: order.map((atom) => draft.atoms[atom]!),
    bonds: draft.bonds.map((bond) => ({ ...bond, from: place.get(bond.to)!, to: place.get(bond.from)! })).reverse(),
  };
}

test('atoms in any order are one molecule with one verdict', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
      (molecule, keys) => {
        const { molecule: again } = finishMolecule(shuffle(molecule, keys), { layout: false });
        expect(again).toEqual(molecule);
      },
    ),
    { numRuns: 1500 },
  );
});

/** Aromatic rings drawn the other way round, where another way exists. */
function turnRings(molecule: Molecule): Draft {
  const draft = draftOf(molecule);
  draft.bonds.forEach((bond, i) => {
    if (molecule.bonds[i]!.aromatic) Object.assign(bond, { order: 1, aromatic: true });
  });
  molecule.atoms.forEach(({ aromatic }, i) => (draft.atoms[i]!.aromatic = aromatic));
  return {
    atoms: [...draft.atoms].reverse(),
    bonds: draft.bonds.map((bond) => ({
      ...bond,
      from: draft.atoms.length - 1 - bond.from,
      to: draft.atoms.length - 1 - bond.to,
    })),
  };
}

test('lower-case and alternating writing are one molecule', () => {
  for (const molecule of samples)
    expect(finishMolecule(turnRings(molecule), { layout: false }).molecule).toEqual(molecule);
});

test('findings name the same atoms after the canonical SMILES is read again', () => {
  for (const molecule of samples) {
    const again = readMolecule(molecule.smiles, { layout: false });
    expect(again.ok && judgeMolecule(again.value, { repairs: false })).toEqual(
      judgeMolecule(molecule, { repairs: false }),
    );
  }
});
