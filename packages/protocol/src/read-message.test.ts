// Tests of validators: what our own programs send passes unchanged, anything else does not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunnerMessage, ShotDesign, WorkerMessage } from '@offshoot/experiment';
import { isShotDesign, isShotRequest } from './read-design.ts';
import { readRunnerMessage, readWorkerMessage } from './read-message.ts';

const design: ShotDesign = {
  lab: 'nicotine',
  science: 1,
  world: 'standard',
  subject: 'CN1CCCC1c1cccnc1',
  doses: [0.1, 1],
  populations: 500,
  replicate: 1,
  manipulations: ['silence dopamineCardiac'],
};
const trial = { index: 0, doseIndex: 1, block: 2, populations: [33, 34] };
const toWorker: RunnerMessage[] = [
  { type: 'open', run: 1, design, kernel: 'auto' },
  { type: 'run', run: 1, trial },
  { type: 'open', run: 1, design, kernel: 'auto', pruned: true },
  { type: 'run-block', run: 1, trial: { index: 0, block: 2, populations: [33, 34] } },
];
const toRunner: WorkerMessage[] = [
  { type: 'opened', run: 1 },
  { type: 'done', run: 1, trial: 0, outcomes: new Float64Array(10) },
  { type: 'failed', run: 1, problem: { code: 'bench-failed', data: { reason: 'x', place: 3 } } },
  { type: 'flagged', run: 1, trial: 0, flags: new Float64Array(6) },
];

test.each(toWorker)('a worker reads $type, also after it crossed to another thread', (message) => {
  expect(readRunnerMessage(structuredClone(message))).toEqual(message);
  expect(readWorkerMessage(message)).toBeNull();
});

test.each(toRunner)('a runner reads $type, also after it crossed to another thread', (message) => {
  expect(readWorkerMessage(structuredClone(message))).toEqual(message);
  expect(readRunnerMessage(message)).toBeNull();
});

test.each<[string, unknown]>([
  ['no run', { ...toWorker[1], run: undefined }],
  ['half a run', { ...toWorker[1], run: 0.5 }],
  ['no trial', { type: 'run', run: 1 }],
  ['a trial of texts', { type: 'run', run: 1, trial: { ...trial, populations: ['33'] } }],
  ['a trial of no dose', { ...toWorker[1], trial: { index: 0, block: 2, populations: [33] } }],
  ['an unknown way of pruning', { ...toWorker[0], pruned: 'a little' }],
  ['an unknown kernel', { ...toWorker[0], kernel: 'magic' }],
  ['doses that fall', { ...toWorker[0], design: { ...design, doses: [1, 0.1] } }],
  ['a missing world', { ...toWorker[0], design: { ...design, world: undefined } }],
])('a worker does not read a message with %s', (_flaw, message) => {
  expect(readRunnerMessage(message)).toBeNull();
});

test.each<[string, unknown]>([
  ['outcomes that are no whole ones', { ...toRunner[1], outcomes: new Float64Array(7) }],
  ['outcomes in a plain list', { ...toRunner[1], outcomes: [1, 2, 3, 4, 5] }],
  ['a problem without a code', { ...toRunner[2], problem: { data: {} } }],
  ['a problem with a thing in its data', { ...toRunner[2], problem: { code: 'x', data: { y: {} } } }],
])('a runner does not read a message with %s', (_flaw, message) => {
  expect(readWorkerMessage(message)).toBeNull();
});

test('nothing whatever makes a validator throw', () => {
  fc.assert(
    fc.property(fc.anything({ withTypedArray: true, withNullPrototype: true }), (thing) => {
      expect(readRunnerMessage(thing)).toBeNull();
      expect(readWorkerMessage(thing)).toBeNull();
      expect(isShotDesign(thing)).toBe(false);
    }),
  );
});

describe('requests', () => {
  test.each<unknown>([
    { subject: 'nicotine' },
    { subject: 'C', part: 'check' },
    { subject: 'C', world: 'class-7b', doses: '12', populations: 50, replicate: 2, manipulations: [] },
  ])('%j is a request', (request) => {
    expect(isShotRequest(request)).toBe(true);
  });
  test.each<unknown>([
    {},
    { subject: 3 },
    { subject: 'C', doses: [1] },
    { subject: 'C', populations: -1 },
    { subject: 'C', extra: true },
    { subject: 'C'.repeat(1001) },
    null,
    [],
  ])('%j is none', (request) => {
    expect(isShotRequest(request)).toBe(false);
  });
});
