// Tests of what is explained of a well: the chain accounts for everything, and shares add up to what the wells did.
import { expect, test } from 'vitest';
import { readDesign } from '../design.ts';
import { lookIntoWell } from '../well-look.ts';
import { compareLooks } from '../look/compare-looks.ts';
import { compareWells, type HeartDifference } from './compare-wells.ts';
import { explainWell } from './explain-well.ts';

const nicotine = 'CN1CCCC1c1cccnc1';
const proDrug = 'CN1COCN(Cc2cnc(Cl)s2)C1=N[N+](=O)[O-]';
const designOf = (subject: string, doses: string, manipulations: readonly string[] = []) => {
  const read = readDesign({ subject, doses, manipulations });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};
const at = (design: ReturnType<typeof designOf>, population: number, doseIndex = 0) => ({
  design,
  population,
  doseIndex,
});
const total = (shares: readonly { readonly share: number }[]): number =>
  shares.reduce((sum, { share }) => sum + share, 0);
const shareOf = (shares: readonly { readonly stage: string; readonly share: number }[], stage: string): number =>
  shares.find((each) => each.stage === stage)!.share;

test('all that leaves the blood of an animal is accounted for, and every product comes from one before it', () => {
  const { molecules, pockets, receptor } = explainWell(designOf(proDrug, '0.001,'), 240, 0);
  const made = new Set(molecules.flatMap(({ brokenDown }) => brokenDown.map(({ product }) => product)));
  molecules.forEach(({ excretedShare, brokenDown, depth }, place) => {
    expect(excretedShare + total(brokenDown)).toBeCloseTo(1, 9); // some dozen additions
    for (const { product } of brokenDown) if (product !== null) expect(product).toBeGreaterThan(place);
    if (depth > 0) expect(made).toContain(place);
  });
  const held = molecules.reduce((sum, { occupancy }) => sum + occupancy, 0);
  expect(held).toBeCloseTo(receptor.occupancy, 9);
  expect(pockets.reduce((sum, { share, occupancy }) => sum + share * occupancy, 0)).toBeCloseTo(held, 9);
  expect(molecules[1]!.occupancy).toBeGreaterThan(molecules[0]!.occupancy); // a pro-drug acts by its product
});

test('an explained well did what the shot says, and a blocked enzyme does less', () => {
  const design = designOf(nicotine, '0.5,');
  const chain = explainWell(design, 3, 0);
  expect(chain.outcome).toEqual(lookIntoWell(design, 3, 0).outcome);
  const blocked = explainWell(designOf(nicotine, '0.5,', ['block-enzyme:ringOxidiser']), 3, 0);
  const by = (well: typeof chain): number =>
    total(well.molecules[0]!.brokenDown.filter(({ enzyme }) => enzyme === 'ringOxidiser'));
  expect(by(blocked)).toBeLessThan(by(chain) / 5);
  expect(blocked.receptor.open).toBeGreaterThan(chain.receptor.open);
});

function expectToAddUp(heart: HeartDifference | null): HeartDifference {
  if (heart === null) throw new Error('both hearts beat');
  expect(total(heart.shares) + heart.chance).toBeCloseTo(heart.difference, 9); // a thousand weighted sums of numbers near 1
  return heart;
}

test('between an animal with the quirk and one without, the quirk makes most of the difference in rhythm', () => {
  const { arrhythmiaIndex, heartRate, openness, first, second } = compareWells(
    at(designOf(nicotine, '0.5,'), 230),
    at(designOf(nicotine, '0.5,'), 7),
  );
  const index = expectToAddUp(arrhythmiaIndex);
  expectToAddUp(heartRate);
  expect(first).toMatchObject({ group: 'ordinary', stumbles: false });
  expect(second).toMatchObject({ group: 'quirk', stumbles: true });
  expect(shareOf(index.shares, 'quirk')).toBeGreaterThan(index.difference / 2);
  expect(total(openness!.shares)).toBeCloseTo(openness!.difference, 9);
  expect(openness!.difference).toBeCloseTo(Math.log(second.open / first.open), 9);
});

test('between two molecules in one animal only what a molecule can change has a share, and there is no chance', () => {
  // a dose at which neither molecule fills the receptors: full ones tell nothing of grip
  const [first, second] = [nicotine, 'clothianidin'].map((subject) => at(designOf(subject, '0.001,'), 7));
  const { arrhythmiaIndex, openness } = compareWells(first!, second!);
  const index = expectToAddUp(arrhythmiaIndex);
  expect(index.chance).toBe(0);
  for (const stage of ['brain', 'quirk', 'heart']) expect(shareOf(index.shares, stage)).toBeCloseTo(0, 12);
  expect(shareOf(openness!.shares, 'grip')).toBeGreaterThan(openness!.difference / 2);
});

test('a well compared with itself does not differ; two things at once are not divided', () => {
  const design = designOf(nicotine, '0.1,1');
  const same = compareWells(at(design, 7), at(design, 7));
  expect(same).toMatchObject({ differences: [], openness: { difference: 0 }, heartRate: { difference: 0 } });
  const two = compareWells(at(design, 7), at(design, 8, 1));
  expect(two).toMatchObject({
    differences: ['animal', 'dose'],
    openness: null,
    heartRate: null,
    arrhythmiaIndex: null,
  });
});

test('with and without a blocker the heart differs by breakdown alone, and all says the same as the picture', () => {
  const places = [[], ['block-enzyme:methylCutter']].map((manipulations) =>
    at(designOf(nicotine, '0.05,', manipulations), 250),
  );
  const { heartRate, ...rest } = compareWells(places[0]!, places[1]!);
  const rate = expectToAddUp(heartRate);
  expect(rate.difference).toBeGreaterThan(0);
  for (const { stage, share } of rate.shares) if (stage !== 'breakdown') expect(share).toBeCloseTo(0, 12);
  const { differences, openRatio, openness, mainStage } = compareLooks(places[0]!, places[1]!);
  expect(rest).toMatchObject({ differences, openRatio, openness, mainStage });
});
