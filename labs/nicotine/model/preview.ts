// A first look at a shot by the graphics card: the same animals, noise and hearts as the shot, their brains only
// approximately (model.md, "What is exact"). Never kept: whoever wants to keep a result runs the shot on a bench.
import { runApproximately, type ApproximateRun, type BrainBatch, type GpuDevice } from '@offshoot/brain';
import { planTrials, type ShotDesign, type Trial, type WellOutcome } from '@offshoot/experiment';
import { beatUnder, brainOf, exposeWorld, heartOf } from './animals.ts';
import { blockNoiseOf, heartKeyOf } from './bench.ts';
import { designParts, populationsOf } from './design.ts';
import { neuronCurrentsOf } from './manipulations.ts';
import { judgeAnimal } from './outcome.ts';

export interface ShotPreview {
  readonly fidelity: 'approximate';
  /** By dose, then by population. */
  readonly outcomes: readonly WellOutcome[];
  readonly ran: ApproximateRun['ran'];
  readonly failure: ApproximateRun['failure'];
}

/**
 * Previews a design that `readDesign` made.
 * @param device from `openGpuDevice`; null, or one that is lost meanwhile: the processor does the rest
 */
export async function previewShot(design: ShotDesign, device: GpuDevice | null): Promise<ShotPreview> {
  const { world, molecule, manipulations, connectome } = designParts(design);
  const exposed = exposeWorld(world, molecule, manipulations);
  const rowOf = new Map(world.populations.map(({ number }, row) => [number, row]));
  const neuronCurrents = neuronCurrentsOf(manipulations);
  const trials = planTrials(populationsOf(design), design.doses.length);
  const batchOf = ({ populations, doseIndex, block }: Trial): BrainBatch => ({
    animals: populations.map((population) => brainOf(exposed, rowOf.get(population)!, design.doses[doseIndex]!)),
    noise: blockNoiseOf(design, block),
    ...(neuronCurrents !== undefined && { neuronCurrents }),
  });
  const { results, ran, failure } = await runApproximately(trials.map(batchOf), connectome, device);
  const outcomes = trials.flatMap(({ populations, doseIndex }, index) =>
    populations.map((population, lane) => {
      const { rates, dopamine } = results[index]!;
      const heart = heartOf(exposed, rowOf.get(population)!);
      const beats = beatUnder(dopamine[lane]!, heart, heartKeyOf(design, population));
      return judgeAnimal(population, doseIndex, rates[lane]!, beats);
    }),
  );
  return { fidelity: 'approximate', outcomes, ran, failure };
}
