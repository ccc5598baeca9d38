// One brain, step by step, in plain code: the definition of the model that every kernel has to give the same bits as.
// Each operation is one float32 rounding (Math.fround), in a fixed order; there is no random number generator inside.
// Voltages are counted from the reset value, so reset and floor are 0, rest is at 4 mV, the threshold at about 11 mV.
import type { BrainAnimal } from '../../brain-animal.ts';
import {
  regionNumber,
  spanOf,
  type Connectome,
  type RegionSpan,
  type SynapsePopulation,
} from '../../connectome/connectome.ts';
import { laneValues, ownDrive, type LaneValues } from '../../neurons/lane-values.ts';
import { computeStepConstants, type StepConstants } from '../../neurons/step-constants.ts';
import { noiseTable } from '../../noise/noise-table.ts';
import { POOL } from '../../pools/pools.ts';
import { PROTOCOL, type Protocol } from '../../protocol.ts';
import type { BrainBatch } from '../brain-kernel.ts';
import { initialVoltage } from '../initial-voltage.ts';

const f32 = Math.fround;

/** Everything about a brain that a later moment depends on. */
export interface BrainState {
  step: number;
  /** Per neuron: voltage above reset, synaptic input and adaptation (both in effect on the voltage per step), mV. */
  readonly voltage: Float32Array;
  readonly input: Float32Array;
  readonly adaptation: Float32Array;
  /** Steps for which a neuron is still held at reset. */
  readonly held: Uint8Array;
  /** Neurons that spiked in the last steps, one list per step, the latest first. */
  readonly recentSpikes: (readonly number[])[];
  /** Share of the gates that has fallen silent. */
  desensitised: number;
  /** Levels of the pools, in the order of POOL. */
  readonly pools: Float32Array;
}

/** One animal's brain under a protocol. */
export class ReferenceBrain {
  state: BrainState;
  /** Spikes of each region in the last step. */
  readonly regionSpikes: Int32Array;
  private readonly step: StepConstants;
  private readonly animal: LaneValues;
  private readonly ownDrive: Float32Array;
  private readonly offsets: Uint16Array;
  private readonly table = noiseTable();
  private readonly inhibitoryCells: RegionSpan;
  private readonly regionOf: Uint8Array;
  private readonly poolRegions: readonly number[];

  constructor(
    private readonly connectome: Connectome,
    animal: BrainAnimal,
    { noise, neuronCurrents }: Omit<BrainBatch, 'animals'>,
    protocol: Protocol = PROTOCOL,
  ) {
    this.step = computeStepConstants(protocol);
    this.animal = laneValues(animal, connectome, this.step);
    this.ownDrive = ownDrive(connectome, this.step, neuronCurrents);
    this.offsets = noise.offsets;
    this.inhibitoryCells = spanOf(connectome, 'inhibitory');
    this.regionSpikes = new Int32Array(connectome.regions.length);
    this.regionOf = new Uint8Array(connectome.neurons);
    connectome.regions.forEach(({ start, end }, region) => this.regionOf.fill(region, start, end));
    this.poolRegions = this.animal.pools.map((pool) => regionNumber(connectome, pool.region));
    this.state = startState(connectome, this.step, this.animal);
  }

  /** Moves on by one step; returns the numbers of the neurons that spiked, in rising order. */
  advance(): readonly number[] {
    const { state, step, animal } = this;
    const drugged = state.step >= step.drugFrom;
    if (drugged) {
      const missing = f32(animal.desensitisation - state.desensitised);
      state.desensitised = f32(f32(missing * step.desensitisationShare) + state.desensitised);
    }
    const hearing = f32(1 - state.desensitised);
    this.deliverSpikes(hearing);
    this.updateNeurons(drugged ? hearing : 0);
    const spikes = this.collectSpikes();
    this.updatePools();
    state.recentSpikes.unshift(spikes);
    state.recentSpikes.length = Math.min(state.recentSpikes.length, step.delaySteps);
    state.step++;
    return spikes;
  }

