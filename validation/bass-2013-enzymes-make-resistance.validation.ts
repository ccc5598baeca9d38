// Hard check 6, as far as the receptors: over-expression of one P450 costs 4-20 x in the dose, and a blocker takes most of it
// back. Range of SCIENCE from field pests (aphid CYP6CY3, whitefly CYP6CM1, fly CYP6G1; Bass 2013); deaths are checked with the lab.
import { exposeAnimals, prepareMolecule, receptorState, type EnzymeId } from '@offshoot/pharmacology';
import { expect, it } from 'vitest';
import { moleculeNamed, printTable } from './fits/read-ligands.ts';

/** Openness at which ordinary animals convulse (BRAIN: nicotine at 2.4 EC50). */
const lethalOpen = 0.16;
/** The middle of what resistant populations make too much, on a log scale from 8 to 40. */
const excess = 18;
const cases: readonly (readonly [name: string, enzyme: EnzymeId])[] = [
  ['nicotine', 'methylCutter'],
  ['nicotine', 'ringOxidiser'],
  ['imidacloprid', 'ringOxidiser'],
  ['imidacloprid', 'linkCutter'],
];

function lethalDose(name: string, over: Partial<Record<EnzymeId, number>>, blocked: readonly EnzymeId[]): number {
  const columns = Object.fromEntries(
    Object.entries(over).map(([enzyme, fold]) => [`${enzyme}Excess`, Float64Array.of(fold)]),
  );
  const [exposure] = exposeAnimals(prepareMolecule(moleculeNamed(name)), columns, { blocked });
  let [low, high] = [1e-8, 1e4];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = Math.sqrt(low * high);
    if (receptorState(exposure!, middle).open < lethalOpen) low = middle;
    else high = middle;
  }
  return high;
}

it('over-expression costs 4-20 x, a blocker removes most of it', () => {
  const rows = cases.map(([name, enzyme]) => {
    const usual = lethalDose(name, {}, []);
    const resistant = lethalDose(name, { [enzyme]: excess }, []) / usual;
    const blocked = lethalDose(name, { [enzyme]: excess }, [enzyme]) / usual;
    return { name, enzyme, resistant, blocked };
  });
  printTable(
    ['resistance, x', 'published', 'model', 'under the blocker'],
    rows.map(({ name, enzyme, resistant, blocked }) => [
      `${name}, ${enzyme}`,
      '4-20',
      resistant.toFixed(1),
      blocked.toFixed(1),
    ]),
  );
  for (const { resistant, blocked } of rows) {
    expect(resistant).toBeGreaterThanOrEqual(4);
    expect(resistant).toBeLessThanOrEqual(20);
    expect(Math.log(blocked) / Math.log(resistant)).toBeLessThan(0.5); // most: more than half on a log scale
  }
});
