// Tests of a shot's figures by group.
import { expect, test } from 'vitest';
import { summariseGroups, type WellReading } from './summarise-groups.ts';

const well = (group: string, cluster: number, perDose: Partial<WellReading>[]) => ({
  group,
  cluster,
  perDose: perDose.map((reading) => ({
    stumbles: false,
    dead: false,
    heartRate: 2.4,
    arrhythmiaIndex: 0.05,
    ...reading,
  })),
});
const doses = [0.1, 1, 10];

test('each group is summarised by itself, in the order of the wells', () => {
  const summary = summariseGroups(doses, [
    well('quirk', 0, [{ stumbles: true }, { stumbles: true, dead: true }, { dead: true }]),
    well('quirk', 1, [{}, { stumbles: true, heartRate: 4 }, { dead: true }]),
    well('bee', 2, [{}, {}, {}]),
  ]);
  expect(Object.keys(summary)).toEqual(['quirk', 'bee']);
  expect(summary['quirk']?.n).toBe(2);
  expect(summary['quirk']?.perDose[1]).toEqual({
    dose: 1,
    stumbling: 1,
    dead: 0.5,
    heartRateMedian: 3.2,
    arrhythmiaIndexMedian: 0.05,
  });
  expect(summary['quirk']?.lc50.value).toBeCloseTo(1, 12);
  expect(summary['quirk']?.ec50Stumble).toMatchObject({ value: null, reason: 'below' });
  expect(summary['bee']?.lc50).toMatchObject({ value: null, reason: 'none' });
});

test('a heart that beat too rarely for an index is left out of the median', () => {
  const summary = summariseGroups(
    [1],
    [well('bee', 0, [{ arrhythmiaIndex: NaN }]), well('bee', 0, [{ arrhythmiaIndex: 0.3 }])],
  );
  expect(summary['bee']?.perDose[0]?.arrhythmiaIndexMedian).toBe(0.3);
  expect(summariseGroups([1], [well('bee', 0, [{ heartRate: NaN }])])['bee']?.perDose[0]?.heartRateMedian).toBeNull();
});
