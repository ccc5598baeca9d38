// Tests of theories: what they predict, how they are fitted, and that none ever sees an outcome before it is scored.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Count } from '../shots/observed-shot.ts';
import { fitLine, type Example } from './fit-line.ts';
import { fitTree } from './fit-tree.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { logScore, scoreTheories, type FiredSubject } from './score-theories.ts';
import { branchTheory, listOffspring, postTheory, retireTheory, reviseTheory } from './theory-life.ts';
import { predictShare, type RuleList, type Theory, type TheoryModel } from './theory.ts';

/** Sums and logarithms of numbers near 1. */
const ROUNDING = 1e-9;

const rules: RuleList = {
  kind: 'rules',
  usual: 0.25,
  rules: [
    { descriptor: 'chlorines', is: 'at-least', than: 1, steps: 1 },
    { descriptor: 'charge', is: 'at-least', than: 0.5, steps: -2 },
  ],
};
const about = { group: 'pest', effect: 'stumbles', dose: 1 } as const;
const theoryOf = (id: string, model: TheoryModel, postedAt = 0): Theory =>
  postTheory({ id, name: id, by: ['Ada'], about, model }, postedAt);

test('a rule multiplies the odds by three a step: 1 to 3 becomes 1 to 1 with a chlorine, 1 to 27 with a charge', () => {
  expect(predictShare(rules, {})).toBeCloseTo(1 / 4, 9);
  expect(predictShare(rules, { chlorines: 1 })).toBeCloseTo(1 / 2, 9);
  expect(predictShare(rules, { charge: 0.9 })).toBeCloseTo(1 / 28, 9);
});

test('no theory is ever sure, and one that divides by zero says nothing', () => {
  const line: TheoryModel = { kind: 'line', intercept: 5, slopes: {} };
  expect(predictShare(line, {})).toBe(0.99);
  expect(predictShare({ ...line, intercept: NaN }, {})).toBe(0.5);
});

const exampleOf = (x: number, y: number, share: number): Example => ({ descriptors: { x, y }, share });

test('a line through points on a line is that line', () => {
  const examples = [exampleOf(0, 0, 0.1), exampleOf(1, 0, 0.3), exampleOf(0, 1, 0.2), exampleOf(2, 3, 0.8)];
  const fitted = fitLine(examples, ['x', 'y']);
  if (!fitted.ok) throw new Error(fitted.problem.code);
  expect(fitted.value.intercept).toBeCloseTo(0.1, 9);
  expect(fitted.value.slopes['x']).toBeCloseTo(0.2, 9);
  expect(fitted.value.slopes['y']).toBeCloseTo(0.1, 9);
});

test('too few shots, and descriptors that tell the same, give no line', () => {
  const examples = [0, 1, 2, 3].map((x) => exampleOf(x, 2 * x, x / 10));
  expect(fitLine(examples.slice(0, 2), ['x'])).toMatchObject({ problem: { code: 'fit-too-few', data: { needed: 3 } } });
  expect(fitLine(examples, ['x', 'y'])).toMatchObject({ problem: { code: 'fit-no-contrast' } });
  expect(fitLine(examples, ['z'])).toMatchObject({ problem: { code: 'fit-no-contrast' } });
  expect(fitLine(examples, [])).toMatchObject({ problem: { code: 'fit-descriptors' } });
});

test('a tree asks first about what matters most', () => {
  const examples = [0, 1, 2, 3].flatMap((y) => [exampleOf(0, y, 0.1), exampleOf(1, y, 0.7 + y / 20)]);
  const fitted = fitTree(examples, ['y', 'x']);
  if (!fitted.ok) throw new Error(fitted.problem.code);
  expect(fitted.value.root).toMatchObject({ descriptor: 'x', than: 0.5, below: { share: 0.1, shots: 4 } });
  expect(fitTree(examples.slice(0, 3), ['x'])).toMatchObject({ problem: { code: 'fit-too-few' } });
});

test('a tree that learned noise by heart is worse on shots that it has not seen', () => {
  const noise = [0.1, 0.9, 0.8, 0.2, 0.15, 0.95, 0.3, 0.7];
  const errors = leaveOneOut(
    noise.map((share, x) => exampleOf(x, 0, share)),
    (examples) => fitTree(examples, ['x']),
  );
  if (!errors.ok) throw new Error(errors.problem.code);
  expect(errors.value.onUnseenShots!).toBeGreaterThan(errors.value.onOwnShots);
});

