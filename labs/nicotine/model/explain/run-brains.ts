// Any number of brains on the same noise, as many at once as a kernel holds.
import { LANES, type BlockNoise, type BrainAnimal, type BrainKernel, type DopamineTrace } from '@offshoot/brain';
import { neuronCurrentsOf, type Manipulation } from '../manipulations.ts';

/** What one brain did. */
export interface BrainRun {
  readonly dopamine: DopamineTrace;
  /** Hz, by region. */
  readonly rates: Float64Array;
}

/** Runs the brains of animals, one after the other in their order. About 12 ms each. */
export function runBrains(
  kernel: BrainKernel,
  animals: readonly BrainAnimal[],
  noise: BlockNoise,
  manipulations: readonly Manipulation[],
): BrainRun[] {
  const neuronCurrents = neuronCurrentsOf(manipulations);
  const currents = neuronCurrents === undefined ? {} : { neuronCurrents };
  return Array.from({ length: Math.ceil(animals.length / LANES) }, (_, batch) =>
    kernel.runBatch({ animals: animals.slice(batch * LANES, (batch + 1) * LANES), noise, ...currents }),
  ).flatMap(({ dopamine, rates }) =>
    dopamine.map((trace, lane): BrainRun => ({ dopamine: trace, rates: rates[lane]! })),
  );
}
