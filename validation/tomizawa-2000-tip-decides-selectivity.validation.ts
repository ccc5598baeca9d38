// Hard check 2: without its tip imidacloprid holds on to the insect pocket at least 50 times less, and the mammal band
// rises. Tomizawa & Casida 2000, 2003.
import { mammalBand, scoreBinding, standardPockets } from '@offshoot/pharmacology';
import { expect, it } from 'vitest';
import { moleculeNamed, printTable } from './fits/read-ligands.ts';

const bands = ['hardly', 'somewhat', 'grips'];

it('taking the tip off turns selectivity round', () => {
  const [whole, bare] = ['imidacloprid', 'desnitro-imidacloprid'].map(moleculeNamed);
  const loss = scoreBinding(whole!, standardPockets.alpha).pIC50 - scoreBinding(bare!, standardPockets.alpha).pIC50;
  printTable(
    ['tip taken off', 'published', 'model'],
    [
      ['insect pocket weaker by a factor of', '1390 (at least 50)', (10 ** loss).toFixed(0)],
      ['mammal band', 'rises', `${mammalBand(whole!)} -> ${mammalBand(bare!)}`],
    ],
  );
  expect(10 ** loss).toBeGreaterThanOrEqual(50);
  expect(bands.indexOf(mammalBand(bare!))).toBeGreaterThan(bands.indexOf(mammalBand(whole!)));
});
