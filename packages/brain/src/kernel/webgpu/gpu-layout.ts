// Where the numbers of a run lie in the buffers of a graphics card: brain-shader.ts reads by these places, this file fills
// them. All numbers come prepared from neurons/, as for the exact kernels.
import { regionNumber, type Connectome, type SynapsePopulation } from '../../connectome/connectome.ts';
import { laneValues, ownDrive, type LaneValues } from '../../neurons/lane-values.ts';
import type { StepConstants } from '../../neurons/step-constants.ts';
import { readingSeconds, type Protocol } from '../../protocol.ts';
import type { BrainBatch, DopamineTrace } from '../brain-kernel.ts';
import { initialVoltage } from '../initial-voltage.ts';

/** Threads that share an animal; each has up to four of its neurons. */
export const THREADS = 256;
/** Arriving input is added up in whole parts of a mV: no rounding depends on an order, and 2,000 mV still fit 32 bits. */
export const UNITS_PER_MV = 1_048_576;

/** An animal's state: five numbers a neuron (voltage, input, adaptation, steps held, recent spikes), then the rest. */
export const STATE = { neurons: 1024, desensitised: 5120, pools: 5121, length: 5128 } as const;
/** An animal's constants; up to eight regions, four pools. */
export const ANIMAL = {
  excitatory: 0,
  inhibitory: 1,
  fibre: 2,
  perFatigueRate: 3,
  desensitisation: 4,
  batch: 5,
  drive: 8,
  conductance: 16,
  poolKeep: 24,
  poolJump: 28,
  length: 32,
} as const;
/** What comes back of an animal: spikes of up to eight regions, then samples of three pools. */
export const OUTPUT_AT = { spikes: 0, samples: 8 } as const;
const SAMPLED_POOLS = 3;
const WORD = 4;

/** Everything that the card is given for a number of batches. */
export interface GpuInput {
  readonly animalCount: number;
  readonly cells: Uint32Array;
  readonly wires: Uint32Array;
  readonly offsets: Uint32Array;
  readonly ownDrives: Float32Array;
  readonly animals: Float32Array;
  readonly states: Float32Array;
  readonly outputLength: number;
}

/** The wiring for the card; the same for all runs of a kernel. */
export function packConnectome({ neurons, regions, synapses, fibre }: Connectome): Pick<GpuInput, 'cells' | 'wires'> {
  const cells = new Uint32Array(3 * neurons + 2);
  regions.forEach(({ start, end }, region) => cells.fill(region, start, end));
  cells.set(synapses.firstSynapse, neurons);
  const synapseCount = synapses.target.length;
  fibre.firstSynapse.forEach((first, neuron) => (cells[2 * neurons + 1 + neuron] = first + synapseCount));
  return { cells, wires: packWires([synapses, fibre]) };
}

function packWires(populations: readonly SynapsePopulation[]): Uint32Array {
  const count = populations.reduce((sum, { target }) => sum + target.length, 0);
  const wires = new Uint32Array(2 * count);
  const weights = new Float32Array(wires.buffer);
  let at = 0;
  for (const { target, weight } of populations) {
    target.forEach((receiver, synapse) => {
      wires[at] = receiver;
      weights[at + 1] = weight[synapse]!;
      at += 2;
    });
  }
  return wires;
}

/** The animals of some batches for the card. */
export function packBatches(
  batches: readonly BrainBatch[],
  connectome: Connectome,
  step: StepConstants,
  protocol: Protocol,
): Omit<GpuInput, 'cells' | 'wires'> {
  const { neurons } = connectome;
  const animalCount = batches.reduce((sum, batch) => sum + batch.animals.length, 0);
  const offsets = new Uint32Array(batches.length * protocol.steps);
  const ownDrives = new Float32Array(batches.length * neurons);
  const animals = new Float32Array(animalCount * ANIMAL.length);
  const states = new Float32Array(animalCount * STATE.length);
  let row = 0;
  batches.forEach((batch, number) => {
    offsets.set(batch.noise.offsets.subarray(0, protocol.steps), number * protocol.steps);
    ownDrives.set(ownDrive(connectome, step, batch.neuronCurrents), number * neurons);
    for (const animal of batch.animals) {
      const lane = laneValues(animal, connectome, step);
      packAnimal(animals.subarray(row * ANIMAL.length, (row + 1) * ANIMAL.length), lane, number);
      packStart(states.subarray(row * STATE.length, (row + 1) * STATE.length), lane, neurons, step.restAboveReset);
      row++;
    }
  });
  const outputLength = OUTPUT_AT.samples + SAMPLED_POOLS * sampleCount(step, protocol);
  return { animalCount, offsets, ownDrives, animals, states, outputLength };
}

