// What is done in the notebook reaches the log once, the cards and the habits hear of it.
import { scorePractice, type Action, type JudgedPair } from '@offshoot/inquiry';
import { expect, test, beforeEach } from 'vitest';
import { inquiryStore } from '../../pupil/inquiry/inquiry-store.ts';
import {
  noticeClaim,
  noticeComparison,
  noticeEvidence,
  noticeFired,
  noticeFiring,
  noticeRereading,
  noticeRevision,
  noticeScores,
  noticeTheory,
} from './notice-thinking.ts';

const design = {
  lab: 'nicotine',
  science: 1,
  world: 'standard',
  subject: 'CN1CCCC1c1cccnc1',
  doses: [1],
  populations: 500,
  replicate: 1,
  manipulations: [],
};
const first = { design, part: 'explore' } as const;
const second = { design: { ...design, subject: 'CN1CCCC1c1ccc(Cl)nc1' }, part: 'explore' } as const;
const judged = (bearing: JudgedPair['bearing']): JudgedPair =>
  ({ pair: { first: { id: 'a' }, second: { id: 'b' } }, bearing }) as JudgedPair;
const log = (): readonly Action[] => inquiryStore.getState().log;
const codes = (rule: string) =>
  scorePractice(log(), () => null)
    .find((score) => score.rule === rule)!
    .cases.map(({ code }) => code);

beforeEach(() => inquiryStore.setState({ log: [] }));

test('a comparison is logged once however often the page is drawn, and again when another lay there between', () => {
  const comparison = { verdict: 'unfair', differences: [], changes: 2, missing: [], sharedDoses: [] } as const;
  noticeComparison('one', 'two', comparison);
  noticeComparison('one', 'two', comparison);
  expect(log()).toMatchObject([{ kind: 'compare', verdict: 'unfair', changes: 2 }]);
  noticeComparison('one', 'three', comparison);
  noticeComparison('one', 'two', comparison);
  expect(log().length).toBe(3);
});

test('a claim that is tested on unseen populations counts as tested where it could fail', () => {
  noticeFiring(first.design);
  noticeFiring(second.design);
  noticeClaim({ id: 'c', pair: { first, second }, direction: 'more' });
  expect(codes('tests-own-claim')).toEqual(['not-tested']);
  noticeRereading('c');
  for (const { design: plain } of [first, second]) {
    const check = { ...plain, part: 'check', populations: 150 } as const;
    noticeFiring(check);
    noticeFired(check);
  }
  expect(codes('tests-own-claim')).toEqual(['tested']);
  expect(log().filter(({ kind }) => kind === 'result').length).toBe(2);
});

test('evidence against a claim is logged once a pair; rewording it afterwards is a revision, giving it up too', () => {
  noticeEvidence('c', [judged('contradicts')]);
  noticeEvidence('c', [judged('contradicts')]);
  expect(log().length).toBe(1);
  expect(codes('revises')).toEqual(['held-on']);
  noticeRevision('c', 'More stumble.', 'More stumble.');
  expect(codes('revises')).toEqual(['held-on']);
  noticeRevision('c', 'More stumble.', 'As many stumble.');
  expect(codes('revises')).toEqual(['revised']);
  noticeRevision('c', 'As many stumble.', null);
  expect(codes('revises')).toEqual(['given-up']);
});

test('a theory that does worse than the average on a new molecule hears it, once a molecule', () => {
  noticeTheory('t', 'rules');
  const observed = { hits: 1, n: 2 };
  const score = { at: 0, predicted: 0.5, baseline: 0.5, observed, baselineLogScore: -1 };
  const course = {
    theory: 't',
    lead: [],
    scores: [
      { ...score, shot: 'a', logScore: -2 },
      { ...score, shot: 'b', logScore: -0.5 },
    ],
  };
  noticeScores([course]);
  noticeScores([course]);
  expect(log().map((action) => (action.kind === 'evidence' ? action.bearing : action.kind))).toEqual([
    'theory',
    'contradicts',
    'supports',
  ]);
});
