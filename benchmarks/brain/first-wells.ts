// How soon the first wells of a molecule are there, without a page: from its design to the outcomes of the first 16
// animals at the first dose, in a worker that has the world ready as the page's has before the first click.
import { nicotineLab, warmUp } from '@offshoot/labs/nicotine/model';
import { heldOutDesign, heldOutMolecules } from '../held-out-molecules.ts';
import { processorTime } from '../processor-time.ts';
import { spreadOf, type Spread } from '../spread.ts';

const MOLECULES = 15;

export interface FirstWells {
  /** Milliseconds by the clock: what a pupil waits for. */
  readonly clock: Spread;
  /** And of processor time, which other programs disturb less. */
  readonly processor: Spread;
}

export async function timeFirstWells(): Promise<FirstWells> {
  warmUp();
  const [clock, processor]: [number[], number[]] = [[], []];
  for (const { smiles } of heldOutMolecules().slice(0, MOLECULES)) {
    const design = heldOutDesign(smiles);
    const [started, startedAt] = [processorTime(), performance.now()];
    const bench = await nicotineLab.openBench(design, 'auto');
    bench.run(bench.trials[0]!);
    clock.push(performance.now() - startedAt);
    processor.push(processorTime() - started);
  }
  return { clock: spreadOf(clock), processor: spreadOf(processor) };
}
