// Tests of the watch over the hours: it begins at rest, in a bath with the shot itself, and nothing comes of nothing.
import { expect, test } from 'vitest';
import { readDesign } from '../design.ts';
import { lookIntoWell } from '../well-look.ts';
import { followHours } from './follow-hours.ts';

const nicotine = 'CN1CCCC1c1cccnc1';
const designOf = (doses: string, manipulations: readonly string[] = []) => {
  const read = readDesign({ subject: nicotine, doses, manipulations });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};

test('in a bath the first moment is the shot itself, to the last bit; later the store is emptier and the heart slower', () => {
  const design = designOf('0.1,');
  const { readings, diesAt } = followHours(design, 231, 0, [0, 12, 48, 48], 'bath');
  const { outcome, receptor } = lookIntoWell(design, 231, 0);
  expect(readings[0]).toMatchObject({ store: 1, receptor });
  expect(readings[0]!.heartRate).toBe(outcome.heartRate);
  expect(readings[0]!.arrhythmiaIndex).toBe(outcome.arrhythmiaIndex);
  expect(readings[1]!.store).toBeLessThan(1);
  expect(readings[2]!.heartRate).toBeLessThan(readings[0]!.heartRate!);
  expect(readings[3]).toEqual(readings[2]);
  expect(diesAt).toBeNull();
});

test('an animal that drinks begins at rest and has after a day at its receptors what a shot reads', () => {
  const design = designOf('0.1,');
  const { readings } = followHours(design, 231, 0, [0, 24]);
  expect(readings[0]).toMatchObject({ store: 1, receptor: { open: 0 } });
  expect(readings[1]!.receptor).toEqual(lookIntoWell(design, 231, 0).receptor);
});

test('a watch ends at the hour of death', () => {
  const { readings, diesAt } = followHours(designOf('31.6,'), 3, 0, [0, 24, 48]);
  expect(readings.map(({ hour }) => hour)).toEqual([0, 24]);
  expect(diesAt).toBe(24);
});

test('without dopamine there is nothing to run low', () => {
  const { readings } = followHours(designOf('0.1,', ['block:dopamine']), 231, 0, [0, 24], 'bath');
  for (const { store, dopamineBlood } of readings) {
    expect(store).toBeLessThanOrEqual(1);
    expect(dopamineBlood).toBeLessThan(1);
  }
});

test('a well that is not there is refused', () => {
  expect(() => followHours(designOf('0.1,'), 501, 0)).toThrow(RangeError);
});
