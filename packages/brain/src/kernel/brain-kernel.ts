// What every kernel is: something that runs up to 16 animals through the protocol. `reference` defines the numbers,
// `wasm` gives the same bits faster; brain-kernel.contract.ts holds both to it.
import type { BrainAnimal } from '../brain-animal.ts';
import type { BlockNoise } from '../noise/block-noise.ts';

/** Animals that share a batch at most: as many as the noise block has, and what the vector kernel's state in cache holds. */
export const LANES = 16;

export interface BrainBatch {
  /** 1 to 16 animals. */
  readonly animals: readonly BrainAnimal[];
  readonly noise: BlockNoise;
  /** Extra steady drive of single neurons in all animals of the batch, mV: -50 silences one. */
  readonly neuronCurrents?: readonly { readonly neuron: number; readonly current: number }[];
}

/** Dopamine and heart nerve of one animal over the reading time, one sample each 4 ms; 1 is the resting level of dopamine. */
export interface DopamineTrace {
  readonly behavioural: Float32Array;
  readonly cardiac: Float32Array;
  /** Recent rate of the heart nerve, Hz. */
  readonly cardiacNerve: Float32Array;
}

export interface BrainResult {
  /** Per animal: rate of each region over the reading time, Hz, in the order of REGIONS. */
  readonly rates: readonly Float64Array[];
  /** Per animal. */
  readonly dopamine: readonly DopamineTrace[];
  /** Per animal: hash of its last state (voltages, inputs, adaptations). Equal hashes mean equal to the last bit. */
  readonly stateHashes: readonly number[];
  /** The animals' hashes folded into one, in their order. */
  readonly stateHash: number;
}

/** A batch at the moment before the drug: what follows depends on the dose, what came before does not. */
export interface BatchSnapshot {
  readonly kernel: 'reference' | 'wasm';
  /** The batch it was made from. */
  readonly batch: BrainBatch;
}

/** What is seen of one lane at a pause. */
export interface LaneLook {
  /** Steps that are made, of the protocol's; `ended` when these are all. */
  readonly step: number;
  readonly ended: boolean;
  /** Rate of each region since the pause before, Hz. */
  readonly recentRates: Float64Array;
  /** Spikes of each region in the reading time so far. */
  readonly readSpikes: Float64Array;
  /** The samples so far: of the reading time or, before it, of the time since the drug came. */
  dopamine(): DopamineTrace;
}

/** Lanes that go on from a snapshot's, each at a dose of its own, and are looked at now and then. */
export interface WatchedRun {
  readonly batch: BrainBatch;
  readonly from: BatchSnapshot;
  /** Of each animal: the lane of the snapshot that it goes on from. Several may go on from one. */
  readonly places: readonly number[];
  /** Steps from pause to pause, counted from the drug, and anew from the reading time. */
  readonly pauseSteps: number;
  /** Called for every lane that still runs; what it says is whether the lane may stop. */
  readonly mayStop: (lane: number, look: LaneLook) => boolean;
}

export interface BrainKernel {
  readonly name: 'reference' | 'wasm';
  /** Runs a batch only until the drug comes. Other doses of the same animals and noise may then start from there. */
  prepareBatch(batch: BrainBatch): BatchSnapshot;
  /**
   * Runs a batch through the whole protocol, from a snapshot if one is given: the same bits either way.
   * @throws RangeError for no or too many animals, noise that is too short, or a snapshot whose animals differ in
   *   anything but `receptorDrive` and `desensitisation`
   */
  runBatch(batch: BrainBatch, from?: BatchSnapshot): BrainResult;
  /**
   * Runs lanes from where the drug comes, with pauses; a lane that may stop is silenced, and the run ends when none is
   * left. What is seen of a lane is, to the last bit, what `runBatch` would have made of it up to there.
   * @throws RangeError as `runBatch` does
   */
  watchLanes(run: WatchedRun): void;
}
