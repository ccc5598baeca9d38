// Hard check 7, in live animals: nicotine speeds hearts up; hearts without the quirk keep their rhythm at every dose, those
// with it stumble; without dopamine hearts beat more slowly and less regularly. Johnson 1997 (dopamine does not disturb the
// rhythm of wild-type flies; depletion slows and roughens); bands of rate and rhythm from fly hearts (G4).
// Under a lasting dose the speeding fades over hours and comes back after washing: isolated cockroach heart ("Physiological action
// of drugs and insecticides on insects", Bulletin of Entomological Research). Only directions are published; the hours are assumed.
import { emptyStore, storeParameters } from '@offshoot/heart';
import { expect, it } from 'vitest';
import { printTable } from './fits/read-ligands.ts';
import { watchHours } from './studies/watch-hours.ts';
import { fireLive, meanArrhythmia, meanHeartRate } from './studies/live-shot.ts';

const doses = [1e-4, 0.01, 0.1, 0.3, 1, 3];

it('nicotine speeds hearts up, and only hearts with the quirk stumble', async () => {
  const shot = await fireLive({ subject: 'nicotine', doses: `${doses.join(',')},` });
  const rates = doses.map((_, dose) => meanHeartRate(shot, 'ordinary', dose));
  const rhythm = (group: string): number[] => doses.map((_, dose) => meanArrhythmia(shot, group, dose));
  const [ordinary, quirk] = [rhythm('ordinary'), rhythm('quirk')];
  printTable(
    [
      'nicotine, dose',
      'beats/s, ordinary',
      'published',
      'arrhythmia, ordinary',
      'published',
      'with the quirk (fiction)',
    ],
    doses.map((dose, at) => [
      `${dose}`,
      rates[at]!.toFixed(2),
      at === 0 ? '2.3-2.6' : at === doses.length - 1 ? '4 and more' : 'rises',
      ordinary[at]!.toFixed(3),
      at === 0 ? '0.03-0.07' : 'below 0.10',
      quirk[at]!.toFixed(3),
    ]),
  );
  expect(rates[0]).toBeGreaterThan(2.3);
  expect(rates[0]).toBeLessThan(2.6);
  rates.forEach((rate, at) => at > 0 && expect(rate).toBeGreaterThan(rates[at - 1]! - 0.02)); // standard error of 66 hearts
  expect(rates.at(-1)).toBeGreaterThanOrEqual(4);
  expect(ordinary[0]).toBeGreaterThan(0.03);
  expect(ordinary[0]).toBeLessThan(0.07);
  for (const index of ordinary) expect(index).toBeLessThan(0.1);
  expect(Math.max(...quirk)).toBeGreaterThan(0.2);
});

it('without dopamine hearts are slower and less regular', async () => {
  const subject = 'nicotine';
  const low = { subject, doses: '0.0001,' };
  const [whole, depleted] = [await fireLive(low), await fireLive({ ...low, manipulations: ['block:dopamine'] })];
  const figures = [whole, depleted].map((shot) => [
    meanHeartRate(shot, 'ordinary', 0),
    meanArrhythmia(shot, 'ordinary', 0),
  ]);
  printTable(
    ['dopamine', 'beats/s', 'published', 'arrhythmia', 'published'],
    [
      ['as usual', figures[0]![0]!.toFixed(2), '', figures[0]![1]!.toFixed(3), ''],
      ['blocked', figures[1]![0]!.toFixed(2), 'slower', figures[1]![1]!.toFixed(3), 'less regular'],
    ],
  );
  expect(figures[1]![0]).toBeLessThan(figures[0]![0]! - 0.1);
  expect(figures[1]![1]).toBeGreaterThan(figures[0]![1]! * 1.1);
});

it('under constant exposure to nicotine hearts are fast at first, fade over hours, and come back after washing', () => {
  const watched = [0, 1, 2, 4, 6, 8, 12, 24, 48];
  const [drinking, bathed] = (['drink', 'bath'] as const).map((exposure) =>
    watchHours('nicotine', 0.1, watched, exposure),
  );
  printTable(
    [
      'hours',
      'beats/s, drinking',
      'published',
      'beats/s, constant from the first moment',
      'published',
      'store of dopamine',
    ],
    watched.map((hour, at) => [
      `${hour}`,
      drinking![at]!.heartRate.toFixed(2),
      ['rest', '', 'speeds', '', '', '', 'fades', '', 'to none in the end'][at]!,
      bathed![at]!.heartRate.toFixed(2),
      at === 0 ? 'speeds' : at === watched.length - 1 ? 'to none in the end' : 'fades',
      bathed![at]!.store.toFixed(2),
    ]),
  );
  const rest = drinking![0]!.heartRate;
  const peak = Math.max(...drinking!.map(({ heartRate }) => heartRate));
  const peakHour = watched[drinking!.findIndex(({ heartRate }) => heartRate === peak)]!;
  expect(peak).toBeGreaterThan(rest * 1.05); // no size is published; the same hearts with the same noise differ by 1 %
  expect(peakHour).toBeGreaterThanOrEqual(2);
  expect(peakHour).toBeLessThanOrEqual(12);
  const left = (course: typeof drinking, top: number): number => (course!.at(-1)!.heartRate - rest) / (top - rest);
  expect(left(drinking, peak)).toBeLessThan(1 / 3); // what stays comes by the heart nerve, which has no store
  expect(left(bathed, bathed![0]!.heartRate)).toBeLessThan(1 / 3);
  bathed!.forEach((one, at) => at > 0 && expect(one.heartRate).toBeLessThan(bathed![at - 1]!.heartRate + 0.01)); // of 24 hearts

  const turnover = storeParameters.get('heart.storeTurnover').value;
  const drive = 1 / bathed!.at(-1)!.store; // in the long run the store holds what it is made, over the drive
  const after = [0, 1, 2, 4].map((times) => 48 + times * turnover);
  const washed = emptyStore([0, 48, ...after], [drive, drive, ...after.map(() => 1)]).slice(2);
  printTable(
    ['hours after washing', 'store of dopamine', 'published'],
    after.map((hour, at) => [
      `${hour - 48}`,
      washed[at]!.toFixed(2),
      at === 0 ? 'no effect on reapplication' : 'recovers',
    ]),
  );
  expect(washed.at(-1)).toBeGreaterThan(0.95);
});
