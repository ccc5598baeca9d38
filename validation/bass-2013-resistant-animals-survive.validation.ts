// Hard check 6, in live animals: pests that make far too much of one P450 survive 4-20 x the dose, and a blocker of that
// enzyme takes most of it back. Range of SCIENCE from field pests (Bass 2013 and others). The same ordinary animals are run
// with and without the excess, on the same noise, so that nothing else differs.
import { brainAnimalOf, createBlockNoise, createWasmKernel, buildConnectome, LANES, REGIONS } from '@offshoot/brain';
import { openWorld } from '@offshoot/labs/nicotine/model';
import { exposeAnimals, prepareMolecule, receptorState, type EnzymeId } from '@offshoot/pharmacology';
import { deriveKey } from '@offshoot/random';
import { expect, it } from 'vitest';
import { moleculeNamed, printTable } from './fits/read-ligands.ts';

/** The middle of what resistant populations make too much, on a log scale from 8 to 40. */
const excess = 18;
const cases: readonly (readonly [name: string, enzyme: EnzymeId, from: number])[] = [
  ['nicotine', 'ringOxidiser', 0.05],
  ['imidacloprid', 'ringOxidiser', 0.0002],
];
/** Doses are tried upwards in steps of a fifth: at much higher ones tired receptors end the convulsion. */
const step = 1.2;
const tries = 40;
const convulsesAbove = 15;
const kernel = createWasmKernel(buildConnectome());
const motor = REGIONS.findIndex(({ id }) => id === 'motor');
const noise = createBlockNoise(deriveKey('validation', 'resistance'));

/** Sixteen ordinary populations of the standard world; their own excess of the enzyme is set aside. */
function animalsWith(enzyme: EnzymeId, fold: number): Record<string, Float64Array> {
  const world = openWorld('standard');
  if (!world.ok) throw new RangeError(world.problem.code);
  const { genotypes, populations } = world.value;
  const rows = populations.flatMap(({ group }, row) => (group === 'ordinary' ? row : [])).slice(0, LANES);
  const columns = Object.fromEntries(
    Object.entries(genotypes).map(([id, column]) => [id, Float64Array.from(rows, (row) => column[row]!)]),
  );
  return { ...columns, [`${enzyme}Excess`]: new Float64Array(rows.length).fill(fold) };
}

/** Median over the animals of the first dose at which each convulses; Infinity for one that does at none. */
function lethalDose(
  name: string,
  from: number,
  columns: Record<string, Float64Array>,
  blocked: readonly EnzymeId[],
): number {
  const exposures = exposeAnimals(prepareMolecule(moleculeNamed(name)), columns, { blocked });
  const first = exposures.map(() => Infinity);
  for (let attempt = 0; attempt < tries && first.filter(Number.isFinite).length * 2 <= first.length; attempt += 1) {
    const dose = from * step ** attempt;
    const animals = exposures.map((exposure, animal) => brainAnimalOf(columns, animal, receptorState(exposure, dose)));
    kernel.runBatch({ animals, noise }).rates.forEach((rates, animal) => {
      if (rates[motor]! > convulsesAbove) first[animal] = Math.min(first[animal]!, dose);
    });
  }
  return [...first].sort((a, b) => a - b)[first.length >> 1]!;
}

it('in live animals over-expression costs 4-20 x in the lethal dose, a blocker removes most of it', () => {
  const rows = cases.map(([name, enzyme, from]) => {
    const usual = lethalDose(name, from, animalsWith(enzyme, 1), []);
    const resistant = lethalDose(name, from, animalsWith(enzyme, excess), []) / usual;
    const blocked = lethalDose(name, from, animalsWith(enzyme, excess), [enzyme]) / usual;
    return { name, enzyme, usual, resistant, blocked };
  });
  printTable(
    ['live animals', 'lethal dose (median of 16)', 'resistance, x', 'published', 'under the blocker, x'],
    rows.map(({ name, enzyme, usual, resistant, blocked }) => [
      `${name}, ${enzyme}`,
      usual.toPrecision(3),
      resistant.toFixed(1),
      '4-20',
      blocked.toFixed(1),
    ]),
  );
  for (const { resistant, blocked } of rows) {
    expect(resistant).toBeGreaterThanOrEqual(4);
    expect(resistant).toBeLessThanOrEqual(20);
    expect(Math.log(blocked) / Math.log(resistant)).toBeLessThan(0.5); // most: more than half on a log scale
  }
});
