// Tests of the practice rules with made-up logs: honest ones, careless ones, and ones that try to look good.
import { formatShotId, type ShotDesign } from '@offshoot/experiment';
import { expect, test } from 'vitest';
import type { Action, FireAction, PredictAction } from '../actions/action.ts';
import type { DescribeDifference } from '../comparison/describe-difference.ts';
import type { Prediction } from '../predictions/prediction.ts';
import { plainDesign } from '../shots/made-up-shot.contract.ts';
import type { PopulationPart } from '../shots/observed-shot.ts';
import { noticeTrouble } from './notice-trouble.ts';
import type { PracticeRule } from './practice-score.ts';
import { scorePractice } from './score-practice.ts';

/** Subjects are words: a letter more or less is one edit. */
const byLetters: DescribeDifference = (from, to) => {
  const [a, b] = [Array.from(from), Array.from(to)];
  const changed = [...b.filter((letter) => !a.includes(letter)), ...a.filter((letter) => !b.includes(letter))];
  return changed.map((letter) => ({ code: 'letter', data: { letter }, alone: null }));
};

const placed = (subject: string, changes: Partial<ShotDesign> = {}, part: PopulationPart = 'explore') => ({
  design: { ...plainDesign, subject, ...changes },
  part,
});
const fire = (subject: string, changes: Partial<ShotDesign> = {}, part: PopulationPart = 'explore'): FireAction => {
  const shot = placed(subject, changes, part);
  return { kind: 'fire', at: 0, shot: formatShotId(shot.design), ...shot };
};
const about = { group: 'pest', effect: 'stumbles', dose: 1 } as const;
const range = (low: number, high: number): Prediction => ({ kind: 'range', about, n: 100, low, high, confidence: 0.8 });
const predict = (subject: string, prediction: Prediction, changes: Partial<ShotDesign> = {}): PredictAction => ({
  kind: 'predict',
  at: 0,
  shot: fire(subject, changes).shot,
  predictions: [prediction],
});
const claim = (first: string, second: string, id = 'claim'): Action => ({
  kind: 'claim',
  at: 0,
  claim: id,
  first: placed(first),
  second: placed(second),
  direction: 'more',
});
const evidence = (bearing: 'supports' | 'contradicts'): Action => ({
  kind: 'evidence',
  at: 0,
  about: 'claim',
  bearing,
});
const revise = (before: string, after: string | null): Action => ({
  kind: 'revise',
  at: 0,
  about: 'claim',
  before,
  after,
});

const scoreOf = (rule: PracticeRule, log: readonly Action[]) => {
  const { good, of, state, cases } = scorePractice(log, byLetters).find((score) => score.rule === rule)!;
  return { good, of, state, codes: cases.map(({ code }) => code) };
};

test('one letter at a time is one thing at a time', () => {
  const log = ['A', 'AB', 'ABC', 'AC'].map((subject) => fire(subject));
  expect(scoreOf('changes-one-thing', log)).toMatchObject({ good: 3, of: 3, state: 'mostly' });
});

test('two letters at once, or a letter and other animals, are several', () => {
  const log = [fire('A'), fire('ABC'), fire('ABCDE', { replicate: 2 }), fire('XYZ')];
  expect(scoreOf('changes-one-thing', log)).toMatchObject({ good: 0, of: 3, state: 'seldom' });
});

test('a gap between two letters is closed by the missing shot afterwards', () => {
  const log = [fire('A'), fire('ABC'), fire('AB')];
  expect(scoreOf('changes-one-thing', log)).toMatchObject({ good: 1, of: 2 });
});

test('gaming: the same shot again and again, and turning only dose or numbers, earns nothing', () => {
  const again = [fire('A'), fire('AB'), fire('A'), fire('AB'), fire('A')];
  expect(scoreOf('changes-one-thing', again)).toMatchObject({ of: 1, state: 'not-yet' });
  const turning = [1, 2, 3, 4, 5].map((dose) => fire('A', { doses: [dose], populations: 100 - dose }));
  expect(scoreOf('changes-one-thing', turning)).toMatchObject({ of: 0, state: 'not-yet' });
});

const evidenceShots = [fire('A'), fire('AB'), claim('A', 'AB')];

test('a claim whose two shots were both fired on other animals is repeated', () => {
  const other = { replicate: 2 };
  expect(scoreOf('repeats', [...evidenceShots, fire('A', other), fire('AB', other)])).toMatchObject({ good: 1, of: 1 });
  expect(scoreOf('repeats', evidenceShots)).toMatchObject({ good: 0, of: 1, codes: ['not-repeated'] });
});

test('gaming: the same bits once more, or only half of the pair, is no repetition', () => {
  expect(scoreOf('repeats', [...evidenceShots, fire('A'), fire('AB')]).good).toBe(0);
  expect(scoreOf('repeats', [...evidenceShots, fire('A', { replicate: 2 })]).good).toBe(0);
  expect(scoreOf('repeats', [...evidenceShots, fire('A', { replicate: 2 }), fire('AB', { replicate: 3 })]).good).toBe(
    0,
  );
});

test('gaming: claiming the same comparison ten times counts once', () => {
  const log = [...evidenceShots, ...Array.from({ length: 10 }, (_, n) => claim('A', 'AB', `claim ${n}`))];
  expect(scoreOf('repeats', log).of).toBe(1);
});