  /** Spikes of `delaySteps` ago arrive: first the ordinary synapses of all of them, then the extra fibre. */
  private deliverSpikes(hearing: number): void {
    const { state, step, animal, connectome, inhibitoryCells } = this;
    const arriving = state.recentSpikes[step.delaySteps - 1] ?? [];
    const excitatory = f32(animal.excitatory * hearing);
    const tired = f32(state.pools[POOL.inhibitoryRate]! * animal.perFatigueRate);
    const squared = f32(tired * tired);
    const inhibitory = f32(animal.inhibitory / f32(f32(squared * squared) + 1));
    for (const neuron of arriving) {
      const inhibits = neuron >= inhibitoryCells.start && neuron < inhibitoryCells.end;
      deliver(connectome.synapses, neuron, inhibits ? inhibitory : excitatory, state.input);
    }
    const fibre = f32(excitatory * animal.fibre);
    for (const neuron of arriving) deliver(connectome.fibre, neuron, fibre, state.input);
  }

  /**
   * v <- max(0, v (keep - o) + drive + o E + noise + s - a), s and a decay; o is the conductance of open gates per step.
   * Voltages may now lie over the threshold: collectSpikes sees to that.
   */
  private updateNeurons(open: number): void {
    const { step, animal, connectome, state } = this;
    connectome.regions.forEach((span, region) => {
      const conductance = f32(animal.conductance[region]! * open);
      const keep = f32(step.keepVoltage - conductance);
      const drive = f32(animal.drive[region]! + f32(conductance * step.reversal));
      this.updateRegion(span, keep, drive, this.offsets[state.step]!);
    });
  }

  private updateRegion({ start, end }: RegionSpan, keep: number, drive: number, stretch: number): void {
    const { table, ownDrive } = this;
    const { voltage, input, adaptation } = this.state;
    const { keepInput, keepAdaptation, noiseSize } = this.step;
    for (let n = start; n < end; n++) {
      const own = f32(ownDrive[n]! + f32(table[stretch + n]! * noiseSize));
      const s = input[n]!;
      const a = adaptation[n]!;
      const v = f32(f32(f32(f32(voltage[n]! * keep) + drive) + own) + f32(s - a));
      voltage[n] = v < 0 ? 0 : v;
      input[n] = f32(s * keepInput);
      adaptation[n] = f32(a * keepAdaptation);
    }
  }

  /** Neurons at the threshold spike, unless they still rest from the last spike; both kinds are set to reset. */
  private collectSpikes(): number[] {
    const { voltage, adaptation, held } = this.state;
    const { threshold, adaptationJump, refractorySteps } = this.step;
    const spikes: number[] = [];
    this.regionSpikes.fill(0);
    for (let n = 0; n < voltage.length; n++) {
      if (held[n]! > 0) {
        held[n]! -= 1;
        voltage[n] = 0;
      } else if (voltage[n]! >= threshold) {
        held[n] = refractorySteps;
        voltage[n] = 0;
        adaptation[n] = f32(adaptation[n]! + adaptationJump);
        spikes.push(n);
        this.regionSpikes[this.regionOf[n]!]! += 1;
      }
    }
    return spikes;
  }

  private updatePools(): void {
    const { pools } = this.state;
    this.animal.pools.forEach(({ keep, jump }, index) => {
      const spikes = this.regionSpikes[this.poolRegions[index]!]!;
      pools[index] = f32(f32(pools[index]! * keep) + f32(jump * spikes));
    });
  }
}

/** One neuron's spike reaches all its targets. */
function deliver(synapses: SynapsePopulation, neuron: number, strength: number, input: Float32Array): void {
  const { firstSynapse, target, weight } = synapses;
  for (let synapse = firstSynapse[neuron]!; synapse < firstSynapse[neuron + 1]!; synapse++) {
    const receiver = target[synapse]!;
    input[receiver] = f32(input[receiver]! + f32(weight[synapse]! * strength));
  }
}

function startState(connectome: Connectome, step: StepConstants, animal: LaneValues): BrainState {
  return {
    step: 0,
    voltage: Float32Array.from({ length: connectome.neurons }, (_, n) => initialVoltage(n) + step.restAboveReset),
    input: new Float32Array(connectome.neurons),
    adaptation: new Float32Array(connectome.neurons),
    held: new Uint8Array(connectome.neurons),
    recentSpikes: [],
    desensitised: 0,
    pools: Float32Array.from(animal.pools, (pool) => pool.start),
  };
}

/** A copy that the original's steps do not touch. */
export function copyState(state: BrainState): BrainState {
  return {
    ...state,
    voltage: state.voltage.slice(),
    input: state.input.slice(),
    adaptation: state.adaptation.slice(),
    held: state.held.slice(),
    recentSpikes: state.recentSpikes.slice(),
    pools: state.pools.slice(),
  };
}
