// Tests of molecules as subjects: what is counted on a drawing, and what is told of two that differ.
import { readMolecule } from '@offshoot/chemistry';
import { expect, test } from 'vitest';
import { describeDifference } from './describe-difference.ts';
import { drawSubjects, listDescriptors } from './descriptors.ts';

const nicotine = 'CN1CCCC1c1cccnc1';
const chloronicotine = 'CN1CCCC1c1ccc(Cl)nc1';
const imidacloprid = 'C1CN(C(=N1)N[N+](=O)[O-])CC2=CN=C(C=C2)Cl';

const descriptorsOf = (smiles: string) => {
  const read = readMolecule(smiles);
  if (!read.ok) throw new Error(read.problem.code);
  return listDescriptors(read.value);
};

test('descriptors count what can be seen on the drawing', () => {
  expect(descriptorsOf(nicotine)).toMatchObject({ chlorines: 0, nitrogens: 2, rings: 2, largestRing: 6, atoms: 12 });
  expect(descriptorsOf(nicotine).charged).toBeGreaterThan(0.5);
  expect(descriptorsOf(imidacloprid)).toMatchObject({ ringChlorines: 1, nitroGroups: 1, cyanoGroups: 0 });
  expect(descriptorsOf('ClCCC#N')).toMatchObject({ chlorines: 1, ringChlorines: 0, cyanoGroups: 1 });
});

test('a subject that can not be read gives its problem and does not hold up the others', () => {
  const drawn = drawSubjects([nicotine, 'not a molecule']);
  expect(drawn.map(({ ok }) => ok)).toEqual([true, false]);
});

test('a molecule does not differ from itself, however it is written', () => {
  expect(describeDifference(nicotine, 'c1ccncc1C1CCCN1C')).toEqual([]);
});

test('a chlorine more is one change, and a chlorine less is its opposite', () => {
  const there = describeDifference(nicotine, chloronicotine);
  expect(there).toMatchObject([{ code: 'edit.add', data: { element: 'Cl', place: 'ring' } }]);
  expect(there![0]!.alone).toBe(readSmiles(chloronicotine));
  expect(describeDifference(chloronicotine, nicotine)).toMatchObject([
    { code: 'edit.remove', data: { element: 'Cl' } },
  ]);
});

test('a nitro group that is gone is one change, told backwards', () => {
  expect(describeDifference('Cc1ccc([N+](=O)[O-])cc1', 'Cc1ccccc1')).toMatchObject([{ code: 'edit.stamp.back' }]);
});

test('two changes are told as two; each could be tested alone, at the very atom where it was made', () => {
  const edits = describeDifference(nicotine, 'CN1CCCCC1c1ccc(Cl)nc1');
  expect(edits?.length).toBe(2);
  const alone = edits?.map((edit) => edit.alone);
  expect(alone).toContain(readSmiles(chloronicotine));
  expect(alone).toContain(readSmiles('CN1CCCCC1c1cccnc1'));
});

test('molecules that have little in common are further apart than the lab can say', () => {
  expect(describeDifference(nicotine, imidacloprid)).toBe(null);
});

function readSmiles(text: string): string {
  const read = readMolecule(text);
  return read.ok ? read.value.smiles : '';
}
