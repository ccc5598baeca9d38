// The habits of a log of real molecules: one edit apart is one change, further apart is several.
import type { Action } from '@offshoot/inquiry';
import { expect, test } from 'vitest';
import { reviewPractice } from './review-practice.ts';
import { readSubject } from './subject.ts';

function fired(smiles: string, at: number): Action {
  const read = readSubject(smiles);
  if (!read.ok) throw new Error(read.problem.code);
  const subject = read.value.smiles;
  const design = {
    lab: 'nicotine',
    science: 1,
    world: 'standard',
    subject,
    doses: [1],
    populations: 500,
    replicate: 1,
    manipulations: [],
  };
  return { kind: 'fire', at, shot: subject, design, part: 'explore' };
}

const nicotine = 'CN1CCCC1c1cccnc1';

test('a chlorine, then a fluorine in its place: each is one change', () => {
  const log = [nicotine, 'CN1CCCC1c1ccc(Cl)nc1', 'CN1CCCC1c1ccc(F)nc1'].map(fired);
  expect(reviewPractice(log)[0]).toMatchObject({ rule: 'changes-one-thing', good: 2, of: 2 });
});

test('caffeine after nicotine is more than one change', () => {
  const log = [nicotine, 'Cn1cnc2c1c(=O)n(C)c(=O)n2C'].map(fired);
  expect(reviewPractice(log)[0]).toMatchObject({ good: 0, of: 1 });
});
