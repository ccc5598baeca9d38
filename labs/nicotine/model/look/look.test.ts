// Tests of the looks into an animal: pictures read from the same run as the well, amounts that add up, fair comparisons.
import { explainAnimal, prepareMolecule, traceExposure } from '@offshoot/pharmacology';
import { expect, test } from 'vitest';
import { designParts, readDesign } from '../design.ts';
import { lookIntoWell } from '../well-look.ts';
import { doorOf, flowOf, mainEnzymes } from './body-flow.ts';
import { lookIntoBody } from './body-look.ts';
import { compareLooks } from './compare-looks.ts';
import { lookAtReceptor } from './receptor-look.ts';

const nicotine = 'CN1CCCC1c1cccnc1';
const imidacloprid = 'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1';
const designOf = (subject: string, manipulations: string[] = []) => {
  const read = readDesign({ subject, doses: '0.1,1', manipulations });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

test('the picture of a body is read from the run of the well: same receptors, same chain, same course', () => {
  for (const population of [3, 250, 480]) {
    const design = designOf(nicotine);
    const look = lookIntoBody(design, population, 1);
    expect(look.chain.state).toEqual(lookIntoWell(design, population, 1).receptor);
    const { world, molecule } = designParts(design);
    const prepared = prepareMolecule(molecule);
    expect(look.chain).toEqual(explainAnimal(prepared, world.genotypes, population - 1, 1));
    expect(look.course.brain).toEqual(traceExposure(prepared, world.genotypes, population - 1).brain[0]);
    expect(look.tally.gut.through / (look.tally.drunk - look.tally.gut.still)).toBeCloseTo(look.chain.absorbedShare, 9);
  }
});

test('a thousand molecules stay a thousand, at the gut, in the blood and at the door of the brain', () => {
  for (const subject of [nicotine, imidacloprid])
    for (const population of [3, 250, 480]) {
      const look = lookIntoBody(designOf(subject), population, 0);
      const { drunk, throughSkin, throughGut, intoBlood, ends } = flowOf(look);
      expect(drunk + throughSkin).toBeCloseTo(1000, 6); // a dozen additions of numbers up to a thousand
      expect(sumOf(ends.map(({ amount }) => amount))).toBeCloseTo(1000, 6);
      expect(throughGut + throughSkin).toBeCloseTo(intoBlood, 6);
      for (const { id, amount, into } of ends)
        if (id.startsWith('enzyme:')) expect(sumOf(into.map((part) => part.amount))).toBeCloseTo(amount, 6);
      expect(sumOf(doorOf(look).map(({ amount }) => amount))).toBeCloseTo(1000, 6);
    }
});

test('two animals differ by stages that add up to the whole difference; two things at once are not divided', () => {
  const design = designOf(nicotine);
  const at = (population: number, doseIndex = 1) => ({ design, population, doseIndex });
  const { differences, openness, openRatio } = compareLooks(at(231), at(250));
  expect(differences).toEqual(['animal']);
  expect(sumOf(openness!.shares.map(({ share }) => share))).toBeCloseTo(Math.log(openRatio!), 9); // 128 logarithms, weighted
  expect(compareLooks(at(231), at(250, 0))).toMatchObject({ differences: ['animal', 'dose'], openness: null });
});

test('a blocker makes its difference in breakdown alone, as large as the run says', () => {
  const place = (manipulations: string[]) => ({
    design: designOf(nicotine, manipulations),
    population: 250,
    doseIndex: 1,
  });
  const { openness, openRatio, differences } = compareLooks(place([]), place(['block-enzyme:methylCutter']));
  expect(differences).toEqual(['blocker']);
  expect(sumOf(openness!.shares.map(({ share }) => share))).toBeCloseTo(Math.log(openRatio!), 9);
  for (const { stage, share } of openness!.shares)
    if (stage !== 'breakdown') expect(Math.abs(share)).toBeLessThan(1e-12);
});

test('two molecules in one animal are told apart by stages too', () => {
  const place = (subject: string) => ({ design: designOf(subject), population: 250, doseIndex: 0 });
  const { openness, openRatio, differences } = compareLooks(place(nicotine), place(imidacloprid));
  expect(differences).toEqual(['molecule']);
  expect(sumOf(openness!.shares.map(({ share }) => share))).toBeCloseTo(Math.log(openRatio!), 9);
});

test('the shares of atoms and of the whole molecule add up to the grip, place by place and atom by atom', () => {
  for (const subject of [nicotine, imidacloprid]) {
    const look = lookAtReceptor(subject);
    if (!look.ok) throw new Error(look.problem.code);
    for (const { pIC50, perSite, perAtom, contributions } of look.value.pockets) {
      expect(sumOf(perSite.map(({ value }) => value))).toBeCloseTo(pIC50, 9);
      const ofNone = sumOf(contributions.filter(({ atom }) => atom === null).map(({ value }) => value));
      expect(sumOf(perAtom) + ofNone).toBeCloseTo(pIC50, 9);
    }
  }
  expect(lookAtReceptor('C1CC2C(CC1N2)c1ccc(nc1)Cl')).toMatchObject({ problem: { code: 'molecule-band-only' } });
});

test('pictures side by side draw the same enzymes in the same order', () => {
  const design = designOf(nicotine);
  const looks = [3, 250].map((population) => lookIntoBody(design, population, 0));
  const order = mainEnzymes(looks);
  const ids = looks.map((look) => flowOf(look, order).ends.map(({ id }) => id));
  expect(ids[0]).toEqual(ids[1]);
});
