// From dose to brain: closed forms, conservation, directions.
import { readMolecule } from '@offshoot/chemistry';
import { describe, expect, it } from 'vitest';
import { enzymeIds } from '../breakdown/enzymes.ts';
import { genotypeParameters } from '../parameters/genotype-parameters.ts';
import { readAnimals } from './animals.ts';
import { exposeAnimals } from './expose-animals.ts';
import { keptOver, gainedOver } from './compartment.ts';
import { prepareMolecule } from './prepare-molecule.ts';
import type { PreparedMolecule } from './prepared-molecule.ts';
import { receptorState } from './receptor-state.ts';
import { createWorkspace, solveBody } from './solve-body.ts';
import { traceExposure } from './trace-exposure.ts';

function prepare(text: string): PreparedMolecule {
  const read = readMolecule(text);
  if (!read.ok) throw new Error(`${text}: ${read.problem.code}`);
  return prepareMolecule(read.value);
}

const amine = prepare('CN1CCCC1c1cccnc1');
const nitroimine = prepare('O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1');
const proDrug = prepare('CN1COCN(Cc2cnc(Cl)s2)C1=N[N+](=O)[O-]');
const family = [
  amine,
  nitroimine,
  proDrug,
  prepare('N#CN=C1SCCN1Cc1ccc(Cl)nc1'),
  prepare('CCOC(=O)c1cccnc1'),
  prepare('CCC(O)CNCC'),
];

describe('a compartment', () => {
  it('left alone keeps 1/e after one time constant, and fills to inflow over rate', () => {
    expect(keptOver(0.5, 2)).toBeCloseTo(1 / Math.E, 14); // two roundings of numbers near 1
    expect(gainedOver(3, 100, keptOver(3, 100))).toBeCloseTo(1 / 3, 14);
  });
  it('gains smoothly where the closed form would cancel', () => {
    const below = gainedOver(0.99e-6, 1, keptOver(0.99e-6, 1));
    const above = gainedOver(1.01e-6, 1, keptOver(1.01e-6, 1));
    expect(below).toBeCloseTo(above, 7); // the true values differ by 1e-8
  });
});

describe('the body over the hours', () => {
  it('loses nothing: what was drunk is in the gut, in the bodies, broken down, excreted or gone unused', () => {
    const animals = readAnimals({});
    const steps = 12;
    const hours = 24;
    const workspace = createWorkspace(proDrug, steps);
    solveBody(proDrug, animals, 0, hours, workspace);
    const [first] = workspace.kinetics;
    const stepHours = hours / steps;
    const absorbed = workspace.inflow[0]!.reduce((sum, flow) => sum + flow * stepHours, 0) - first!.skinUptake * hours;
    const drunk = animals.columns.drinkingRate[0]! * hours;
    const unused = (absorbed * first!.gutLoss) / first!.gutUptake;
    expect(absorbed + unused + workspace.gut[steps - 1]!).toBeCloseTo(drunk, 12); // some dozen additions of numbers below 1
  });
  it('is solved well enough by 12 steps: within 2 % of 480 steps at the reading', () => {
    for (const prepared of family) {
      const coarse = createWorkspace(prepared);
      const fine = createWorkspace(prepared, 40 * coarse.steps);
      solveBody(prepared, readAnimals({}), 0, 24, coarse);
      solveBody(prepared, readAnimals({}), 0, 24, fine);
      const [a, b] = [coarse, fine].map(({ brain, steps }) => brain[0]![steps - 1]!);
      expect(Math.abs(a! / b! - 1)).toBeLessThan(0.02); // brain and blood follow the gut within a step or two
    }
  });
  it('a pro-drug rises first and its product follows', () => {
    const { brain } = traceExposure(proDrug, {}, 0);
    expect(brain[0]![3]!).toBeGreaterThan(brain[1]![3]!);
    expect(brain[1]!.at(-1)).toBeGreaterThan(brain[0]!.at(-1)!);
  });
  it('reads at the end what the exposure says', () => {
    const course = traceExposure(amine, {}, 0, {}, 12);
    expect(course.brain[0]!.at(-1)).toBe(exposeAnimals(amine, {})[0]!.ligands[0]!.concentrationPerDose);
  });
});

describe('many animals at once', () => {
  it('give each the figures it would have alone', () => {
    const pace = Float64Array.of(0.5, 1, 2);
    const together = exposeAnimals(nitroimine, { bodyPace: pace });
    pace.forEach((value, animal) => {
      const alone = exposeAnimals(nitroimine, { bodyPace: Float64Array.of(value) })[0]!;
      expect(together[animal]!.ligands).toEqual(alone.ligands);
      expect(receptorState(together[animal]!, 1e-3)).toEqual(receptorState(alone, 1e-3));
    });
  });
  it('an animal that makes far more of an enzyme gets less to its brain, and a blocker takes most of that back', () => {
    const rich = { ringOxidiserExcess: Float64Array.of(20) };
    const level = (blocked: boolean): number =>
      exposeAnimals(amine, rich, { blocked: blocked ? ['ringOxidiser'] : [] })[0]!.ligands[0]!.concentrationPerDose;
    const usual = exposeAnimals(amine, {})[0]!.ligands[0]!.concentrationPerDose;
    expect(usual / level(false)).toBeGreaterThan(3);
    expect(usual / level(true)).toBeLessThan(1.2);
  });
  it('blocking every enzyme lets more of every molecule that is broken down through', () => {
    for (const prepared of family) {
      const open = exposeAnimals(prepared, {})[0]!.ligands[0]!.concentrationPerDose;
      const blocked = exposeAnimals(prepared, {}, { blocked: enzymeIds })[0]!.ligands[0]!.concentrationPerDose;
      expect(blocked).toBeGreaterThan(open);
    }
  });
});

describe('the numbers of a genotype', () => {
  it('each move how far the receptors open, for some molecule', () => {
    const dose = [1, 5e-4, 5e-4, 5e-4, 1e4, 1e4];
    for (const { id, value, range, distribution } of genotypeParameters.all) {
      const high = distribution.shape === 'bernoulli' ? 1 : range[1];
      const columns = { [id]: Float64Array.of(value, high) };
      // R81T needs both copies for its full effect, but one alone already shows.
      const moved = family.some((prepared, number) => {
        const [usual, other] = exposeAnimals(prepared, columns).map((exposure) =>
          receptorState(exposure, dose[number]!),
        );
        return (
          Math.abs(other!.open / usual!.open - 1) > 0.02 ||
          Math.abs(other!.desensitised / usual!.desensitised - 1) > 0.02
        );
      });
      expect(moved, id).toBe(true);
    }
  });
  it('are 55 to 70, with ids that are not used twice', () => {
    expect(genotypeParameters.all.length).toBeGreaterThanOrEqual(55);
    expect(genotypeParameters.all.length).toBeLessThanOrEqual(70);
  });
});

describe('one copy of the changed pocket', () => {
  const lethal = (columns: Record<string, Float64Array>): number =>
    exposeAnimals(nitroimine, columns)[0]!.ligands[0]!.ec50;
  it('hardly protects, two do: nearly recessive', () => {
    const one = { changedCopyOne: Float64Array.of(1) };
    const both = { ...one, changedCopyTwo: Float64Array.of(1) };
    expect(lethal(one) / lethal({})).toBeLessThan(2);
    expect(lethal(both) / lethal({})).toBeGreaterThan(15);
  });
});
