// The measure of learning: what is done decides, guessing does not pay much, halves are equal, and a difference that is there is seen.
import { expect, test } from 'vitest';
import { compareArms, LEAST_OF_ARM } from './compare-arms.ts';
import { drawArm, readLearningRecord, writeLearningRecord, type LearningRecord } from './learning-record.ts';
import { runTask, scoreTask, type TransferTask } from './transfer-task.ts';

const said = { de: 'x', en: 'x' };
const factor = { name: said, options: [said, said] } as const;
const task: TransferTask = {
  id: 't',
  topic: 'animal',
  form: 'a',
  title: said,
  story: said,
  counted: said,
  factors: [factor, factor, factor],
  n: 20,
  base: 0.2,
  adds: [0.4, 0, 0.2],
  asked: 0,
  predicted: [1, 0, 1],
  tries: 4,
};

test('one thing at a time, a fair pair, the right conclusion and a good prediction are the whole score', () => {
  const answer = {
    tries: [
      [0, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ],
    pair: [0, 1],
    conclusion: 'more',
    expected: 15,
  } as const;
  expect(runTask(task, task.predicted)).toEqual({ hits: 16, n: 20 });
  expect(scoreTask(task, answer)).toEqual({ oneAtATime: 1, fairPair: 1, conclusion: 1, prediction: 1, total: 1 });
});

test('all at once, the same try twice, and a pair about another factor earn nothing', () => {
  const answer = {
    tries: [
      [0, 0, 0],
      [1, 1, 1],
      [0, 0, 0],
    ],
    pair: [0, 1],
    conclusion: 'fewer',
    expected: 3,
  } as const;
  expect(scoreTask(task, answer).total).toBe(0);
  expect(scoreTask(task, { tries: [], pair: null, conclusion: null, expected: null }).total).toBe(0);
});

test('of two neighbours one belongs to each half, by a word that draws other halves when it is another', () => {
  const halves = (word: string) => Array.from({ length: 30 }, (_, seat) => drawArm(word, seat + 1));
  for (const word of ['Honig', 'Wiese', 'c']) {
    const arms = halves(word);
    for (let seat = 0; seat < arms.length; seat += 2) expect(arms[seat]).not.toBe(arms[seat + 1]);
  }
  expect(halves('Honig')).toEqual(halves(' honig '));
  expect(halves('Honig')).not.toEqual(halves('Wiese'));
});

const record = (place: number, arm: LearningRecord['arm'], before: number, after: number): LearningRecord => {
  const result = (total: number) => [
    { task: 't', score: { oneAtATime: total, fairPair: total, conclusion: total, prediction: total, total } },
  ];
  const code = place.toString(16).padStart(16, '0');
  return { code, arm, before: result(before), after: result(after), minutes: { doing: 30, reading: 8 } };
};

test('a record comes back from its file, and the file holds no field but those that are named', () => {
  const whole = record(1, 'task-first', 0.25, 0.5);
  const text = writeLearningRecord(whole, said);
  expect(readLearningRecord(text)).toEqual({ ok: true, value: whole });
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    'format',
    'schema',
    'about',
    'code',
    'arm',
    'before',
    'after',
    'minutes',
  ]);
});

test.each([
  ['learning-unreadable', '{"format":"offshoot-notebook","schema":1}'],
  ['learning-newer', writeLearningRecord(record(1, null, 0, 0), said).replace('"schema": 1', '"schema": 2')],
  ['learning-damaged', writeLearningRecord(record(1, null, 0, 0), said).replace('"total": 0', '"total": 7')],
  ['learning-damaged', writeLearningRecord(record(1, null, 0, 0), said).replace('"arm": null', '"arm": "best"')],
])('a bad file is %s', (code, text) => {
  const read = readLearningRecord(text);
  expect(read.ok ? null : read.problem.code).toBe(code);
});

test('a half that gains more is seen with its interval; twice the same file counts once', () => {
  const noise = [0, 0.1, -0.1, 0.05, -0.05, 0];
  const records = noise.flatMap((each, place) => [
    record(2 * place, 'task-first', 0.3, 0.6 + each),
    record(2 * place + 1, 'context-first', 0.3, 0.4 + each),
  ]);
  const { arms, difference, leftOut } = compareArms([...records, records[0]!, record(99, null, 0, 1)]);
  expect(arms['task-first'].n).toBe(noise.length);
  expect(leftOut).toBe(2);
  expect(difference!.value).toBeCloseTo(-0.2, 10);
  expect(difference!.interval[1]).toBeLessThan(0);
});

test('with too few in a half nothing is said about a difference', () => {
  const few = Array.from({ length: LEAST_OF_ARM }, (_, place) => record(place, 'task-first', 0, 1));
  expect(compareArms(few).difference).toBe(null);
});
