// Tests that results follow from the structure: from each atom of it, and never from how it is written or called.
import { hashOutcomes } from '@offshoot/experiment';
import { expect, test } from 'vitest';
import { openBench } from './bench.ts';
import { readDesign } from './design.ts';

function hashOf(subject: string): string {
  const design = readDesign({ subject, doses: '0.03,', populations: 16 });
  if (!design.ok) throw new Error(`${subject}: ${design.problem.code}`);
  const bench = openBench(design.value, 'wasm');
  return hashOutcomes(bench.trials.flatMap((trial) => bench.run(trial)));
}

test('a name, stereo, another order of atoms or Kekulé bonds change nothing of what a shot gives', () => {
  for (const writings of [
    ['nicotine', 'Nikotin', 'CN1CCC[C@H]1c1cccnc1', 'c1ccncc1C1CCCN1C', 'C1=CN=CC(=C1)C2CCCN2C'],
    ['imidacloprid', 'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1', 'Clc1ccc(cn1)CN1CCNC1=NN(=O)=O'],
  ]) {
    expect(new Set(writings.map(hashOf)).size).toBe(1);
  }
});
