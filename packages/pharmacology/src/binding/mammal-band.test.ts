// The band of mammals, and what is withheld: direction and order, never a number.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { describe, expect, it } from 'vitest';
import { isWithheld, mammalBand } from './mammal-band.ts';

function molecule(text: string): Molecule {
  const read = readMolecule(text);
  if (!read.ok) throw new Error(`${text}: ${read.problem.code}`);
  return read.value;
}

describe('the mammal band', () => {
  it('rises when the tip is taken off: selectivity turns round', () => {
    expect(mammalBand(molecule('O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1'))).toBe('hardly');
    expect(mammalBand(molecule('N=C1NCCN1Cc1ccc(Cl)nc1'))).toBe('grips');
  });
  it('falls when the amine becomes an amide', () => {
    expect(mammalBand(molecule('CN1CCCC1c1cccnc1'))).toBe('grips');
    expect(mammalBand(molecule('CN1C(=O)CCC1c1cccnc1'))).toBe('hardly');
  });
  it('says hardly of what has no head', () => {
    expect(mammalBand(molecule('CCCCCC'))).toBe('hardly');
  });
});

describe('withheld molecules', () => {
  it('are those with a caged or four-ring basic nitrogen and a head, however written', () => {
    for (const text of [
      'C1CC2C(CC1N2)c1ccc(Cl)nc1',
      'Clc1ccc(cn1)C1CC2CCC1N2',
      'C1CC2NC1CC2c1cccnc1',
      'c1cncc(c1)OCC1CCN1',
    ]) {
      expect(isWithheld(molecule(text))).toBe(true);
      expect(mammalBand(molecule(text))).toBe('grips');
    }
  });
  it('are not nicotine and its plain relatives, insecticides, or cages without a head', () => {
    for (const text of [
      'CN1CCCC1c1cccnc1',
      'C1CCC(NC1)c1cccnc1',
      'N=C1NCCN1Cc1ccc(Cl)nc1',
      'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1',
      'C1CN2CCC1CC2',
    ]) {
      expect(isWithheld(molecule(text))).toBe(false);
    }
  });
});
