// Tests of the fair comparison: what pupils do, in designs, and what the lab says about it.
import type { ShotDesign } from '@offshoot/experiment';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDesign } from '../shots/made-up-shot.contract.ts';
import type { PlacedShot } from '../shots/observed-shot.ts';
import { compareShots } from './compare-shots.ts';
import type { DescribeDifference } from './describe-difference.ts';
import { reviewRepetition } from './review-repetition.ts';

/** Made-up subjects are words; each letter that is added or lost is one edit. `Z` is too far from everything. */
const byLetters: DescribeDifference = (from, to) => {
  if (from.includes('Z') !== to.includes('Z')) return null;
  const added = Array.from(to).filter((letter) => !from.includes(letter));
  const lost = Array.from(from).filter((letter) => !to.includes(letter));
  return [
    ...added.map((letter) => ({ code: 'letter-added', data: { letter }, alone: from + letter })),
    ...lost.map((letter) => ({ code: 'letter-lost', data: { letter }, alone: from.replace(letter, '') || null })),
  ];
};

const shotOf = (changes: Partial<ShotDesign>, part: PlacedShot['part'] = 'explore'): PlacedShot => ({
  design: { ...plainDesign, ...changes },
  part,
});
const compare = (a: PlacedShot, b: PlacedShot) => compareShots(a, b, byLetters);
const plain = shotOf({});

test('one edit, one manipulation or another number of populations alone is a fair comparison', () => {
  for (const changes of [{ subject: 'AC' }, { manipulations: ['silence:x'] }, { populations: 50 }, { doses: [3] }]) {
    expect(compare(plain, shotOf(changes))).toMatchObject({ verdict: 'fair', changes: 1, missing: [] });
  }
});

test('only other animals is a repeat, only other populations a transfer, nothing at all the same shot', () => {
  expect(compare(plain, shotOf({ replicate: 2 })).verdict).toBe('repeat');
  expect(compare(plain, shotOf({ world: 'other' })).verdict).toBe('transfer');
  expect(compare(plain, shotOf({ populations: 150 }, 'check')).verdict).toBe('transfer');
  expect(compare(plain, plain).verdict).toBe('same');
});

test('ladders of doses that meet are compared where they meet', () => {
  const comparison = compare(plain, shotOf({ subject: 'AC', doses: [1, 3] }));
  expect(comparison).toMatchObject({ verdict: 'fair', sharedDoses: [1] });
});

test('a molecule and the animals changed together: the missing shot has the new molecule on the old animals', () => {
  const comparison = compare(plain, shotOf({ subject: 'AC', replicate: 2 }));
  expect(comparison).toMatchObject({ verdict: 'unfair', changes: 2 });
  expect(comparison.missing[0]!.design).toEqual({ ...plainDesign, subject: 'AC' });
});

test('two edits at once: each alone is offered, as far as it can be fired', () => {
  const subjects = compare(shotOf({ subject: 'AB' }), shotOf({ subject: 'ACD', world: 'standard' })).missing;
  expect(subjects.map(({ design }) => design.subject)).toEqual(['ABC', 'ABD', 'A']);
});

test('subjects too far apart are unfair, and nobody pretends to know a shot between them', () => {
  expect(compare(plain, shotOf({ subject: 'Z' }))).toMatchObject({ verdict: 'unfair', changes: 2, missing: [] });
});

test('results of two versions of the science are not compared', () => {
  expect(compare(plain, shotOf({ science: 2 })).verdict).toBe('incomparable');
});

test('whatever was changed, each missing shot makes a fair comparison, repeat or transfer with the first', () => {
  const changes = fc.record(
    {
      subject: fc.constantFrom('A', 'AB', 'ABC', 'C', 'Z'),
      manipulations: fc.subarray(['block:x', 'silence:y', 'silence:z']),
      doses: fc.constantFrom([1], [0.1, 1], [3]),
      world: fc.constantFrom('standard', 'other'),
      replicate: fc.integer({ min: 1, max: 3 }),
      populations: fc.constantFrom(50, 100),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(changes, changes, fc.constantFrom('explore', 'check'), (a, b, part) => {
      const [first, second] = [shotOf(a), shotOf(b, part)];
      for (const missing of compare(first, second).missing) {
        expect(['fair', 'repeat', 'transfer']).toContain(compare(first, missing).verdict);
      }
    }),
  );
});

test('a comparison is repeated only when both of its shots are, on the same other animals', () => {
  const pair = { first: plain, second: shotOf({ subject: 'AC' }) };
  const other = (subject: string, replicate: number): PlacedShot => shotOf({ subject, replicate });
  expect(reviewRepetition(pair, [other('A', 2)]).onOtherAnimals).toBe(false);
  expect(reviewRepetition(pair, [other('A', 2), other('AC', 3)]).onOtherAnimals).toBe(false);
  expect(reviewRepetition(pair, [other('A', 2), other('AC', 2)])).toMatchObject({
    onOtherAnimals: true,
    replicates: [1, 2],
    onUnseenPopulations: false,
  });
});

test('check populations and another world are unseen', () => {
  const pair = { first: plain, second: shotOf({ subject: 'AC' }) };
  const checked = [shotOf({ populations: 150 }, 'check'), shotOf({ populations: 150, subject: 'AC' }, 'check')];
  expect(reviewRepetition(pair, checked).onUnseenPopulations).toBe(true);
  const elsewhere = [shotOf({ world: 'other' }), shotOf({ world: 'other', subject: 'AC' })];
  expect(reviewRepetition(pair, elsewhere)).toMatchObject({ onUnseenPopulations: true, onOtherAnimals: false });
});
