// The chain of one animal in numbers, and the shares of stages between two.
import { readMolecule } from '@offshoot/chemistry';
import { describe, expect, it } from 'vitest';
import { compareAnimals } from './compare-animals.ts';
import { compareMolecules } from './compare-molecules.ts';
import { explainAnimal } from './explain-animal.ts';
import { shapleyShares } from './shapley.ts';
import { stageOf, stages } from './stages.ts';
import { prepareMolecule } from '../exposure/prepare-molecule.ts';
import type { PreparedMolecule } from '../exposure/prepared-molecule.ts';
import { genotypeParameters } from '../parameters/genotype-parameters.ts';

function prepare(text: string): PreparedMolecule {
  const read = readMolecule(text);
  if (!read.ok) throw new Error(read.problem.code);
  return prepareMolecule(read.value);
}

const amine = prepare('CN1CCCC1c1cccnc1');
const nitroimine = prepare('O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1');
const proDrug = prepare('CN1COCN(Cc2cnc(Cl)s2)C1=N[N+](=O)[O-]');
const sumOf = (shares: readonly { share: number }[]): number => shares.reduce((sum, { share }) => sum + share, 0);

describe('Shapley shares', () => {
  it('give each its own in a sum, and halves of what two do only together', () => {
    const worth = (set: number): number => (set & 1 ? 1 : 0) + (set & 2 ? 10 : 0) + ((set & 6) === 6 ? 4 : 0);
    const shares = shapleyShares(3, worth);
    [1, 12, 2].forEach((share, cause) => expect(shares[cause]).toBeCloseTo(share, 12)); // sums of a few small integers
  });
});

describe('two animals', () => {
  it('that differ in one stage only are told apart by that stage alone', () => {
    for (const { id, range, distribution } of genotypeParameters.all) {
      if (distribution.shape === 'bernoulli') continue;
      const { shares, difference } = compareAnimals(amine, { [id]: Float64Array.from(range) }, [0, 1], 1);
      for (const { stage, share } of shares) if (stage !== stageOf(id)) expect(Math.abs(share)).toBeLessThan(1e-12); // nothing changed there
      expect(sumOf(shares)).toBeCloseTo(difference, 9); // 128 logarithms, weighted
    }
  });
});

describe('two molecules', () => {
  it('differ by shares that add up, most of it in grip', () => {
    const { shares, difference } = compareMolecules([amine, nitroimine], {}, 0, 1e-4);
    expect(sumOf(shares)).toBeCloseTo(difference, 9);
    const grip = shares.find(({ stage }) => stage === 'grip')!.share;
    for (const { stage, share } of shares) if (stage !== 'grip') expect(grip).toBeGreaterThan(share);
  });
  it('that are the same do not differ', () => {
    for (const { share } of compareMolecules([amine, amine], {}, 0, 1).shares) expect(share).toBe(0);
  });
});

describe('the chain of one animal', () => {
  it('accounts for all that leaves the blood', () => {
    for (const { brokenDown, excretedShare } of explainAnimal(nitroimine, {}, 0, 1).fates) {
      expect(sumOf(brokenDown) + excretedShare).toBeCloseTo(1, 12); // a dozen additions
    }
  });
  it('says what each enzyme makes of it, and this adds up too', () => {
    for (const { brokenDown, conversions } of explainAnimal(proDrug, {}, 0, 1).fates) {
      expect(sumOf(conversions)).toBeCloseTo(sumOf(brokenDown), 12);
      for (const { share } of conversions) expect(share).toBeGreaterThan(0);
    }
    const { conversions } = explainAnimal(proDrug, {}, 0, 1).fates[0]!;
    expect(conversions[0]).toMatchObject({ enzyme: 'bridgeOpener', product: 1 });
  });
  it('seats molecules in pockets so that occupancy and opening of the whole come out', () => {
    const { pockets, state } = explainAnimal(proDrug, {}, 0, 0.01);
    const whole = (of: (pocket: (typeof pockets)[number]) => number): number =>
      pockets.reduce((sum, pocket) => sum + pocket.share * of(pocket), 0);
    expect(whole(({ taken }) => taken.reduce((sum, own) => sum + own, 0))).toBeCloseTo(state.occupancy, 12);
    expect(whole(({ open }) => open)).toBeCloseTo(state.open, 12);
  });
  it('has every stage', () => {
    expect(new Set(genotypeParameters.all.map(({ id }) => stageOf(id)))).toEqual(new Set(stages));
  });
});
