// A look into one well: the animal is run again, to the same bits, with everything recorded that can be seen of it.
// Nothing of this is stored with a shot; any old shot can be looked into.
import { BrainStepper, PROTOCOL, REGIONS, type RegionId } from '@offshoot/brain';
import type { ShotDesign, WellOutcome } from '@offshoot/experiment';
import { beatHeart, type HeartBeats } from '@offshoot/heart';
import type { ReceptorState } from '@offshoot/pharmacology';
import { blockOf } from '@offshoot/population';
import { brainOf, exposeWorld, heartOf, receptorsOf, type ExposedWorld } from './animals.ts';
import { blockNoiseOf, heartKeyOf } from './bench.ts';
import { designParts, readDesign } from './design.ts';
import { neuronCurrentsOf } from './manipulations.ts';
import { judgeAnimal } from './outcome.ts';

/** Length of the heart's run, s: `beatHeart`'s usual one. */
const HEART_SECONDS = 20;

/** What one animal did, in full. Plain data and typed arrays. */
export interface WellLook {
  readonly population: number;
  readonly group: string;
  readonly dose: number;
  readonly outcome: WellOutcome;
  readonly heart: HeartBeats & { readonly seconds: number };
  /** Over the reading time, one sample each `sampleMs`; 1 = rest. */
  readonly dopamine: { readonly cardiac: Float32Array; readonly behavioural: Float32Array; readonly sampleMs: number };
  readonly brain: BrainLook;
  readonly receptor: ReceptorState;
}

export interface BrainLook {
  readonly steps: number;
  readonly stepMs: number;
  readonly drugFromMs: number;
  readonly readFromMs: number;
  /** Neurons `first` to `first + count - 1`; rate over the reading time, Hz. */
  readonly regions: readonly {
    readonly id: RegionId;
    readonly first: number;
    readonly count: number;
    readonly rate: number;
  }[];
  /** One entry a spike, in the order of time: its step, and the neuron that fired. */
  readonly spikeSteps: Uint16Array;
  readonly spikeNeurons: Uint16Array;
  /** Dopamine in the blood and at the heart over the whole run, one sample each `sampleMs`; 1 = rest. */
  readonly course: { readonly behavioural: Float32Array; readonly cardiac: Float32Array; readonly sampleMs: number };
}

/**
 * Runs one well again. About 50 ms.
 * @throws RangeError for a population that is not in the shot, or a dose index out of range
 */
export function lookIntoWell(design: ShotDesign, population: number, doseIndex: number): WellLook {
  const { exposed, row, dose, stepper } = stepWell(design, population, doseIndex);
  const { world } = exposed;
  const { brain, traces } = recordBrain(stepper);
  const heart = beatHeart(traces, heartOf(exposed, row), heartKeyOf(design, population), HEART_SECONDS);
  const rates = Float64Array.from(brain.regions, ({ rate }) => rate);
  return {
    population,
    group: world.populations[row]!.group,
    dose,
    outcome: judgeAnimal(population, doseIndex, rates, heart),
    heart: { ...heart, seconds: HEART_SECONDS },
    dopamine: traces,
    brain,
    receptor: receptorsOf(exposed, row, dose),
  };
}

/** Looks once for practice, so that the first well that is opened meets compiled code. About 0.1 s of a worker's idle time. */
export function warmLook(): void {
  const read = readDesign({ subject: 'nicotine', world: 'standard', doses: '1,', populations: 500, replicate: 1 });
  if (read.ok) lookIntoWell(read.value, 1, 0);
}

/** One well's animal at the start of its run, ready to be stepped. @throws RangeError as `lookIntoWell` */
export function stepWell(design: ShotDesign, population: number, doseIndex: number): SteppedWell {
  const { world, molecule, manipulations, connectome } = designParts(design);
  const row = world.populations.findIndex(({ number }) => number === population);
  const dose = design.doses[doseIndex];
  if (row < 0 || dose === undefined) throw new RangeError(`no well ${population} at dose ${doseIndex}`);
  const exposed = exposeWorld(world, molecule, manipulations);
  const noise = blockNoiseOf(design, blockOf(population));
  const neuronCurrents = neuronCurrentsOf(manipulations) ?? [];
  const stepper = new BrainStepper(connectome, brainOf(exposed, row, dose), noise, { neuronCurrents });
  return { exposed, row, dose, stepper };
}

export interface SteppedWell {
  readonly exposed: ExposedWorld;
  readonly row: number;
  readonly dose: number;
  readonly stepper: BrainStepper;
}

interface Traces {
  readonly behavioural: Float32Array;
  readonly cardiac: Float32Array;
  readonly cardiacNerve: Float32Array;
  readonly sampleMs: number;
}

/** Steps a brain to its end; samples the traces at the same moments as the kernels do. */
function recordBrain(stepper: BrainStepper): { brain: BrainLook; traces: Traces } {
  const { steps, stepMs, drugFromMs, readFromMs, sampleMs } = PROTOCOL;
  const samples = (steps * stepMs - readFromMs) / sampleMs;
  const traces = {
    behavioural: new Float32Array(samples),
    cardiac: new Float32Array(samples),
    cardiacNerve: new Float32Array(samples),
    sampleMs,
  };
  const spikeSteps: number[] = [];
  const spikeNeurons: number[] = [];
  const whole = Math.floor((steps * stepMs) / sampleMs);
  const course = { behavioural: new Float32Array(whole), cardiac: new Float32Array(whole), sampleMs };
  for (let step = 0; step < steps; step++) {
    for (const neuron of stepper.step()) {
      spikeSteps.push(step);
      spikeNeurons.push(neuron);
    }
    const moment = (step * stepMs) / sampleMs;
    if (!Number.isInteger(moment)) continue;
    const { behavioural, cardiac, cardiacNerve } = stepper.dopamine();
    course.behavioural[moment] = behavioural;
    course.cardiac[moment] = cardiac;
    const sample = moment - readFromMs / sampleMs;
    if (sample < 0) continue;
    traces.behavioural[sample] = behavioural;
    traces.cardiac[sample] = cardiac;
    traces.cardiacNerve[sample] = cardiacNerve;
  }
  const regions = countRates(spikeSteps, spikeNeurons);
  const brain = { steps, stepMs, drugFromMs, readFromMs, regions, course };
  return {
    brain: { ...brain, spikeSteps: Uint16Array.from(spikeSteps), spikeNeurons: Uint16Array.from(spikeNeurons) },
    traces,
  };
}

/** Rates of the regions over the reading time. */
function countRates(spikeSteps: readonly number[], spikeNeurons: readonly number[]): BrainLook['regions'] {
  const { steps, stepMs, readFromMs } = PROTOCOL;
  const seconds = (steps * stepMs - readFromMs) / 1000;
  let first = 0;
  return REGIONS.map(({ id, neurons }) => {
    const start = first;
    first += neurons;
    const isHere = (neuron: number): boolean => neuron >= start && neuron < start + neurons;
    const count = spikeNeurons.reduce(
      (sum, neuron, spike) => sum + (isHere(neuron) && spikeSteps[spike]! * stepMs >= readFromMs ? 1 : 0),
      0,
    );
    return { id, first: start, count: neurons, rate: count / (neurons * seconds) };
  });
}
