// One animal's numbers as a kernel's loop uses them: scaled to a step and rounded to float32, once per animal.
// Both kernels take them from here, so they cannot differ in how they prepare an animal.
import type { BrainAnimal } from '../brain-animal.ts';
import type { Connectome } from '../connectome/connectome.ts';
import { poolsOf, type Pool } from '../pools/pools.ts';
import type { StepConstants } from './step-constants.ts';

export interface LaneValues {
  /** Strengths of synapses, already in effect on the voltage per step; inhibition is negative. */
  readonly excitatory: number;
  readonly inhibitory: number;
  /** Fibre strength relative to `excitatory`. */
  readonly fibre: number;
  /** 1 / fatigue rate, s. */
  readonly perFatigueRate: number;
  /** Plateau of desensitisation. */
  readonly desensitisation: number;
  /** Per region: steady drive per step, mV, counted from reset; conductance of open gates per step. */
  readonly drive: Float32Array;
  readonly conductance: Float32Array;
  readonly pools: readonly Pool[];
}

/** Prepares an animal. @throws RangeError when a list is not as long as the connectome has regions, or a number is not finite */
export function laneValues(animal: BrainAnimal, connectome: Connectome, step: StepConstants): LaneValues {
  checkAnimal(animal, connectome);
  return {
    excitatory: Math.fround(animal.excitatoryWeight * step.inputEffect),
    inhibitory: Math.fround(-animal.inhibitoryWeight * step.inputEffect),
    fibre: Math.fround(animal.fibreWeight),
    perFatigueRate: Math.fround(1 / animal.inhibitionFatigueRate),
    desensitisation: Math.fround(animal.desensitisation),
    drive: Float32Array.from(animal.currents, (current) => step.take * (current + step.restAboveReset)),
    conductance: Float32Array.from(animal.receptorDrive, (conductance) => step.take * conductance),
    pools: poolsOf(animal, connectome, step.stepMs),
  };
}

/** Drive of each neuron by itself: its bias and any current into it alone, per step, mV. Shared by a batch. */
export function ownDrive(
  connectome: Connectome,
  step: StepConstants,
  neuronCurrents: readonly { readonly neuron: number; readonly current: number }[] = [],
): Float32Array {
  const millivolts = Float64Array.from(connectome.bias);
  for (const { neuron, current } of neuronCurrents) millivolts[neuron]! += current;
  return Float32Array.from(millivolts, (drive) => step.take * drive);
}

function checkAnimal(animal: BrainAnimal, connectome: Connectome): void {
  const regions = connectome.regions.length;
  if (animal.currents.length !== regions || animal.receptorDrive.length !== regions) {
    throw new RangeError(`currents and receptorDrive need one number for each of the ${regions} regions`);
  }
  const { currents, receptorDrive, dopamineRelease, ...numbers } = animal;
  for (const value of [...currents, ...receptorDrive, ...dopamineRelease, ...Object.values(numbers)]) {
    if (!Number.isFinite(value)) throw new RangeError('an animal has a number that is not finite');
  }
}
