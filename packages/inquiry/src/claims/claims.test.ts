// Tests of claims: what shots say about them, that a negative result is worth as much, and that both sides get credit.
import type { ShotDesign } from '@offshoot/experiment';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DescribeDifference } from '../comparison/describe-difference.ts';
import { makeUpShot, plainDesign, type MadeUpShot } from '../shots/made-up-shot.contract.ts';
import type { ObservedShot } from '../shots/observed-shot.ts';
import { planRetest, verifyShot, type Claim, type ClaimedDirection } from './claim.ts';
import { judgePair } from './judge-pair.ts';
import { reviewClaim } from './review-claim.ts';

const oneEdit: DescribeDifference = (_from, to) => [{ code: 'edited', data: {}, alone: to }];
const about = { group: 'pest', effect: 'stumbles', dose: 1 } as const;

const shotOf = (
  subject: string,
  stumbling: number,
  changes: Partial<ShotDesign> = {},
  more: Partial<MadeUpShot> = {},
) => makeUpShot({ design: { subject, ...changes }, stumbling, ...more });

const claimOf = (direction: ClaimedDirection, first: ObservedShot, second: ObservedShot): Claim => ({
  id: 'claim',
  text: 'B makes more hearts stumble than A',
  by: ['Ada'],
  about,
  direction,
  pair: { first, second },
  evidence: [first.id, second.id],
  reasoning: 'only the letter differs',
});

const bearing = (direction: ClaimedDirection, first: number, second: number): string | undefined =>
  judgePair({ first: shotOf('A', first), second: shotOf('B', second) }, about, direction)?.bearing;

test('60 of 100 against 20 of 100 supports "more", contradicts "fewer" and "no difference"', () => {
  expect(bearing('more', 20, 60)).toBe('supports');
  expect(bearing('fewer', 20, 60)).toBe('contradicts');
  expect(bearing('no-difference', 20, 60)).toBe('contradicts');
});

test('equal shares support "no difference" and contradict "more"', () => {
  expect(bearing('no-difference', 50, 50)).toBe('supports');
  expect(bearing('more', 50, 50)).toBe('contradicts');
});

test('few animals that all did the same prove nothing: 0 of 10 against 0 of 10 is undecided', () => {
  const few = (subject: string) => shotOf(subject, 0, { populations: 10 });
  expect(judgePair({ first: few('A'), second: few('B') }, about, 'no-difference')!.bearing).toBe('undecided');
});

test('a claim and its mirror image are judged alike, whichever way the result came out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (a, b) => {
      const [first, second] = [a * 5, b * 5];
      expect(bearing('more', first, second)).toBe(bearing('fewer', second, first));
      expect(bearing('no-difference', first, second)).toBe(bearing('no-difference', second, first));
    }),
    { numRuns: 15 },
  );
});

const [a, b] = [shotOf('A', 20), shotOf('B', 60)];

test('a negative result made as well as a positive one has the same qualities', () => {
  const pairOf = (stumbling: number): ObservedShot[] =>
    [1, 2].flatMap((replicate) => [shotOf('A', 20, { replicate }), shotOf('B', stumbling, { replicate })]);
  const qualities = (direction: ClaimedDirection, stumbling: number) => {
    const shots = pairOf(stumbling);
    return reviewClaim(claimOf(direction, shots[0]!, shots[1]!), shots, oneEdit).qualities;
  };
  expect(qualities('no-difference', 20)).toEqual(qualities('more', 60));
  expect(qualities('more', 20)).toEqual(qualities('more', 60));
  expect(qualities('more', 20)).toMatchObject({ fair: true, decided: true, repeated: true, unseen: false });
});

test('shots of others count for and against, and both sides of a replication are credited', () => {
  const others = { by: ['Bo', 'Cem'] };
  const shots = [a, b, shotOf('A', 40, { replicate: 2 }, others), shotOf('B', 40, { replicate: 2 }, others)];
  const review = reviewClaim(claimOf('more', a, b), shots, oneEdit);
  expect(review).toMatchObject({ supports: 1, contradicts: 1, qualities: { replicated: true } });
  expect(review.credits.map(({ name, for: what }) => `${name} ${what}`)).toEqual([
    'Ada claimed',
    'Bo replicated',
    'Cem replicated',
  ]);
});

test('repeating one’s own shots is no replication by others', () => {
  const shots = [a, b, shotOf('A', 20, { replicate: 2 }), shotOf('B', 60, { replicate: 2 })];
  expect(reviewClaim(claimOf('more', a, b), shots, oneEdit)).toMatchObject({
    supports: 2,
    credits: [],
    qualities: { repeated: true, replicated: false },
  });
});

test('a comparison of two things at once is no fair one, whatever it shows, and says which shot is missing', () => {
  const other = shotOf('B', 60, { replicate: 2 });
  const review = reviewClaim(claimOf('more', a, other), [a, other], oneEdit);
  expect(review).toMatchObject({ comparison: 'unfair', pairs: [], qualities: { fair: false, decided: false } });
  expect(review.missing[0]!.design).toMatchObject({ subject: 'B', replicate: 1 });
});

test('evidence that nobody fired is named', () => {
  expect(reviewClaim(claimOf('more', a, b), [a], oneEdit).missingEvidence).toEqual([b.id]);
});

test('a retest is the same comparison on all check populations, exact', () => {
  const [first, second] = planRetest(claimOf('more', a, b), 150);
  expect(first).toEqual({
    design: { ...plainDesign, populations: 150, part: 'check' },
    part: 'check',
    fidelity: 'exact',
  });
  expect(second.design.subject).toBe('B');
  const checked = [
    a,
    b,
    shotOf('A', 30, { populations: 150 }, { part: 'check' }),
    shotOf('B', 90, { populations: 150 }, { part: 'check' }),
  ];
  expect(reviewClaim(claimOf('more', a, b), checked, oneEdit)).toMatchObject({
    supports: 2,
    qualities: { unseen: true },
  });
});

test('a shot run again must give the same hash', () => {
  expect(verifyShot(a, { design: a.design, part: a.part, hash: a.hash })).toBe('same-result');
  expect(verifyShot(a, { design: a.design, part: a.part, hash: 'another' })).toBe('other-result');
  expect(verifyShot(a, b)).toBe('other-design');
});
