// The inline runner keeps the contract, and breathes between trials.
import { expect, test } from 'vitest';
import { madeUpDesign, madeUpLab } from './made-up-lab.contract.ts';
import { runInline } from './run-inline.ts';
import { describeRunner } from './runner.contract.ts';

describeRunner('inline', async (design, trials, options) => {
  return runInline(await madeUpLab.openBench(design, 'auto'), { ...options, trials });
});

test('others may work between two trials', async () => {
  let pauses = 0;
  const pause = (): undefined => {
    pauses++;
  };
  const bench = await madeUpLab.openBench(madeUpDesign, 'auto');
  await runInline(bench, { pause });
  expect(pauses).toBe(bench.trials.length);
});
