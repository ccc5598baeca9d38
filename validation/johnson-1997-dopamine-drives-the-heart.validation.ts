// Hard check 7, in live animals: nicotine speeds hearts up; hearts without the quirk keep their rhythm at every dose, those
// with it stumble; without dopamine hearts beat more slowly and less regularly. Johnson 1997 (dopamine does not disturb the
// rhythm of wild-type flies; depletion slows and roughens); bands of rate and rhythm from fly hearts (G4).
// Not checked, because not modelled: that hearts fade over hours of constant exposure. A shot reads the animal at one time, a day
// after drinking began, with the tiring of receptors settled.
import { expect, it } from 'vitest';
import { printTable } from './fits/read-ligands.ts';
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
