// Hard check 5: nicotine is 70-95 % charged at pH 7.2-7.4 (pKa 7.8-8.5 by source), neonicotinoids are not charged.
// Tomizawa & Casida 2003 for the contrast; the range of pKa is that of several sources.
import { describeMolecule, neutralShare } from '@offshoot/chemistry';
import { expect, it } from 'vitest';
import { moleculeNamed, printTable } from './fits/read-ligands.ts';

const uncharged = [
  'imidacloprid',
  'acetamiprid',
  'thiacloprid',
  'clothianidin',
  'thiamethoxam',
  'dinotefuran',
  'nitenpyram',
];
const charged = (name: string, pH: number): number =>
  100 * (1 - neutralShare(describeMolecule(moleculeNamed(name)), pH));

it('nicotine is mostly charged in an animal, neonicotinoids are not', () => {
  printTable(
    ['charged, %', 'published', 'pH 7.2', 'pH 7.4'],
    [
      ['nicotine', '70-95', charged('nicotine', 7.2).toFixed(0), charged('nicotine', 7.4).toFixed(0)],
      ...uncharged.map((name) => [name, '0', charged(name, 7.2).toFixed(2), charged(name, 7.4).toFixed(2)]),
    ],
  );
  for (const pH of [7.2, 7.4]) {
    expect(charged('nicotine', pH)).toBeGreaterThanOrEqual(70);
    expect(charged('nicotine', pH)).toBeLessThanOrEqual(95);
    for (const name of uncharged) expect(charged(name, pH)).toBeLessThan(0.5);
  }
});
