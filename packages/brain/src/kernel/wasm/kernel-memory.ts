// The memory of the vector kernel seen by the host: typed views, and the writing of everything that does not change
// from batch to batch. Places come from layout.ts.
import { regionNumber, spanOf, type Connectome, type SynapsePopulation } from '../../connectome/connectome.ts';
import type { StepConstants } from '../../neurons/step-constants.ts';
import { noiseTable } from '../../noise/noise-table.ts';
import type { Pool } from '../../pools/pools.ts';
import type { Protocol } from '../../protocol.ts';
import { initialVoltage } from '../initial-voltage.ts';
import * as at from './layout.ts';

const WORD = 4;

export class KernelMemory {
  readonly bytes: Uint8Array;
  readonly floats: Float32Array;
  private readonly words: Int32Array;
  private readonly startVoltages: Uint8Array;

  constructor(buffer: ArrayBuffer, connectome: Connectome, step: StepConstants, protocol: Protocol) {
    checkRoom(connectome, step, protocol);
    this.bytes = new Uint8Array(buffer);
    this.floats = new Float32Array(buffer);
    this.words = new Int32Array(buffer);
    this.writeRun(connectome, step);
    this.writeLaneMasks();
    this.floats.set(noiseTable(), at.NOISE_TABLE_AT / WORD);
    this.writeSynapses(connectome.synapses, at.FIRST_SYNAPSE_AT, at.TARGETS_AT, at.WEIGHTS_AT);
    this.writeSynapses(connectome.fibre, at.FIRST_FIBRE_AT, at.FIBRE_TARGETS_AT, at.FIBRE_WEIGHTS_AT);
    this.startVoltages = makeStartVoltages(connectome, step);
  }

  /** Float32 `value` at a byte address. */
  setFloat(address: number, value: number): void {
    this.floats[address / WORD] = value;
  }

  /** One lane of a row. */
  setLane(row: number, lane: number, value: number): void {
    this.floats[row / WORD + lane] = value;
  }

  lane(row: number, lane: number): number {
    return this.floats[row / WORD + lane]!;
  }

  /** Puts every lane to the start of a run and empties counts. */
  reset(pools: readonly (readonly Pool[])[]): void {
    this.bytes.fill(0, at.SNAPSHOT_AT, at.SNAPSHOT_END);
    this.bytes.set(this.startVoltages, at.VOLTAGE_AT);
    this.bytes.fill(0, at.COUNTS_AT, at.COUNTS_AT + at.MOST_REGIONS * at.ROW);
    pools.forEach((ofAnimal, lane) => {
      ofAnimal.forEach((pool, index) => {
        this.setLane(at.POOLS_AT + index * at.ROW, lane, pool.start);
        this.setLane(at.POOL_KEEP_AT + index * at.ROW, lane, pool.keep);
        this.setLane(at.POOL_JUMP_AT + index * at.ROW, lane, pool.jump);
      });
    });
  }

  /** Which region fills each pool. */
  setPoolRegions(connectome: Connectome, pools: readonly Pool[]): void {
    pools.forEach((pool, index) => {
      this.words[at.POOL_REGIONS_AT / WORD + index] = regionNumber(connectome, pool.region);
    });
  }

  /** Counts spikes and takes samples from this step on. */
  readFrom(step: number): void {
    this.words[at.READ_FROM_AT / WORD] = step;
  }

  /** The hash of one lane's state, as `hashLanes` of the kernel wrote it. */
  readHash(lane: number): number {
    return this.words[at.HASHES_AT / WORD + lane]! >>> 0;
  }

  /** Spikes of each region that are counted in one lane. */
  readCounts(lane: number, regions: number): Float64Array {
    return Float64Array.from(this.readColumn(at.COUNTS_AT, lane, regions));
  }

  /** One lane of rows that follow each other. @param column where it goes, as long as there are rows */
  readColumn(firstRow: number, lane: number, rows: number, column = new Float32Array(rows)): Float32Array {
    // a plain loop: this is read for each animal of each batch, and a callback a sample costs 3 % of a shot
    for (let row = 0, from = firstRow / WORD + lane; row < rows; row++, from += at.LANE_COUNT)
      column[row] = this.floats[from]!;
    return column;
  }

  /** Voltages, then inputs, then adaptations of one lane. */
  readState(lane: number, neurons: number): Float32Array {
    const state = new Float32Array(3 * neurons);
    [at.VOLTAGE_AT, at.INPUT_AT, at.ADAPTATION_AT].forEach((rows, part) =>
      state.set(this.readColumn(rows, lane, neurons), part * neurons),
    );
    return state;
  }

