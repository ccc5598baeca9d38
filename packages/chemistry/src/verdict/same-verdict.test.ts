// The verdict does not depend on how a molecule is written: the order of atoms, the Kekulé drawing, drawn hydrogens.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownMolecules } from '../known/known-molecules.ts';
import { draftOf, type Draft } from '../molecule/draft.ts';
import { finishMolecule } from '../molecule/finish-molecule.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { writeMolfile } from '../reading/write-molfile.ts';
import { writeSmiles } from '../reading/write-smiles.ts';
import { bondingCases } from './expected/impossible-molecules.ts';
import { realMolecules } from './expected/real-molecules.ts';
import { stabilityCases } from './expected/unstable-molecules.ts';
import { judgeMolecule } from './judge-molecule.ts';
import { checkStability } from './stability-alerts.ts';

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

/** Aromatic molecules where a double bond on one side or the other of a ring could sway a rule. */
// prettier-ignore
const swaying = [
  'O1c2cccnc12', 'C1c2ncccc12', 'CN1c2ncccc12', 'O=NN1CCCC11c2nccc(F)c21', 'c1cc2ccc1CC2', 'C1=Cc2cccc1c2', 'C1CCc2ccc1cc2',
  'OCNc1ccccn1', 'OCN(C)c1ncccc1F', 'OCN(C)c1nc(F)ccc1', 'OC(C)Nc1ncnc2[nH]cnc12', 'ClCN(C)c1cccnn1', 'NCNc1ncccc1Cl', 'OCNc1cccc[nH+]1',
  'OCNc1ncc[nH]1', 'OCn1cccc1', 'OCNc1nccc2ccccc12', 'OCNc1cc2ccccc2cn1', 'OC1C(OC2n3cnc4c3ncnc4NC12O)CO', 'c1ccc2c(c1)C=C2', 'NNc1ccccn1',
];

/** All ways to draw the aromatic rings of a molecule with alternating bonds, as the order of each bond; at most 64. */
function listDrawings(molecule: Molecule): (1 | 2 | 3)[][] {
  const drawings: (1 | 2 | 3)[][] = [];
  const aromatic = molecule.bonds.flatMap((bond, i) => (bond.aromatic ? [i] : []));
  const pair = (free: ReadonlySet<number>, doubles: ReadonlySet<number>): void => {
    if (drawings.length === 64) return;
    const first = Math.min(...free);
    if (free.size === 0)
      drawings.push(molecule.bonds.map((bond, i) => (bond.aromatic ? (doubles.has(i) ? 2 : 1) : bond.order)));
    for (const bond of aromatic) {
      const ends = molecule.bonds[bond]!.atoms;
      if (!ends.includes(first) || !ends.every((atom) => free.has(atom))) continue;
      pair(new Set([...free].filter((atom) => !ends.includes(atom))), new Set([...doubles, bond]));
    }
  };
  const doubles = aromatic.filter((bond) => molecule.bonds[bond]!.order === 2);
  pair(new Set(doubles.flatMap((bond) => molecule.bonds[bond]!.atoms)), new Set());
  return drawings;
}

/** The drawing as SMILES with capital letters and "=" in the rings too. */
function writeKekule({ atoms, bonds, bondsOf }: Molecule): string {
  const plain = bonds.map(({ atoms: [from, to], order }) => ({ from, to, order, aromatic: false }));
  const capitals = atoms.map((atom) => ({ ...atom, aromatic: false }));
  return writeSmiles({ atoms: capitals, bonds: plain, bondsAt: bondsOf }, Uint16Array.from(atoms.keys())).smiles;
}

const severalDrawings = [
  ...new Set([...samples.map(({ smiles }) => smiles), ...knownMolecules.map(({ smiles }) => smiles), ...swaying]),
]
  .map((smiles) => readMolecule(smiles))
  .flatMap((read) => (read.ok ? [{ molecule: read.value, drawings: listDrawings(read.value) }] : []))
  .filter(({ drawings }) => drawings.length > 1);

test('an aromatic molecule reads alike from every alternating drawing, as SMILES and as molfile', () => {
  expect(severalDrawings.length).toBeGreaterThan(150);
  for (const { molecule, drawings } of severalDrawings) {
    const verdict = judgeMolecule(molecule, { repairs: false });
    for (const drawing of drawings.slice(0, 4)) {
      const drawn = { ...molecule, bonds: molecule.bonds.map((bond, i) => ({ ...bond, order: drawing[i]! })) };
      for (const text of [writeKekule(drawn), writeMolfile(drawn)]) {
        const again = readMolecule(text, { layout: false });
        expect(again.ok && again.value.smiles, text).toBe(molecule.smiles);
        expect(again.ok && judgeMolecule(again.value, { repairs: false }), text).toEqual(verdict);
      }
    }
  }
});

test('no rule of stability asks which way an aromatic ring is drawn', () => {
  const found = (molecule: Molecule) =>
    checkStability(molecule).map(({ rule, atoms }) => [rule, ...[...atoms].sort((a, b) => a - b)].join(' '));
  for (const { molecule, drawings } of severalDrawings) {
    for (const drawing of drawings) {
      const bonds = molecule.bonds.map((bond, i) => ({ ...bond, order: drawing[i]! }));
      expect(found({ ...molecule, bonds }).sort(), molecule.smiles).toEqual(found(molecule).sort());
    }
  }
});
