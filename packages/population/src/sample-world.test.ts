// Tests of worlds: the same name gives the same animals for ever, and a change of the plan moves only what it names.
import { describe, expect, test } from 'vitest';
import { sampleStandardDeviation, sumInOrder } from '@offshoot/numerics';
import type { Distribution, Parameter } from '@offshoot/quantities';
import { listPopulations, sampleWorld, type World } from './sample-world.ts';
import type { WorldPlan } from './world-plan.ts';

function parameterOf(id: string, distribution: Distribution = { shape: 'lognormal', cv: 0.3 }): Parameter {
  const plain = { de: 'Ein Test.', en: 'A test.' };
  const range: [number, number] = [0, 100];
  return {
    id,
    symbol: id,
    value: 1,
    unit: '1',
    range,
    distribution,
    kind: 'for teaching',
    source: 'test',
    group: 'test',
    plain,
  };
}
const plan: WorldPlan = {
  generator: 1,
  parameters: [parameterOf('rate'), parameterOf('gain'), parameterOf('trait', { shape: 'bernoulli', share: 0.2 })],
  groups: [
    { id: 'quirk', counts: { explore: 220, check: 66, sealed: 66 }, overrides: {} },
    { id: 'ordinary', counts: { explore: 220, check: 66, sealed: 66 }, overrides: {} },
    {
      id: 'bee',
      counts: { explore: 60, check: 18, sealed: 18 },
      overrides: { gain: { value: 9 }, trait: { distribution: { shape: 'constant' } } },
    },
  ],
};
const meanOf = (values: Float64Array): number => sumInOrder(values) / values.length;

describe('a world is a function of its name', () => {
  test('numbers run through the groups in the order of the plan', () => {
    const { populations } = sampleWorld('standard', plan);
    expect(populations.map(({ number }) => number)).toEqual(Array.from({ length: 500 }, (_, row) => row + 1));
    expect([populations[219], populations[220], populations[440]].map((each) => each?.group)).toEqual([
      'quirk',
      'ordinary',
      'bee',
    ]);
  });

  test('the same name gives the same bits; another name, part or generator gives strangers', () => {
    const rateOf = (world: World): number[] => [...world.genotypes['rate']!.subarray(0, 3)];
    const rates = rateOf(sampleWorld('standard', plan));
    expect(rates).toEqual(rateOf(sampleWorld('standard', plan)));
    expect(rates).toEqual([0.7465757786008789, 1.1525728608318389, 1.8480861723048159]);
    expect(rates).not.toEqual(rateOf(sampleWorld('class-7b', plan)));
    expect(rates).not.toEqual(rateOf(sampleWorld('standard', plan, 'check')));
    expect(rates).not.toEqual(rateOf(sampleWorld('standard', { ...plan, generator: 2 })));
  });

  test('a parameter more, or populations more at the end, move no other number', () => {
    const before = sampleWorld('standard', plan);
    const [first, ...others] = plan.parameters;
    const bigger = { id: 'fly', counts: { explore: 15, check: 0, sealed: 0 }, overrides: {} };
    const after = sampleWorld('standard', {
      ...plan,
      parameters: [parameterOf('new'), ...others, first!],
      groups: [...plan.groups, bigger],
    });
    for (const { id } of plan.parameters) expect(after.genotypes[id]!.subarray(0, 500)).toEqual(before.genotypes[id]);
  });

  test('the check and sealed parts have their own counts', () => {
    expect(listPopulations('standard', plan, 'check')).toHaveLength(150);
    expect(sampleWorld('standard', plan, 'sealed').populations).toHaveLength(150);
  });
});

test('a group differs where the plan says so, and only there', () => {
  const { genotypes } = sampleWorld('standard', plan);
  // 60 animals with cv 0.3 around 9: five standard errors are 1.7.
  expect(Math.abs(meanOf(genotypes['gain']!.subarray(440)) - 9)).toBeLessThan(1.7);
  expect(Math.abs(meanOf(genotypes['gain']!.subarray(0, 440)) - 1)).toBeLessThan(0.072);
  expect(new Set(genotypes['trait']!.subarray(440))).toEqual(new Set([1]));
  // Five standard errors of a share of 0.2 in 440: 0.095.
  expect(Math.abs(meanOf(genotypes['trait']!.subarray(0, 440)) - 0.2)).toBeLessThan(0.095);
});

describe('relatives', () => {
  const counts = { explore: 20_000, check: 0, sealed: 0 };
  const share = 0.4;
  const related = sampleWorld('standard', {
    ...plan,
    parameters: [
      parameterOf('height', { shape: 'normal', sd: 1 }),
      parameterOf('trait', { shape: 'bernoulli', share: 0.2 }),
    ].map((parameter): Parameter => ({ ...parameter, value: 0, range: [-10, 10] })),
    groups: [{ id: 'all', counts, overrides: {} }],
    relatedness: { meanCladeSize: 8, cladeShareOfVariance: share },
  });
  const height = related.genotypes['height']!;
  const trait = related.genotypes['trait']!;

  function meanProductOfNeighbours(values: Float64Array, mean: number, sameClade: boolean): number {
    const products: number[] = [];
    for (let row = 1; row < values.length; row++) {
      if ((related.populations[row]!.clade === related.populations[row - 1]!.clade) !== sameClade) continue;
      products.push((values[row]! - mean) * (values[row - 1]! - mean));
    }
    return sumInOrder(products) / products.length;
  }

  test('neighbours in a clade correlate by the share of variance between clades, others do not', () => {
    // About 17,500 pairs in 2,500 clades: standard error near 0.02 within, 0.02 across; four of them.
    expect(Math.abs(meanProductOfNeighbours(height, 0, true) - share)).toBeLessThan(0.08);
    expect(Math.abs(meanProductOfNeighbours(height, 0, false))).toBeLessThan(0.08);
  });

  test('each population alone is distributed as without relatives', () => {
    // Clades of 8 with share 0.4 make 20,000 animals worth about 20,000 / (1 + 15 * 0.4) = 2,900: standard error 0.019.
    expect(Math.abs(meanOf(height))).toBeLessThan(0.08);
    expect(Math.abs(sampleStandardDeviation(height) - 1)).toBeLessThan(0.06);
    expect(Math.abs(meanOf(trait) - 0.2)).toBeLessThan(0.03);
  });

  test('a trait runs in families', () => {
    // Without relatives 0; with a liability that correlates by 0.4 about 0.034 (bivariate normal), error near 0.004.
    expect(meanProductOfNeighbours(trait, 0.2, true)).toBeGreaterThan(0.02);
  });

  test('clades have their mean size and end with their group', () => {
    const clades = new Set(related.populations.map(({ clade }) => clade)).size;
    // 2,500 clades expected of 20,000 coins with chance 1/8: standard deviation 47, five of them.
    expect(Math.abs(clades - 2500)).toBeLessThan(235);
    const { populations } = sampleWorld('standard', {
      ...plan,
      relatedness: { meanCladeSize: 8, cladeShareOfVariance: share },
    });
    expect(populations[220]).toEqual({ number: 221, group: 'ordinary', clade: 221 });
  });
});
