// Tests of a prediction's way: checked, sealed, scored after the shot, summed up over time.
import { expect, test } from 'vitest';
import { makeUpShot } from '../shots/made-up-shot.contract.ts';
import type { Countable } from '../shots/observed-shot.ts';
import { calibrate } from './calibration.ts';
import { canFail, checkPrediction } from './check-prediction.ts';
import type { RangePrediction, StatementPrediction } from './prediction.ts';
import { scorePrediction, scorePredictions, type ScoredPrediction } from './score-predictions.ts';
import { openSeal, sealPredictions } from './seal-predictions.ts';

const about: Countable = { group: 'pest', effect: 'stumbles', dose: 1 };
const range: RangePrediction = { kind: 'range', about, n: 100, low: 40, high: 60, confidence: 0.8 };
const statement: StatementPrediction = { kind: 'statement', about, is: 'at-least', bound: 50, confidence: 0.9 };
const salt = '0123456789abcdef';

test('a sealed prediction is scored against the shot that it was about', () => {
  const shot = makeUpShot({ stumbling: 65 });
  const scored = scorePredictions(sealPredictions(shot.id, [range, statement], salt), shot);
  if (!scored.ok) throw new Error(scored.problem.code);
  const [first, second] = scored.value;
  // width 20 and five above the range, ten-fold, of 100 populations
  expect(first).toMatchObject({ cameTrue: false, loss: 0.7, observed: { hits: 65, n: 100 } });
  expect(second).toMatchObject({ cameTrue: true, lossOfSayingNothing: 0.25 });
});

test('a prediction changed after sealing breaks the seal, whichever word is changed', () => {
  const sealed = sealPredictions('shot', [range], salt);
  expect(openSeal(sealed).ok).toBe(true);
  for (const changed of [
    { ...sealed, predictions: [{ ...range, high: 70 }] },
    { ...sealed, predictions: [{ ...range, about: { ...about, group: 'bee' } }] },
    { ...sealed, predictions: [range, statement] },
    { ...sealed, shot: 'another' },
    { ...sealed, salt: 'fedcba9876543210' },
  ])
    expect(openSeal(changed)).toMatchObject({ ok: false, problem: { code: 'seal-broken' } });
});

test('fields in another order, as a file may bring them, leave the seal whole', () => {
  const sealed = sealPredictions('shot', [range], salt);
  const shuffled = Object.fromEntries(Object.entries(range).reverse()) as unknown as RangePrediction;
  expect(openSeal({ ...sealed, predictions: [shuffled] }).ok).toBe(true);
});

test('the seal alone tells nothing: another salt gives another seal of the same words', () => {
  const seals = [salt, 'fedcba9876543210'].map((each) => sealPredictions('shot', [range], each).seal);
  expect(seals[0]).not.toBe(seals[1]);
  expect(() => sealPredictions('shot', [range], '0123')).toThrow(RangeError);
});

test('predictions are not scored against another shot', () => {
  const sealed = sealPredictions('another', [range], salt);
  expect(scorePredictions(sealed, makeUpShot({ stumbling: 50 }))).toMatchObject({
    problem: { code: 'seal-other-shot', data: { wanted: 'another' } },
  });
});

test('what makes no sense is said before sealing', () => {
  expect(checkPrediction(range, 100).ok).toBe(true);
  expect(checkPrediction({ ...range, low: 70 }, 100)).toMatchObject({
    problem: { code: 'prediction-range-upside-down' },
  });
  expect(checkPrediction(range, 30)).toMatchObject({ problem: { code: 'prediction-count', data: { most: 30 } } });
  expect(checkPrediction({ ...range, confidence: 1 }, 100)).toMatchObject({
    problem: { code: 'prediction-confidence' },
  });
  expect(checkPrediction({ ...statement, confidence: 1 }, 100).ok).toBe(true);
});

test('a range over everything can not turn out wrong', () => {
  expect(canFail(range, 100)).toBe(true);
  expect(canFail({ ...range, low: 0, high: 100 }, 100)).toBe(false);
  expect(canFail({ ...statement, bound: 0 }, 100)).toBe(false);
});

const scoredTimes = (hits: number, times: number, shotOf = (time: number) => `shot ${time}`): ScoredPrediction[] =>
  Array.from({ length: times }, (_, time) =>
    scorePrediction(range, { hits: time < hits ? 50 : 90, n: 100 }, shotOf(time)),
  );

test('who says 80 % and is right 11 times of 20 is too sure; 16 of 20 fits; 4 of 4 is too few to say', () => {
  expect(calibrate(scoredTimes(11, 20))).toMatchObject([{ said: 0.8, times: 20, cameTrue: 11, reading: 'too-sure' }]);
  expect(calibrate(scoredTimes(16, 20))[0]!.reading).toBe('fits');
  expect(calibrate(scoredTimes(4, 4))[0]!.reading).toBe('too-few');
  expect(calibrate(scoredTimes(40, 40))[0]!.reading).toBe('too-careful');
});

test('twenty predictions about five shots say as little as five', () => {
  const [wide] = calibrate(scoredTimes(11, 20, (time) => `shot ${time % 5}`));
  const [narrow] = calibrate(scoredTimes(11, 20));
  expect(wide!.interval[1] - wide!.interval[0]).toBeGreaterThan(narrow!.interval[1] - narrow!.interval[0]);
  expect(wide!.reading).toBe('fits');
});

test('20 % for yes is 80 % for no', () => {
  const doubting = scorePrediction({ ...statement, confidence: 0.2 }, { hits: 10, n: 100 }, 'shot');
  const [line] = calibrate([doubting]);
  expect(line).toMatchObject({ said: 0.8, cameTrue: 1 });
});
