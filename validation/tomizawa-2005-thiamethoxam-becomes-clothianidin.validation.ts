// Hard check 4, as far as the receptors: thiamethoxam binds badly, is turned into clothianidin in the animal and acts like it
// within a factor of 3 (Tomizawa & Casida 2005, from memory). The live animal's heart and convulsions are checked with the lab.
import { exposeAnimals, prepareMolecule, receptorState } from '@offshoot/pharmacology';
import { expect, it } from 'vitest';
import { moleculeNamed, printTable } from './fits/read-ligands.ts';

/** The dose at which the typical animal's receptors open by `open`. */
function doseFor(name: string, open: number): number {
  const [exposure] = exposeAnimals(prepareMolecule(moleculeNamed(name)), {});
  let [low, high] = [1e-8, 1e3];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = Math.sqrt(low * high);
    if (receptorState(exposure!, middle).open < open) low = middle;
    else high = middle;
  }
  return high;
}

it('thiamethoxam acts like clothianidin, not like its own binding', () => {
  const rows = [0.05, 0.1, 0.2].map(
    (open) => [`${open}`, doseFor('thiamethoxam', open) / doseFor('clothianidin', open)] as const,
  );
  const own = exposeAnimals(
    { ligands: [{ ...prepareMolecule(moleculeNamed('thiamethoxam')).ligands[0]!, products: [] }] },
    {},
  )[0]!;
  const alone = own.ligands[0]!.concentrationPerDose / own.ligands[0]!.ec50;
  const [clothianidin] = exposeAnimals(prepareMolecule(moleculeNamed('clothianidin')), {})[0]!.ligands;
  printTable(
    ['thiamethoxam / clothianidin', 'published', 'model'],
    [
      ...rows.map(([open, ratio]) => [`dose that opens receptors by ${open}`, 'within 3 x', ratio.toFixed(2)]),
      [
        'by its own binding alone',
        'hundreds',
        (clothianidin!.concentrationPerDose / clothianidin!.ec50 / alone).toFixed(0),
      ],
    ],
  );
  for (const [, ratio] of rows) {
    expect(ratio).toBeGreaterThan(1 / 3);
    expect(ratio).toBeLessThan(3);
  }
});
