// The wiring that all animals share, as flat arrays ordered by neuron number, which is what the kernels read.
import type { RegionId } from './regions.ts';

/** Synapses sorted by the neuron that sends: those of neuron n are `firstSynapse[n]` to `firstSynapse[n + 1] - 1`. */
export interface SynapsePopulation {
  /** Length neurons + 1. */
  readonly firstSynapse: Uint32Array;
  /** Number of the receiving neuron. */
  readonly target: Uint16Array;
  /** Strength relative to the average synapse, mean 1. */
  readonly weight: Float32Array;
}

export interface RegionSpan {
  readonly id: RegionId;
  /** First neuron of the region and the first one after it. */
  readonly start: number;
  readonly end: number;
}

export interface Connectome {
  readonly seed: number;
  readonly neurons: number;
  /** In the order of REGIONS. */
  readonly regions: readonly RegionSpan[];
  /** Steady drive of each neuron, mV above rest. */
  readonly bias: Float32Array;
  /** Ordinary synapses. */
  readonly synapses: SynapsePopulation;
  /** The quirk's extra fibre; its strength is multiplied by each animal's `fibreWeight`. */
  readonly fibre: SynapsePopulation;
}

/** Span of a region. @throws RangeError when the connectome has no such region */
export function spanOf(connectome: Connectome, id: RegionId): RegionSpan {
  const span = connectome.regions.find((region) => region.id === id);
  if (span === undefined) throw new RangeError(`this connectome has no region ${id}`);
  return span;
}

/** Number of a region in the connectome's list. @throws RangeError when it has none of that name */
export function regionNumber(connectome: Connectome, id: RegionId): number {
  return connectome.regions.indexOf(spanOf(connectome, id));
}
