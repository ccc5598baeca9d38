// One instance of the compiled vector kernel with memory of its own: loads a batch into its lanes and makes steps.
import type { Connectome } from '../../connectome/connectome.ts';
import { laneValues, ownDrive, type LaneValues } from '../../neurons/lane-values.ts';
import { computeStepConstants, type StepConstants } from '../../neurons/step-constants.ts';
import type { Protocol } from '../../protocol.ts';
import { checkBatch } from '../batch-checks.ts';
import type { BrainBatch } from '../brain-kernel.ts';
import { KERNEL_BASE64 } from './kernel.generated.ts';
import { KernelMemory } from './kernel-memory.ts';
import * as at from './layout.ts';

/** Empty lanes are driven this far below rest, mV per step, so that nothing in them ever fires. */
const EMPTY_LANE_DRIVE = -1000;

let compiled: WebAssembly.Module | undefined;

export class KernelInstance {
  readonly memory: KernelMemory;
  readonly step: StepConstants;
  /** The neurons' own drive when no current goes into any of them. */
  private readonly usualDrive: Float32Array;
  /** Makes the steps from `from` to `to` - 1 of the batch that is loaded. */
  readonly run: (from: number, to: number) => void;
  /** Writes the hash of each lane's state into the memory. */
  readonly hashLanes: () => void;

  /** Needs WebAssembly with SIMD. @throws RangeError for a connectome or protocol that does not fit */
  constructor(
    readonly connectome: Connectome,
    readonly protocol: Protocol,
  ) {
    compiled ??= new WebAssembly.Module(decode(KERNEL_BASE64));
    const exports = new WebAssembly.Instance(compiled).exports as {
      run: KernelInstance['run'];
      hashLanes: KernelInstance['hashLanes'];
      memory: WebAssembly.Memory;
    };
    this.step = computeStepConstants(protocol);
    this.usualDrive = ownDrive(connectome, this.step);
    this.run = exports.run;
    this.hashLanes = exports.hashLanes;
    this.memory = new KernelMemory(exports.memory.buffer, connectome, this.step, protocol);
  }

  /** Puts a batch at the start of a run. @throws RangeError for a batch that cannot be run */
  load(batch: BrainBatch): void {
    const { memory, connectome, protocol, step } = this;
    checkBatch(batch, connectome, protocol);
    const { offsets } = batch.noise;
    const drive = batch.neuronCurrents ? ownDrive(connectome, step, batch.neuronCurrents) : this.usualDrive;
    memory.floats.set(drive, at.OWN_DRIVE_AT / Float32Array.BYTES_PER_ELEMENT);
    memory.bytes.set(
      new Uint8Array(offsets.buffer, offsets.byteOffset, protocol.steps * Uint16Array.BYTES_PER_ELEMENT),
      at.OFFSETS_AT,
    );
    const lanes = batch.animals.map((animal) => laneValues(animal, connectome, step));
    memory.setPoolRegions(connectome, lanes[0]!.pools);
    writeLanes(memory, lanes);
    memory.reset(lanes.map(({ pools }) => pools));
  }

  /** Takes a lane out of the run: nothing in it fires any more. */
  silence(lane: number): void {
    this.connectome.regions.forEach((_, region) => {
      this.memory.setLane(at.DRIVE_AT + region * at.ROW, lane, EMPTY_LANE_DRIVE);
      this.memory.setLane(at.CONDUCTANCE_AT + region * at.ROW, lane, 0);
    });
  }
}

/** Writes the animals into their lanes, and quiet ones into the rest. */
function writeLanes(memory: KernelMemory, lanes: readonly LaneValues[]): void {
  const { drive, conductance } = lanes[0]!;
  for (let lane = 0; lane < at.LANE_COUNT; lane++) {
    const values = lanes[lane];
    memory.setLane(at.EXCITATORY_AT, lane, values?.excitatory ?? 0);
    memory.setLane(at.INHIBITORY_AT, lane, values?.inhibitory ?? 0);
    memory.setLane(at.FIBRE_AT, lane, values?.fibre ?? 0);
    memory.setLane(at.PER_FATIGUE_RATE_AT, lane, values?.perFatigueRate ?? 0);
    memory.setLane(at.DESENSITISATION_AT, lane, values?.desensitisation ?? 0);
    drive.forEach((_, region) =>
      memory.setLane(at.DRIVE_AT + region * at.ROW, lane, values?.drive[region] ?? EMPTY_LANE_DRIVE),
    );
    conductance.forEach((_, region) =>
      memory.setLane(at.CONDUCTANCE_AT + region * at.ROW, lane, values?.conductance[region] ?? 0),
    );
  }
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
