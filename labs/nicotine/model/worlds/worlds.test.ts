// Tests of generated worlds: the known rules of chemistry hold in all of them, the answers differ, and old names stay what they were.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { exposeAnimals, prepareMolecule, standardRules } from '@offshoot/pharmacology';
import { expect, test } from 'vitest';
import { openWorld } from '../world.ts';
import { rulesOf } from './draw-rules.ts';
import { fairness, fairnessMolecules, offerWorld } from './fair-world.ts';
import { readGeneratedName, writeGeneratedName } from './generated-name.ts';
import { planOfWorld } from './plan-of-world.ts';
import { rankCorrelation } from './rank-correlation.ts';

const molecule = (text: string): Molecule => {
  const read = readMolecule(text, { layout: false });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};
const names = Array.from({ length: 6 }, (_, seed) => `w2-1-seed-${seed}`);

/** What of a unit of dose reaches the brain of a typical animal. */
function reaches(text: string, world: string, blocked: readonly 'methylCutter'[] = []): number {
  const [exposure] = exposeAnimals(prepareMolecule(molecule(text), rulesOf(world)), {}, { blocked });
  return exposure!.ligands[0]!.concentrationPerDose;
}

test('in every world a charge slows entry', () => {
  // Two amines alike but for the fluorines that take the charge away: nearly all charged, hardly charged.
  for (const world of names)
    expect(reaches('CCN(CC)Cc1cccnc1', world)).toBeLessThan(reaches('FC(F)(F)CN(CC)Cc1cccnc1', world));
});

test('in every world a blocker spares what the enzyme destroys', () => {
  for (const world of names)
    expect(reaches('CN1CCCC1c1cccnc1', world, ['methylCutter'])).toBeGreaterThan(reaches('CN1CCCC1c1cccnc1', world));
});

test('a world’s rules are its own; every name that is no generated one keeps the standard rules and the first generator', () => {
  const grips = names.map((name) => rulesOf(name).pockets.alpha.numbers.tip);
  expect(new Set(grips).size).toBe(names.length);
  for (const name of ['standard', 'class-7b', 'w2', 'w2-0-x', 'w3-1-x']) {
    expect(rulesOf(name)).toBe(standardRules);
    expect(planOfWorld(name).generator).toBe(1);
  }
  expect(planOfWorld('w2-1-igel').generator).toBe(2);
});

test('a name is read as it is written, and always gives the same world', () => {
  const parts = { attempt: 3, seed: 'igel-7' };
  expect(readGeneratedName(writeGeneratedName(parts))).toEqual(parts);
  const world = openWorld('w2-3-igel-7');
  if (!world.ok) throw new Error(world.problem.code);
  expect(world.value.populations).toHaveLength(500);
  expect(world.value.genotypes['methylCutterExcess']![0]).toBe(openOnce());

  function openOnce(): number | undefined {
    const again = openWorld('w2-3-igel-7');
    return again.ok ? again.value.genotypes['methylCutterExcess']![0] : undefined;
  }
});

test('an offered world is fair, and its seed always gives the same one', () => {
  const offered = offerWorld('S5');
  if (!offered.ok) throw new Error(offered.problem.code);
  const { correlation, world, fair } = offered.value;
  expect(fair).toBe(true);
  expect(correlation).toBeGreaterThanOrEqual(fairness.leastCorrelation);
  expect(correlation).toBeLessThanOrEqual(fairness.mostCorrelation);
  expect(world).toBe('w2-1-s5');
  expect(offerWorld('Igel im Garten')).toMatchObject({ problem: { code: 'world-seed' } });
});

test('two hundred molecules compare worlds; a list agrees with itself and not with its reverse', () => {
  expect(fairnessMolecules().length).toBe(200);
  expect(rankCorrelation([1, 5, 2, 2], [10, 50, 20, 20])).toBeCloseTo(1, 12);
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
});
