// Flags of pruned shots against exact ones, on a part of the plate; all 500 populations and 200 molecules are compared
// by `npm run validate`.
import { describe, expect, test } from 'vitest';
import { openBench } from '../bench.ts';
import { readDesign } from '../design.ts';
import { openFlagBench } from './open-flag-bench.ts';
import { Threshold } from './threshold.ts';

function designOf(subject: string, more: Partial<Parameters<typeof readDesign>[0]> = {}) {
  const read = readDesign({ subject, populations: 24, doses: '0.01,0.1,0.3,1,10', ...more });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** How many wells of a shot have other flags when it is pruned, and how many there are. */
function compare(design: ReturnType<typeof designOf>): { differ: number; wells: number } {
  const exact = openBench(design, 'wasm');
  const pruned = openFlagBench(design, 'wasm');
  const keyOf = (well: { population: number; doseIndex: number; stumbles: boolean; dead: boolean }): string =>
    [well.population, well.doseIndex, well.stumbles, well.dead].join();
  const wanted = new Set(exact.trials.flatMap((trial) => exact.run(trial)).map(keyOf));
  const flags = pruned.blocks.flatMap((block) => pruned.run(block)).map(keyOf);
  expect(flags).toHaveLength(wanted.size);
  return { differ: flags.filter((key) => !wanted.has(key)).length, wells: wanted.size };
}

describe('the flags of a pruned shot are those of the exact one', () => {
  test.each([
    ['nicotine', 'CN1CCCC1c1cccnc1'],
    ['a partial agonist that silences receptors', '[O-][N+](=O)N=C1NCCN1Cc1ccc(Cl)nc1'],
    ['a full agonist', 'CNC(=N[N+](=O)[O-])NCc1cnc(Cl)s1'],
  ])('%s', (_name, smiles) => {
    const { differ, wells } = compare(designOf(smiles));
    expect(wells).toBe(120);
    // over all held-out molecules fewer than 1 in 1,000 differ, so that none of these should
    expect(differ).toBe(0);
  });

  test('under a manipulation too, where every well is run', () => {
    const design = designOf('CN1CCCC1c1cccnc1', { doses: '0.1,1', populations: 8, manipulations: ['block:gaba'] });
    expect(compare(design).differ).toBe(0);
  });
});

test('a block gives the same flags again and in another order', () => {
  const bench = openFlagBench(designOf('CN1CCCC1c1cccnc1', { doses: '0.1,1' }), 'wasm');
  const there = bench.blocks.map((block) => bench.run(block));
  const back = [...bench.blocks].reverse().map((block) => bench.run(block));
  expect(back.reverse()).toEqual(there);
});

describe('a threshold', () => {
  const expected = { median: 0.1, spread: 0.3, always: 0 };
  const openness = [0.001, 0.03, 0.08, 0.12, 0.3, 0.9];

  test('is asked first where it most likely lies, and settled by two answers', () => {
    const threshold = new Threshold(openness, expected, true);
    const worths = openness.map((_, dose) => threshold.worth(dose));
    expect(Math.max(...worths)).toBe(Math.max(worths[2]!, worths[3]!));
    threshold.learn(2, false);
    expect(threshold.settled).toBe(false);
    threshold.learn(3, true);
    expect(threshold.settled).toBe(true);
    expect(openness.map((_, dose) => threshold.flag(dose))).toEqual([false, false, false, true, true, true]);
  });

  test('is settled without a run where every dose is far from it, unless expectations are not to be trusted', () => {
    expect(new Threshold([1e-5, 1e-4, 1e-3], expected, true).settled).toBe(true);
    expect(new Threshold([1e-5, 1e-4, 1e-3], expected, false).settled).toBe(false);
    expect(new Threshold([1e-5], { ...expected, always: 0.01 }, true).settled).toBe(false);
  });
});
