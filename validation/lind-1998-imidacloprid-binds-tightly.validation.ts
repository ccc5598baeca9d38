// Hard check 1 (binding): on insect nerve membranes imidacloprid and nitenpyram bind more tightly than nicotine, imidacloprid
// at least a hundredfold. Lind 1998; Liu & Casida 1993 (measured about 500-fold).
import { scoreBinding, standardPockets } from '@offshoot/pharmacology';
import { describe, expect, it } from 'vitest';
import { fitBinding, calibrationPoints } from './fits/fit-binding.ts';
import { moleculeNamed, printTable } from './fits/read-ligands.ts';

const grip = (name: string): number => scoreBinding(moleculeNamed(name), standardPockets.alpha).pIC50;

describe('binding to the insect pocket', () => {
  it('has the published order, and imidacloprid at least 100 x over nicotine', () => {
    const rows = calibrationPoints().map(({ name, molecule, measured }) => {
      const model = scoreBinding(molecule, standardPockets.alpha).pIC50;
      const others = fitBinding(calibrationPoints().filter((point) => point.name !== name)).predict(molecule);
      return [
        name,
        measured.toFixed(2),
        model.toFixed(2),
        (model - measured).toFixed(2),
        (others - measured).toFixed(2),
      ];
    });
    printTable(['pIC50', 'measured', 'model', 'error', 'error when left out of the fit'], rows);
    expect(grip('imidacloprid')).toBeGreaterThanOrEqual(grip('nitenpyram'));
    expect(grip('nitenpyram')).toBeGreaterThan(grip('nicotine'));
    expect(grip('imidacloprid') - grip('nicotine')).toBeGreaterThanOrEqual(2);
    expect(grip('cotinine')).toBeLessThan(grip('nicotine') - 1); // a breakdown product that hardly acts
    for (const [, measured, model] of rows) expect(Math.abs(Number(model) - Number(measured))).toBeLessThan(0.3); // scatter between laboratories
  });

  it('has the weights that the fit gives, to two digits', () => {
    const { numbers } = fitBinding();
    for (const [id, value] of Object.entries(numbers)) {
      const recorded = standardPockets.alpha.numbers[id as keyof typeof numbers];
      expect(Math.abs(value - recorded), id).toBeLessThan(0.006 + 0.01 * Math.abs(recorded)); // records are rounded
    }
  });
});
