// Descriptions against measured values of simple compounds and against RDKit's polar surface.
import initRDKitModule from '@rdkit/rdkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Molecule } from '../molecule/molecule.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { realMolecules } from '../verdict/expected/real-molecules.ts';
import { listBases } from './base-strength.ts';
import { describeMolecule, neutralShare } from './describe-molecule.ts';
import { isNitroNitrogen } from './groups.ts';
import { polarShare, polarSurface } from './polar-surface.ts';

function read(text: string): Molecule {
  const result = readMolecule(text, { layout: false });
  if (!result.ok) throw new Error(text);
  return result.value;
}

test('nicotine in numbers', () => {
  const description = describeMolecule(read('nicotine'));
  expect(description.formula).toBe('C10H14N2');
  expect(description.mass).toBeCloseTo(162.236, 3); // sum of the abridged weights, to their last figure
  expect(description.logP).toBeCloseTo(1.17, 0); // the toolkit is within 0.75 of experiment on most ligands
  expect(description.tpsa).toBeCloseTo(16.13, 2); // Ertl's table has two decimals
});

test('imidacloprid and its kin carry no proton, nicotine mostly does', () => {
  for (const name of [
    'imidacloprid',
    'acetamiprid',
    'thiacloprid',
    'clothianidin',
    'thiamethoxam',
    'dinotefuran',
    'nitenpyram',
    'sulfoxaflor',
    'flupyradifurone',
  ]) {
    expect(neutralShare(describeMolecule(read(name)), 7.2)).toBe(1);
  }
  // 70-95 % charged at pH 7.2 to 7.4 (SCIENCE notes, checked source).
  for (const pH of [7.2, 7.4]) {
    const charged = 1 - neutralShare(describeMolecule(read('nicotine')), pH);
    expect(charged).toBeGreaterThan(0.7);
    expect(charged).toBeLessThan(0.95);
  }
  expect(neutralShare(describeMolecule(read('desnitro-imidacloprid')), 7.2)).toBeLessThan(0.01);
});

/** Measured pKa of protonated bases in water at 25 °C (Perrin 1965; CRC Handbook, 97th ed.). */
const measured: [string, string, number][] = [
  ['ethylamine', 'CCN', 10.7],
  ['diethylamine', 'CCNCC', 11.0],
  ['N-methylpyrrolidine', 'CN1CCCC1', 10.4],
  ['morpholine', 'C1COCCN1', 8.5],
  ['piperazine', 'C1CNCCN1', 9.8],
  ['ethanolamine', 'OCCN', 9.5],
  ['trifluoroethylamine', 'NCC(F)(F)F', 5.7],
  ['fluoroethylamine', 'NCCF', 9.0],
  ['aminoacetonitrile', 'NCC#N', 5.3],
  ['aminopropionitrile', 'NCCC#N', 7.8],
  ['glycinamide', 'NCC(N)=O', 8.0],
  ['allylamine', 'C=CCN', 9.5],
  ['benzylamine', 'NCc1ccccc1', 9.3],
  ['aniline', 'Nc1ccccc1', 4.6],
  ['pyridine', 'c1ccncc1', 5.2],
  ['3-chloropyridine', 'Clc1cccnc1', 2.8],
  ['2-aminopyridine', 'Nc1ccccn1', 6.9],
  ['4-aminopyridine', 'Nc1ccncc1', 9.1],
  ['imidazole', 'c1c[nH]cn1', 7.0],
  ['thiazole', 'c1cscn1', 2.5],
  ['acetamidine', 'CC(=N)N', 12.4],
  ['guanidine', 'NC(=N)N', 13.6],
  ['S-methylisothiourea', 'CSC(=N)N', 9.8],
  ['nicotinamide', 'NC(=O)c1cccnc1', 3.4],
  ['hydrazine', 'NN', 8.0],
  ['aziridine', 'C1CN1', 8.0],
  ['thiomorpholine', 'N1CCSCC1', 9.0],
  ['histamine', 'NCCc1c[nH]cn1', 9.8],
  ['nicotine', 'CN1CCCC1c1cccnc1', 8.0],
  ['nornicotine', 'C1CCNC1c1cccnc1', 9.1],
  ['anabasine', 'C1CCNC(C1)c1cccnc1', 8.9],
];