const explored = ['A', 'B', 'C'].map((subject) => fire(subject));

test('the first three shots need no prediction; the next ones do', () => {
  expect(scoreOf('predicts-before', explored).of).toBe(0);
  const log = [...explored, predict('D', range(10, 40)), fire('D'), fire('E')];
  expect(scoreOf('predicts-before', log)).toMatchObject({ good: 1, of: 2, codes: ['predicted', 'not-predicted'] });
});

test('gaming: predicting everything, afterwards, or a shot whose result is known, earns nothing', () => {
  expect(scoreOf('predicts-before', [...explored, predict('D', range(0, 100)), fire('D')]).codes).toEqual([
    'said-nothing',
  ]);
  expect(scoreOf('predicts-before', [...explored, predict('D', range(5, 95)), fire('D')]).codes).toEqual([
    'said-nothing',
  ]);
  const fiftyFifty: Prediction = { kind: 'statement', about, is: 'at-least', bound: 9, confidence: 0.5 };
  expect(scoreOf('predicts-before', [...explored, predict('D', fiftyFifty), fire('D')]).codes).toEqual([
    'said-nothing',
  ]);
  expect(scoreOf('predicts-before', [...explored, fire('D'), predict('D', range(1, 2))]).codes).toEqual([
    'not-predicted',
  ]);
  expect(scoreOf('predicts-before', [...explored, predict('A', range(1, 2)), fire('A')]).of).toBe(0);
});

test('a claim tried again on check populations was put to a test', () => {
  const check = { populations: 30 };
  const log = [...evidenceShots, fire('A', check, 'check'), fire('AB', check, 'check')];
  expect(scoreOf('tests-own-claim', log)).toMatchObject({ good: 1, of: 1, codes: ['tested'] });
});

test('gaming: a test on three animals, on known shots, or before the claim, could not fail', () => {
  const few = { populations: 3, replicate: 2 };
  expect(scoreOf('tests-own-claim', [...evidenceShots, fire('A', few), fire('AB', few)]).codes).toEqual([
    'tested-on-few',
  ]);
  expect(scoreOf('tests-own-claim', [...evidenceShots, fire('A'), fire('AB')]).codes).toEqual(['not-tested']);
  const before = [fire('A', { replicate: 2 }), fire('AB', { replicate: 2 }), ...evidenceShots];
  expect(scoreOf('tests-own-claim', before).codes).toEqual(['not-tested']);
});

test('who changes or gives up a claim that data contradict, revises', () => {
  expect(scoreOf('revises', [evidence('contradicts'), revise('B helps', 'B helps only charged ones')]).codes).toEqual([
    'revised',
  ]);
  expect(scoreOf('revises', [evidence('contradicts'), revise('B helps', null)]).codes).toEqual(['given-up']);
  expect(scoreOf('revises', [evidence('contradicts')])).toMatchObject({ good: 0, of: 1, codes: ['held-on'] });
  expect(scoreOf('revises', [evidence('supports')]).of).toBe(0);
});

test('gaming: a full stop more, or a change before any contradiction, is no revision', () => {
  expect(scoreOf('revises', [evidence('contradicts'), revise('B helps', ' B  helps!')]).codes).toEqual(['same-words']);
  expect(scoreOf('revises', [revise('B helps', 'C helps'), evidence('contradicts')]).codes).toEqual(['held-on']);
});

/** Three made-up pupils: any molecule; the best so far and on; one change, repeated, predicted, tested, revised. */
const wanderer = ['A', 'BCD', 'XYZ', 'KLM', 'QRS'].map((subject) => fire(subject));
const climber = [...['A', 'AB', 'ABC', 'ABCDE', 'ABCD'].map((subject) => fire(subject)), claim('A', 'AB')];
const scientist = [
  ...climber,
  ...['A', 'AB'].map((subject) => fire(subject, { replicate: 2 })),
  predict('ABD', range(10, 40)),
  fire('ABD'),
  evidence('contradicts'),
  revise('B helps', 'B helps without C'),
];

test('a wanderer, a climber and a scientist come out in this order', () => {
  const sum = (log: readonly Action[]): number =>
    scorePractice(log, byLetters).reduce((total, { good, of }) => total + (of === 0 ? 0 : good / of), 0);
  expect(sum(wanderer)).toBeLessThan(sum(climber));
  expect(sum(climber)).toBeLessThan(sum(scientist));
});

test('the teacher hears of those who change much at once, never repeat, are sure and wrong, or are stuck', () => {
  const codes = (log: readonly Action[], now = 1): string[] =>
    noticeTrouble(log, byLetters, now).map(({ code }) => code);
  expect(codes(wanderer)).toEqual(['changes-several']);
  expect(codes(scientist)).toEqual([]);
  expect(codes([...evidenceShots, fire('ABC'), claim('AB', 'ABC', 'other')])).toEqual(['never-repeats']);
  const miss: Action = { kind: 'score', at: 0, shot: 's', cameTrue: 0, of: 1, sureAndWrong: 1 };
  expect(codes([miss, miss])).toEqual(['sure-and-wrong']);
  expect(codes(scientist, 700)).toEqual(['stuck']);
});
