// The fast kernel: WebAssembly with 128-bit vectors, 16 animals at a time, the same bits as the reference kernel.
// The compiled module travels inside the source (kernel.generated.ts), so it runs from any page, worker or file.
import type { Connectome } from '../../connectome/connectome.ts';
import { laneValues, ownDrive, type LaneValues } from '../../neurons/lane-values.ts';
import { computeStepConstants } from '../../neurons/step-constants.ts';
import { POOL } from '../../pools/pools.ts';
import { PROTOCOL, readingSeconds, type Protocol } from '../../protocol.ts';
import { checkBatch, checkSnapshot } from '../batch-checks.ts';
import type { BatchSnapshot, BrainBatch, BrainKernel, BrainResult, DopamineTrace } from '../brain-kernel.ts';
import { foldHashes, hashState } from '../state-hash.ts';
import { KERNEL_BASE64 } from './kernel.generated.ts';
import { KernelMemory } from './kernel-memory.ts';
import * as at from './layout.ts';

interface WasmSnapshot extends BatchSnapshot {
  readonly kernel: 'wasm';
  readonly state: Uint8Array;
}

/** Empty lanes are driven this far below rest, mV, so that nothing in them ever fires. */
const EMPTY_LANE_DRIVE = -1000;

let compiled: WebAssembly.Module | undefined;

/** Makes a vector kernel with memory of its own (1.2 MB). Needs WebAssembly with SIMD. */
export function createWasmKernel(connectome: Connectome, protocol: Protocol = PROTOCOL): BrainKernel {
  compiled ??= new WebAssembly.Module(decode(KERNEL_BASE64));
  const { exports } = new WebAssembly.Instance(compiled);
  const { run, memory } = exports as { run: (from: number, to: number) => void; memory: WebAssembly.Memory };
  const step = computeStepConstants(protocol);
  const view = new KernelMemory(memory.buffer, connectome, step, protocol);
  const load = (batch: BrainBatch): void => {
    checkBatch(batch, connectome, protocol);
    view.floats.set(ownDrive(connectome, step, batch.neuronCurrents), at.OWN_DRIVE_AT / Float32Array.BYTES_PER_ELEMENT);
    view.bytes.set(
      new Uint8Array(batch.noise.offsets.buffer, batch.noise.offsets.byteOffset, 2 * protocol.steps),
      at.OFFSETS_AT,
    );
    const lanes = batch.animals.map((animal) => laneValues(animal, connectome, step));
    view.setPoolRegions(connectome, lanes[0]!.pools);
    writeLanes(view, lanes);
    view.reset(lanes.map(({ pools }) => pools));
  };
  return {
    name: 'wasm',
    prepareBatch(batch): WasmSnapshot {
      load(batch);
      run(0, step.drugFrom);
      return { kernel: 'wasm', batch, state: view.bytes.slice(at.SNAPSHOT_AT, at.SNAPSHOT_END) };
    },
    runBatch(batch, from) {
      if (from) checkSnapshot(batch, from, 'wasm');
      load(batch);
      if (from) view.bytes.set((from as WasmSnapshot).state, at.SNAPSHOT_AT);
      run(from ? step.drugFrom : 0, protocol.steps);
      return readResult(view, batch.animals.length, connectome, protocol);
    },
  };
}

/** Writes the animals into their lanes, and quiet ones into the rest. */
function writeLanes(view: KernelMemory, lanes: readonly LaneValues[]): void {
  const { drive, conductance } = lanes[0]!;
  for (let lane = 0; lane < at.LANE_COUNT; lane++) {
    const values = lanes[lane];
    view.setLane(at.EXCITATORY_AT, lane, values?.excitatory ?? 0);
    view.setLane(at.INHIBITORY_AT, lane, values?.inhibitory ?? 0);
    view.setLane(at.FIBRE_AT, lane, values?.fibre ?? 0);
    view.setLane(at.PER_FATIGUE_RATE_AT, lane, values?.perFatigueRate ?? 0);
    view.setLane(at.DESENSITISATION_AT, lane, values?.desensitisation ?? 0);
    drive.forEach((_, region) =>
      view.setLane(at.DRIVE_AT + region * at.ROW, lane, values?.drive[region] ?? EMPTY_LANE_DRIVE),
    );
    conductance.forEach((_, region) =>
      view.setLane(at.CONDUCTANCE_AT + region * at.ROW, lane, values?.conductance[region] ?? 0),
    );
  }
}

function readResult(view: KernelMemory, animals: number, connectome: Connectome, protocol: Protocol): BrainResult {
  const { readFrom, sampleSteps } = computeStepConstants(protocol);
  const samples = Math.ceil((protocol.steps - readFrom) / sampleSteps);
  const seconds = readingSeconds(protocol);
  const lanes = Array.from({ length: animals }, (_, lane) => lane);
  const stateHashes = lanes.map((lane) => hashState(view.readState(lane, connectome.neurons)));
  return {
    rates: lanes.map((lane) =>
      Float64Array.from(
        connectome.regions,
        ({ start, end }, region) => view.lane(at.COUNTS_AT + region * at.ROW, lane) / ((end - start) * seconds),
      ),
    ),
    dopamine: lanes.map((lane) => readTrace(view, lane, samples)),
    stateHashes,
    stateHash: foldHashes(stateHashes),
  };
}

function readTrace(view: KernelMemory, lane: number, samples: number): DopamineTrace {
  // the kernel traces the pools after the first one, in their order
  const trace = (pool: number): Float32Array => {
    const first = at.TRACES_AT + (pool - 1) * at.TRACE_BYTES;
    return Float32Array.from({ length: samples }, (_, index) => view.lane(first + index * at.ROW, lane));
  };
  return {
    behavioural: trace(POOL.behaviouralDopamine),
    cardiac: trace(POOL.cardiacDopamine),
    cardiacNerve: trace(POOL.cardiacRate),
  };
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