  private writeRun(connectome: Connectome, step: StepConstants): void {
    const inhibitory = spanOf(connectome, 'inhibitory');
    const fibre = carriers(connectome.fibre);
    const whole: readonly (readonly [number, number])[] = [
      [at.NEURONS_AT, connectome.neurons],
      [at.REGIONS_AT, connectome.regions.length],
      [at.DRUG_FROM_AT, step.drugFrom],
      [at.DELAY_AT, step.delaySteps],
      [at.REFRACTORY_AT, step.refractorySteps],
      [at.READ_FROM_AT, step.readFrom],
      [at.SAMPLE_STEPS_AT, step.sampleSteps],
      [at.INHIBITORY_FROM_AT, inhibitory.start],
      [at.INHIBITORY_TO_AT, inhibitory.end],
      [at.FIBRE_FROM_AT, fibre.start],
      [at.FIBRE_TO_AT, fibre.end],
    ];
    for (const [address, value] of whole) this.words[address / WORD] = value;
    connectome.regions.forEach(({ start }, index) => (this.words[at.REGION_STARTS_AT / WORD + index] = start));
    this.words[at.REGION_STARTS_AT / WORD + connectome.regions.length] = connectome.neurons;
    this.setFloat(at.KEEP_VOLTAGE_AT, step.keepVoltage);
    this.setFloat(at.KEEP_INPUT_AT, step.keepInput);
    this.setFloat(at.KEEP_ADAPTATION_AT, step.keepAdaptation);
    this.setFloat(at.THRESHOLD_AT, step.threshold);
    this.setFloat(at.REVERSAL_AT, step.reversal);
    this.setFloat(at.ADAPTATION_JUMP_AT, step.adaptationJump);
    this.setFloat(at.NOISE_SIZE_AT, step.noiseSize);
    this.setFloat(at.DESENSITISATION_SHARE_AT, step.desensitisationShare);
  }

  private writeLaneMasks(): void {
    const lanesOfVector = 4;
    const masks = 16;
    for (let mask = 0; mask < masks; mask++) {
      for (let lane = 0; lane < lanesOfVector; lane++) {
        this.words[at.LANE_MASKS_AT / WORD + mask * lanesOfVector + lane] = (mask >> lane) & 1 ? -1 : 0;
      }
    }
  }

  private writeSynapses(synapses: SynapsePopulation, firstAt: number, targetsAt: number, weightsAt: number): void {
    this.words.set(synapses.firstSynapse, firstAt / WORD);
    this.floats.set(synapses.weight, weightsAt / WORD);
    const distances = synapses.target.map((neuron) => neuron * at.ROW);
    new Uint16Array(this.bytes.buffer).set(distances, targetsAt / Uint16Array.BYTES_PER_ELEMENT);
  }
}

/** Smallest span of neurons that holds all carriers of the fibre. */
function carriers({ firstSynapse }: SynapsePopulation): { start: number; end: number } {
  const last = firstSynapse.at(-1)!;
  const start = firstSynapse.findIndex((_, neuron) => firstSynapse[neuron + 1]! > 0);
  const end = firstSynapse.findIndex((first) => first === last);
  return last === 0 ? { start: 0, end: 0 } : { start, end };
}

function makeStartVoltages(connectome: Connectome, step: StepConstants): Uint8Array {
  const rows = new Float32Array(connectome.neurons * at.LANE_COUNT);
  for (let neuron = 0; neuron < connectome.neurons; neuron++) {
    const row = neuron * at.LANE_COUNT;
    rows.fill(initialVoltage(neuron) + step.restAboveReset, row, row + at.LANE_COUNT);
  }
  return new Uint8Array(rows.buffer);
}

function checkRoom(connectome: Connectome, step: StepConstants, protocol: Protocol): void {
  const samples = Math.ceil((protocol.steps - step.readFrom) / step.sampleSteps);
  const fits =
    connectome.neurons <= at.MOST_NEURONS &&
    connectome.regions.length <= at.MOST_REGIONS &&
    connectome.synapses.target.length <= at.MOST_SYNAPSES &&
    connectome.fibre.target.length <= at.MOST_FIBRES &&
    protocol.steps <= at.MOST_STEPS &&
    samples <= at.MOST_SAMPLES &&
    Math.min(step.delaySteps, step.refractorySteps) > 0 &&
    Math.max(step.delaySteps, step.refractorySteps) < at.RING_STEPS;
  if (!fits) throw new RangeError('the vector kernel has no room for this connectome or protocol');
}
