// Where enzymes attack and what they make of a molecule.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { describe, expect, it } from 'vitest';
import { findBreakdown } from './find-breakdown.ts';
import type { EnzymeId } from './enzymes.ts';
import { softSpotsOf } from './find-soft-spots.ts';
import { structureOf } from '../structure/structure.ts';
import { spotKinds } from './spot.ts';

function molecule(text: string): Molecule {
  const read = readMolecule(text);
  if (!read.ok) throw new Error(`${text}: ${read.problem.code}`);
  return read.value;
}

/** All products of a molecule, as canonical SMILES. */
const products = (text: string): string[] => findBreakdown(molecule(text)).map(({ product }) => product.smiles);
/** What one enzyme does to a molecule in total, 1/h. */
const rateOf = (enzyme: EnzymeId, text: string): number =>
  findBreakdown(molecule(text)).reduce((sum, attack) => (attack.enzyme === enzyme ? sum + attack.rate : sum), 0);
const canonical = (text: string): string => molecule(text).smiles;

describe('products', () => {
  it('nicotine becomes cotinine, and nornicotine', () => {
    expect(products('CN1CCCC1c1cccnc1')).toContain(canonical('CN1C(=O)CCC1c1cccnc1'));
    expect(products('CN1CCCC1c1cccnc1')).toContain(canonical('N1CCCC1c1cccnc1'));
  });
  it('the ring of thiamethoxam opens to clothianidin', () => {
    expect(products('CN1COCN(Cc2cnc(Cl)s2)C1=N[N+](=O)[O-]')[0]).toBe(canonical('CNC(=N[N+](=O)[O-])NCc1cnc(Cl)s1'));
  });
  it('a nitroimine can lose its nitro group and become a guanidine', () => {
    expect(products('O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1')).toContain(canonical('N=C1NCCN1Cc1ccc(Cl)nc1'));
  });
  it('are valid molecules whose writing reads back to the same', () => {
    for (const text of [
      'CCN(Cc1ccc(Cl)nc1)C(NC)=C[N+](=O)[O-]',
      'N#CN=C1SCCN1Cc1ccc(Cl)nc1',
      'CCOC(=O)c1cccnc1',
      'CC(=O)Nc1ccccc1',
      'OCc1cccnc1',
    ]) {
      for (const smiles of products(text)) expect(canonical(smiles)).toBe(smiles);
    }
  });
});

describe('tastes', () => {
  it('the bee-like enzyme clears thiacloprid and hardly imidacloprid (Manjon 2018)', () => {
    const thiacloprid = rateOf('cyanoCutter', 'N#CN=C1SCCN1Cc1ccc(Cl)nc1');
    expect(thiacloprid).toBeGreaterThan(20 * rateOf('cyanoCutter', 'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1'));
    expect(thiacloprid).toBeGreaterThan(0.5);
  });
  it('a chlorine beside the ring nitrogen protects the head', () => {
    expect(rateOf('arylOxidiser', 'Cc1ccc(Cl)nc1')).toBeLessThan(rateOf('arylOxidiser', 'Cc1cccnc1') / 2);
  });
  it('large molecules are attacked more slowly at the same spot', () => {
    expect(rateOf('methylCutter', `CN(C)${'C'.repeat(30)}`)).toBeLessThan(rateOf('methylCutter', 'CN(C)CC') / 2);
  });
  it('fluorine beside the nitrogen protects a chain', () => {
    expect(rateOf('chainCutter', 'CNCC(F)F')).toBeLessThan(rateOf('chainCutter', 'CNCC'));
  });
});

describe('soft spots', () => {
  it('of every kind exist', () => {
    const texts = [
      'CN',
      'CCNC',
      'C1CCNC1',
      'CNCc1cccnc1',
      'COCNC',
      'CN=C(N)N[N+](=O)[O-]',
      'CC(N)=NC#N',
      'CSC',
      'CCOC(C)=O',
      'CNC(C)=O',
      'Clc1ccccn1',
      'CCO',
    ];
    const found = new Set(texts.flatMap((text) => softSpotsOf(structureOf(molecule(text))).map(({ kind }) => kind)));
    expect([...found].sort()).toEqual([...spotKinds].sort());
  });
  it('are absent from what has nothing to attack', () => {
    for (const text of ['C', 'CC(C)(C)C', 'FC(F)(F)F', 'O']) expect(findBreakdown(molecule(text))).toEqual([]);
  });
});
