// The course of a measurement: two tasks, two halves of a lesson in the drawn order, two other tasks, and nothing of a person.
import { drawArm } from '@offshoot/inquiry';
import { expect, test } from 'vitest';
import { answerTask, endHalf, halfOn, learningStore, recordOf, startLearning, taskOn } from './learning-store.ts';

const nothing = { tries: [], pair: null, conclusion: null, expected: null };
const state = () => learningStore.getState();

test('tasks, two halves in the drawn order, other tasks, a file without a name', () => {
  startLearning('Honig', 7);
  expect(state().arm).toBe(drawArm('Honig', 7));
  const before = [taskOn(state())!.id];
  answerTask(nothing);
  before.push(taskOn(state())!.id);
  answerTask(nothing);
  expect(halfOn(state())).toBe(state().arm === 'context-first' ? 'reading' : 'doing');
  endHalf();
  expect(halfOn(state())).toBe(state().arm === 'context-first' ? 'doing' : 'reading');
  endHalf();
  expect(before).not.toContain(taskOn(state())!.id);
  answerTask(nothing);
  answerTask(nothing);
  expect(state().step).toBe('done');
  const text = JSON.stringify(recordOf(state()));
  expect(text).not.toMatch(/Honig|seat|halfBegan/);
  expect(recordOf(state()).code).toMatch(/^[0-9a-f]{16}$/);
});

test('without a class word nobody takes part in a comparison', () => {
  startLearning('', 3);
  expect(state().arm).toBe(null);
  startLearning('Honig', null);
  expect(state().arm).toBe(null);
});
