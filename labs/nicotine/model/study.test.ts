// Tests of what is said of a molecule before it is tested, and of what is never said.
import { expect, test } from 'vitest';
import { describeForWorld } from './describe.ts';
import { offeredMolecules } from './offered-molecules.ts';
import { studyMolecule } from './study.ts';
import { readSubject } from './subject.ts';

/** A strong ligand of vertebrate receptors: a bridged amine on a chloropyridine. Only its band may be told. */
const withheld = 'C1CC2C(CC1N2)c1ccc(nc1)Cl';

test('nicotine can exist, is mostly charged in blood, and grips the receptors of mammals', () => {
  const study = studyMolecule('CN1CCC[C@H]1c1cccnc1');
  expect(study).toMatchObject({ ok: true, value: { formula: 'C10H14N2', mammalBand: 'grips', fireable: true } });
  // SCIENCE: 70-95 % charged at pH 7.2-7.4
  if (study.ok) expect(1 - study.value.neutralShare).toBeGreaterThan(0.7);
});

test('a carbon with five bonds is impossible and cannot be tested', () => {
  const study = studyMolecule('C(C)(C)(C)(C)C');
  expect(study).toMatchObject({ ok: true, value: { judgement: { verdict: 'impossible' }, fireable: false } });
});

test('of a molecule that grips mammals far too much only the band is told', () => {
  expect(studyMolecule(withheld)).toMatchObject({
    ok: true,
    value: { mammalBand: 'grips', fireable: false, bandOnly: true },
  });
  expect(describeForWorld(withheld)).toMatchObject({
    ok: true,
    value: { insect: null, breakdown: null, mammalBand: 'grips' },
  });
  expect(readSubject(withheld)).toMatchObject({ ok: false, problem: { code: 'molecule-band-only' } });
});

test('every molecule that is offered by name can be read, can exist, and may be tested', () => {
  for (const { smiles } of offeredMolecules)
    expect(studyMolecule(smiles)).toMatchObject({ ok: true, value: { fireable: true } });
});

test('the contributions of the parts of a molecule add up to its pIC50', () => {
  const described = describeForWorld('CN1CCCC1c1cccnc1');
  if (!described.ok || described.value.insect === null) throw new Error('nicotine must be described');
  const { pIC50, contributions } = described.value.insect;
  // rounding of some 20 additions
  expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(pIC50, 9);
});
