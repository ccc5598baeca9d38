// What becomes of all that is offered: nothing is lost, and the tally is that of the exposure.
import { readMolecule } from '@offshoot/chemistry';
import { describe, expect, it } from 'vitest';
import { exposeAnimals } from '../exposure/expose-animals.ts';
import { prepareMolecule } from '../exposure/prepare-molecule.ts';
import type { PreparedMolecule } from '../exposure/prepared-molecule.ts';
import { genotypeParameters } from '../parameters/genotype-parameters.ts';
import { traceExposure } from '../exposure/trace-exposure.ts';
import { explainAnimal } from './explain-animal.ts';
import { tallyFate, type FateTally } from './tally-fate.ts';

function prepare(text: string): PreparedMolecule {
  const read = readMolecule(text);
  if (!read.ok) throw new Error(read.problem.code);
  return prepareMolecule(read.value);
}

const family = ['CN1CCCC1c1cccnc1', 'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1', 'CN1COCN(Cc2cnc(Cl)s2)C1=N[N+](=O)[O-]'].map(
  prepare,
);
/** A typical animal, and one in which every number is at the upper end of its range. */
const animals = Object.fromEntries(
  genotypeParameters.all.map(({ id, value, range }) => [id, Float64Array.of(value, value + (range[1] - value) / 2)]),
);
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const endsOf = ({ gut, ligands }: FateTally): number =>
  sumOf([
    gut.unused,
    gut.brokenDown,
    gut.still,
    ...ligands.flatMap(({ brokenDown, excreted, still }) => [
      ...brokenDown.flatMap(({ into }) => into.filter(({ product }) => product === null).map(({ amount }) => amount)),
      excreted.itself,
      excreted.pumped,
      still.free,
      still.held,
    ]),
  ]);

describe('a thousand molecules offered', () => {
  it('are all accounted for: gone unused, broken down, excreted or still there, in whatever form', () => {
    for (const prepared of family)
      for (const animal of [0, 1]) {
        const tally = tallyFate(prepared, animals, animal);
        expect(tally.drunk + tally.throughSkin).toBeCloseTo(1, 12); // one division
        expect(endsOf(tally)).toBeCloseTo(1, 9); // a hundred additions
      }
  });

  it('come into the blood through gut and skin, and each product from what the enzymes made of its parents', () => {
    for (const prepared of family) {
      const { gut, throughSkin, ligands } = tallyFate(prepared, animals, 1);
      expect(ligands[0]!.came).toBeCloseTo(gut.through + throughSkin, 12);
      ligands.slice(1).forEach(({ came }, place) => {
        const made = ligands.flatMap(({ brokenDown }) => brokenDown.flatMap(({ into }) => into));
        expect(sumOf(made.filter(({ product }) => product === place + 1).map(({ amount }) => amount))).toBeCloseTo(
          came,
          12,
        );
      });
    }
  });

  it('are divided among enzymes and excretion as the explanation of the animal says', () => {
    for (const prepared of family) {
      const { ligands } = tallyFate(prepared, animals, 1);
      explainAnimal(prepared, animals, 1, 1).fates.forEach((fate, number) => {
        const { brokenDown, excreted, still } = ligands[number]!;
        const left = sumOf(brokenDown.map(({ amount }) => amount)) + excreted.itself + excreted.pumped;
        for (const { enzyme, share } of fate.brokenDown)
          expect(brokenDown.find((one) => one.enzyme === enzyme)!.amount / left).toBeCloseTo(share, 9);
        expect((excreted.itself + excreted.pumped) / left).toBeCloseTo(fate.excretedShare, 9);
        expect(still.free / (still.free + still.held)).toBeCloseTo(fate.freeShare, 9);
      });
    }
  });
});

describe('the door of the brain', () => {
  it('gives back all that went in, by three ways, but what is still there', () => {
    for (const prepared of family)
      for (const { brain } of tallyFate(prepared, animals, 1).ligands)
        expect(sumOf(Object.values(brain))).toBeCloseTo(1, 12);
  });

  it('keeps the reading of the well: what is there over what went in, summed over a fine course', () => {
    const steps = 2400;
    const [nicotine] = family;
    const course = traceExposure(nicotine!, {}, 0, {}, steps);
    const { still } = tallyFate(nicotine!, {}, 0).ligands[0]!.brain;
    const reading = exposeAnimals(nicotine!, {})[0]!.ligands[0]!.concentrationPerDose;
    expect(course.brain[0]!.at(-1)! / reading).toBeCloseTo(1, 2); // 12 steps against 2400
    // brain over blood tells brainIn; the sum of the blood times brainIn is what went in
    const blood = course.blood[0]!;
    const brain = course.brain[0]!;
    const stepHours = 24 / steps;
    const at = (moment: number): number => (brain[moment]! - brain[moment - 1]!) / stepHours;
    // two moments give the two unknown rates of d brain/dt = in blood - out brain
    const [early, late] = [200, 2000];
    const out =
      (at(early) / blood[early]! - at(late) / blood[late]!) /
      (brain[late]! / blood[late]! - brain[early]! / blood[early]!);
    const into = at(early) / blood[early]! + (out * brain[early]!) / blood[early]!;
    const entered = into * sumOf([...blood].map((level) => level * stepHours));
    expect(brain.at(-1)! / entered / still).toBeCloseTo(1, 1); // difference quotients over a hundredth of an hour
  });
});
