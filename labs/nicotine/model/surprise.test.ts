// Tests of the random offshoots.
import { judgeVerdict, readMolecule } from '@offshoot/chemistry';
import { isWithheld } from '@offshoot/pharmacology';
import { expect, test } from 'vitest';
import { surpriseMolecule } from './surprise.ts';

const nicotine = 'CN1CCCC1c1cccnc1';

test('the same world, molecule and count give the same offshoot; another count mostly another', () => {
  const first = Array.from({ length: 6 }, (_, count) => surpriseMolecule('standard', nicotine, count));
  const second = Array.from({ length: 6 }, (_, count) => surpriseMolecule('standard', nicotine, count));
  expect(second).toEqual(first);
  const drawn = new Set(first.map((one) => (one.ok ? one.value.smiles : '')));
  expect(drawn.size).toBeGreaterThan(3);
  expect(surpriseMolecule('moor-7', nicotine, 0)).not.toEqual(first[0]);
});

test('every offshoot may be tested, and none is the molecule itself', () => {
  for (const start of [nicotine, 'CCO', 'C']) {
    for (let count = 0; count < 4; count++) {
      const drawn = surpriseMolecule('standard', start, count);
      if (!drawn.ok) throw new Error(drawn.problem.code);
      const read = readMolecule(drawn.value.smiles);
      if (!read.ok) throw new Error(read.problem.code);
      expect(['possible', 'known']).toContain(judgeVerdict(read.value));
      expect(isWithheld(read.value)).toBe(false);
      expect(drawn.value.smiles).not.toBe(start);
    }
  }
});
