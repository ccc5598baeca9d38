// Tests of plans and hashes.
import { expect, test } from 'vitest';
import { hashOutcomes } from './hash-outcomes.ts';
import { planTrials, type PopulationRecord } from './plan-trials.ts';
import type { WellOutcome } from './outcome.ts';

const populations = [1, 2, 16, 17, 18, 33].map((population): PopulationRecord => {
  return { population, group: 'all', clade: population, block: Math.floor((population - 1) / 16) };
});

test('a shot runs its low doses first, a block at a time', () => {
  const trials = planTrials(populations, 2);
  expect(trials.map(({ doseIndex, block }) => [doseIndex, block])).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [1, 2],
  ]);
  expect(trials.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(trials[1]!.populations).toEqual([17, 18]);
});

test('another order of doses may be asked for, but not one that makes no sense', () => {
  expect(planTrials(populations, 3, [1, 0, 2]).map(({ doseIndex }) => doseIndex)).toEqual([1, 1, 1, 0, 0, 0, 2, 2, 2]);
  expect(planTrials(populations, 3, [2])).toHaveLength(3);
  for (const order of [[0, 0], [3], [-1], [0.5]]) expect(() => planTrials(populations, 3, order)).toThrow(RangeError);
});

const outcome: WellOutcome = {
  population: 1,
  doseIndex: 0,
  stumbles: true,
  convulses: false,
  dead: false,
  heartRate: 2.4,
  arrhythmiaIndex: 0.05,
};

test('the hash is SHA-256 of five little-endian doubles per outcome', async () => {
  const bytes = new Uint8Array(Float64Array.from([1, 0, 1, 2.4, 0.05]).buffer);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  expect(hashOutcomes([outcome])).toBe(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
});

test('the hash forgets the order of outcomes and notices their last bit', () => {
  const other = { ...outcome, population: 2 };
  expect(hashOutcomes([outcome, other])).toBe(hashOutcomes([other, outcome]));
  const hashes = [
    {},
    { dead: true },
    { convulses: true },
    { heartRate: 2.4000000000000004 },
    { arrhythmiaIndex: NaN },
  ].map((change) => hashOutcomes([{ ...outcome, ...change }]));
  expect(new Set(hashes).size).toBe(hashes.length);
});