test('the log score is proper: what an animal will do is best told as it is believed', () => {
  const shares = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(shares, shares, (belief, said) => {
      const expected = (share: number): number =>
        belief * logScore(share, { hits: 1, n: 1 }) + (1 - belief) * logScore(share, { hits: 0, n: 1 });
      expect(expected(belief)).toBeGreaterThanOrEqual(expected(said) - ROUNDING);
    }),
  );
});

const firedOf = (hits: number, at: number, subject = `subject ${at}`, observe?: () => Count): FiredSubject => ({
  shot: `shot ${at}`,
  subject,
  descriptors: { chlorines: at % 2, charge: (at % 3) / 2 },
  observe: observe ?? (() => ({ hits, n: 10 })),
});
const logs = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 12 });

test('a theory never sees an outcome before it is scored: other outcomes from then on leave its predictions alone', () => {
  fc.assert(
    fc.property(logs, fc.nat(11), (hits, cut) => {
      const run = (counts: readonly number[]) =>
        scoreTheories(
          [theoryOf('t', rules)],
          counts.map((count, at) => firedOf(count, at)),
        )[0]!;
      const real = run(hits);
      const other = run(hits.map((count, at) => (at < cut ? count : 10 - count)));
      for (const [at, score] of real.scores.entries()) {
        expect(other.scores[at]!.predicted).toBe(score.predicted);
        if (at <= cut) expect(other.scores[at]!.baseline).toBe(score.baseline);
        if (at < cut) expect(other.scores[at]).toEqual(score);
      }
    }),
  );
});

test('outcomes are asked for only after every theory has read the descriptors', () => {
  const events: string[] = [];
  const watched: FiredSubject = {
    ...firedOf(5, 0, 'subject', () => {
      events.push('outcome');
      return { hits: 5, n: 10 };
    }),
    descriptors: new Proxy<Record<string, number>>(
      { chlorines: 1, charge: 0 },
      { get: (target, name) => (events.push('theory'), target[String(name)]) },
    ),
  };
  scoreTheories([theoryOf('a', rules), theoryOf('b', rules)], [watched]);
  expect(events.lastIndexOf('theory')).toBeLessThan(events.indexOf('outcome'));
  expect(events.filter((event) => event === 'outcome')).toHaveLength(1);
});

test('a theory is scored only on subjects first fired after it was posted and before it was retired', () => {
  const fired = ['A', 'B', 'A', 'C', 'B', 'D'].map((subject, at) => firedOf(5, at, subject));
  const late = { ...theoryOf('late', rules, 2), retiredAt: 5 };
  expect(scoreTheories([late], fired)[0]!.scores.map(({ at }) => at)).toEqual([3]);
});

test('"always the average" starts at one half and then says the mean of what came before', () => {
  const [course] = scoreTheories([theoryOf('t', rules)], [firedOf(8, 0), firedOf(4, 1), firedOf(0, 2)]);
  expect(course!.scores.map(({ baseline }) => Math.round(baseline * 100))).toEqual([50, 80, 60]);
});

test('the right theory leads and rises; one that repeats the average stays level', () => {
  const hits = [9, 1, 9, 1, 9, 1];
  const fired = hits.map((count, at) => ({ ...firedOf(count, at), descriptors: { x: at % 2 } }));
  const right: TheoryModel = { kind: 'line', intercept: 0.9, slopes: { x: -0.8 } };
  const [course] = scoreTheories([theoryOf('right', right)], fired);
  expect(course!.lead.at(-1)!).toBeGreaterThan(1);
  expect(course!.lead.every((lead, at) => at === 0 || lead > course!.lead[at - 1]!)).toBe(true);
});

test('a revised theory retires the old one; a branch leaves it in the contest; a retired one stays retired', () => {
  const first = theoryOf('t1', rules);
  const revised = reviseTheory(first, { id: 't2', model: { ...rules, usual: 0.5 }, why: 'too low' }, 7);
  if (!revised.ok) throw new Error(revised.problem.code);
  const [old, next] = revised.value;
  expect(old).toMatchObject({ retiredAt: 7, obituary: 'too low' });
  expect(next).toMatchObject({ version: 2, parent: 't1', postedAt: 7, retiredAt: null });
  const child = branchTheory(next, { ...first, id: 't3', by: ['Bo'] }, 9);
  expect(listOffspring('t1', [old, next, child]).map(({ id }) => id)).toEqual(['t2', 't3']);
  expect(retireTheory(old, 'again', 8)).toMatchObject({ problem: { code: 'theory-retired' } });
});