test.each(measured)('the pKa of %s is right within half a unit', (_, smiles, pKa) => {
  // Half a unit: what a table of one number per family can give; the median error is 0.05.
  expect(Math.abs(listBases(read(smiles))[0]!.pKa - pKa)).toBeLessThan(0.5);
});

test.each([
  'CC(N)=O',
  'CC#N',
  'C[N+](=O)[O-]',
  'CCO',
  'Clc1ccccn1',
  'NC(N)=O',
  'NC#N',
  'CS(N)(=O)=O',
  'CN=[N+]=[N-]',
  'c1ccoc1',
  'c1cc[nH]c1',
])('%s takes up no proton that matters', (smiles) => {
  expect(describeMolecule(read(smiles)).base).toBeNull();
  expect(neutralShare(describeMolecule(read(smiles)), 7)).toBe(1);
});

test('a halogen, an oxygen or a nitrogen nearby always weakens an amine, and less the farther it is', () => {
  for (const group of ['F', 'Cl', 'Br', 'OC', 'N(C)C', 'C#N', 'SC']) {
    const chains = [2, 3, 4, 5].map(
      (length) =>
        listBases(read(`N${'C'.repeat(length)}${group}`)).find(
          ({ atom }) => read(`N${'C'.repeat(length)}${group}`).atoms[atom]!.hydrogens === 2,
        )!.pKa,
    );
    chains.reduce((near, far) => {
      expect(far).toBeGreaterThan(near);
      return far;
    });
    expect(chains[3]).toBeLessThan(10.61);
  }
});

test('neutral shares are shares, half at the pKa, and rise with pH', () => {
  fc.assert(
    fc.property(fc.double({ min: 2, max: 14, noNaN: true }), fc.double({ min: 0, max: 14, noNaN: true }), (pKa, pH) => {
      const share = neutralShare({ base: { atom: 0, pKa } }, pH);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(neutralShare({ base: { atom: 0, pKa } }, pH + 0.1)).toBeGreaterThanOrEqual(share);
    }),
  );
  expect(neutralShare({ base: { atom: 0, pKa: 8 } }, 8)).toBe(0.5);
});

interface RDKit {
  get_mol(smiles: string): { get_descriptors(): string; delete(): void } | null;
}

test('polar surfaces are RDKit’s, but for nitro groups and azides, which are counted as Ertl published them', async () => {
  const rdkit = await (initRDKitModule as unknown as () => Promise<RDKit>)();
  for (const [smiles] of realMolecules) {
    const molecule = read(smiles);
    const made = rdkit.get_mol(molecule.smiles)!;
    const theirs = (JSON.parse(made.get_descriptors()) as { tpsa: number }).tpsa;
    made.delete();
    const nitroGroups = molecule.atoms.filter((_, atom) => isNitroNitrogen(molecule, atom)).length;
    const middles = molecule.atoms.filter(
      ({ element, charge }, atom) =>
        element === 'N' &&
        charge === 1 &&
        molecule.neighbours[atom]!.length === 2 &&
        molecule.bondsOf[atom]!.every((bond) => molecule.bonds[bond]!.order === 2),
    );
    // Nitro: 45.82 with two double bonds, 43.14 with separated charges. Middle of an azide: 13.6 in Ertl's table, 14.1 by RDKit's rule for the rest.
    expect(polarSurface(molecule) - 2.68 * nitroGroups + 0.5 * middles.length, smiles).toBeCloseTo(theirs, 1);
  }
});

test('the shares of the atoms add up to the polar surface, and carbon has none', () => {
  const molecule = read('imidacloprid');
  const shares = molecule.atoms.map((_, atom) => polarShare(molecule, atom));
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(polarSurface(molecule), 9); // same numbers, another order of summing
  molecule.atoms.forEach(({ element }, atom) => {
    if (element !== 'N' && element !== 'O') expect(shares[atom]).toBe(0);
  });
});