function packAnimal(into: Float32Array, lane: LaneValues, batch: number): void {
  into[ANIMAL.excitatory] = lane.excitatory;
  into[ANIMAL.inhibitory] = lane.inhibitory;
  into[ANIMAL.fibre] = lane.fibre;
  into[ANIMAL.perFatigueRate] = lane.perFatigueRate;
  into[ANIMAL.desensitisation] = lane.desensitisation;
  into[ANIMAL.batch] = batch;
  into.set(lane.drive, ANIMAL.drive);
  into.set(lane.conductance, ANIMAL.conductance);
  lane.pools.forEach(({ keep, jump }, pool) => {
    into[ANIMAL.poolKeep + pool] = keep;
    into[ANIMAL.poolJump + pool] = jump;
  });
}

function packStart(into: Float32Array, lane: LaneValues, neurons: number, restAboveReset: number): void {
  for (let neuron = 0; neuron < neurons; neuron++) into[neuron] = initialVoltage(neuron) + restAboveReset;
  lane.pools.forEach(({ start }, pool) => (into[STATE.pools + pool] = start));
}

/** The constants of some steps of a run, in the order of the shader's `Run`. */
export function packRun(
  connectome: Connectome,
  step: StepConstants,
  input: Pick<GpuInput, 'animals' | 'outputLength'> & { readonly poolRegions: readonly number[] },
  part: { readonly firstStep: number; readonly steps: number; readonly stepsOfNoise: number },
): Uint8Array {
  const floats = Float32Array.of(
    ...[step.keepVoltage, step.keepInput, step.keepAdaptation, step.threshold],
    ...[step.reversal, step.adaptationJump, step.noiseSize, step.desensitisationShare],
  );
  const wholes = Uint32Array.of(
    ...[connectome.neurons, step.delaySteps, step.refractorySteps, regionNumber(connectome, 'inhibitory')],
    ...[step.drugFrom, step.readFrom, step.sampleSteps, part.stepsOfNoise],
    ...[part.firstStep, part.steps, input.outputLength, 0],
    ...input.poolRegions,
  );
  const bytes = new Uint8Array(WORD * (floats.length + wholes.length));
  bytes.set(new Uint8Array(floats.buffer));
  bytes.set(new Uint8Array(wholes.buffer), floats.byteLength);
  return bytes;
}

function sampleCount({ readFrom, sampleSteps }: StepConstants, { steps }: Protocol): number {
  return Math.ceil((steps - readFrom) / sampleSteps);
}

/** Rates and pools of one animal, from what came back. */
export function unpackAnimal(
  output: Float32Array,
  connectome: Connectome,
  protocol: Protocol,
): { readonly rates: Float64Array; readonly dopamine: DopamineTrace } {
  const seconds = readingSeconds(protocol);
  const samples = (output.length - OUTPUT_AT.samples) / SAMPLED_POOLS;
  const trace = (pool: number): Float32Array =>
    Float32Array.from({ length: samples }, (_, index) => output[OUTPUT_AT.samples + SAMPLED_POOLS * index + pool]!);
  return {
    rates: Float64Array.from(
      connectome.regions,
      ({ start, end }, region) => output[OUTPUT_AT.spikes + region]! / ((end - start) * seconds),
    ),
    dopamine: { behavioural: trace(0), cardiac: trace(1), cardiacNerve: trace(2) },
  };
}
