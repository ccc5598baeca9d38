// The bees' enzyme CYP9Q3 clears thiacloprid and hardly imidacloprid, and this, not the receptor, makes most of the
// difference. Manjon 2018.
import { exposeAnimals, findBreakdown, prepareMolecule } from '@offshoot/pharmacology';
import { expect, it } from 'vitest';
import { moleculeNamed, printTable } from './fits/read-ligands.ts';

/** A bee's strength of this enzyme as the lab's world draws it, at its typical value. */
const beeExpression = { cyanoCutterExpression: Float64Array.of(5) };

it('a bee-like body clears thiacloprid much better than imidacloprid', () => {
  const rows = ['thiacloprid', 'acetamiprid', 'imidacloprid'].map((name) => {
    const molecule = moleculeNamed(name);
    const rate = findBreakdown(molecule).reduce(
      (sum, attack) => (attack.enzyme === 'cyanoCutter' ? sum + attack.rate : sum),
      0,
    );
    const [usual, bee] = [{}, beeExpression].map(
      (columns) => exposeAnimals(prepareMolecule(molecule), columns)[0]!.ligands[0]!.concentrationPerDose,
    );
    return { name, rate, drop: usual! / bee! };
  });
  printTable(
    ['bee-like enzyme', 'rate, 1/h', 'drop of the level in the brain, x'],
    rows.map(({ name, rate, drop }) => [name, rate.toFixed(2), drop.toFixed(1)]),
  );
  const [thiacloprid, , imidacloprid] = rows;
  expect(thiacloprid!.rate).toBeGreaterThan(20 * imidacloprid!.rate);
  expect(thiacloprid!.drop).toBeGreaterThan(3);
  expect(imidacloprid!.drop).toBeLessThan(1.2);
});
