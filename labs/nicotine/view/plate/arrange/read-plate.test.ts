// What a plate says of each well: outcomes, pairs of tries, close calls, repetitions.
import { expect, test } from 'vitest';
import { OutcomeTable } from '../outcome-table.ts';
import { statesOf, unsureWells } from './read-plate.ts';

const wells = [1, 2, 3, 4, 5, 6].map((population) => ({ population, group: population < 5 ? 'quirk' : 'ordinary' }));

function tableOf(indices: readonly number[]): OutcomeTable {
  const table = new OutcomeTable([1], wells);
  table.add(
    indices.map((arrhythmiaIndex, i) => ({
      population: i + 1,
      doseIndex: 0,
      stumbles: arrhythmiaIndex > 0.2,
      convulses: arrhythmiaIndex > 0.9,
      dead: arrhythmiaIndex > 0.35,
      heartRate: 4.4,
      arrhythmiaIndex,
    })),
  );
  return table;
}
const a = tableOf([0.02, 0.19, 0.25, 0.5, 0.02, 0.95]);
const b = tableOf([0.02, 0.4, 0.02, 0.5, 0.02]);

test('shows any outcome', () => {
  expect(statesOf(a, 0, 'state', null)).toEqual(['calm', 'calm', 'stumble', 'dead', 'calm', 'dead']);
  expect(statesOf(a, 0, 'convulses', null).filter((state) => state === 'cramp')).toHaveLength(1);
  expect(statesOf(a, 0, 'arrhythmia', null)).toEqual(['level0', 'level2', 'level3', 'level4', 'level0', 'level4']);
  expect(new Set(statesOf(a, 0, 'rate', null))).toEqual(new Set(['level3']));
});

test('pairs the wells of two tries by population', () => {
  expect(statesOf(a, 0, 'state', { table: b, doseIndex: 0 })).toEqual([
    'neither',
    'onlyB',
    'onlyA',
    'both',
    'neither',
    'empty',
  ]);
});

test('a close call is one near the threshold, until repetitions say more', () => {
  expect([...unsureWells(a, 0, new Map())]).toEqual([1, 2]);
  expect([
    ...unsureWells(
      a,
      0,
      new Map([
        [2, 1],
        [1, 0.5],
      ]),
    ),
  ]).toEqual([0, 2]);
});
