// The fast kernel: WebAssembly with 128-bit vectors, 16 animals at a time, the same bits as the reference kernel.
// The compiled module travels inside the source (kernel.generated.ts), so it runs from any page, worker or file.
import type { Connectome } from '../../connectome/connectome.ts';
import { POOL } from '../../pools/pools.ts';
import { PROTOCOL, readingSeconds, type Protocol } from '../../protocol.ts';
import { checkPlaces, checkSnapshot } from '../batch-checks.ts';
import type { BatchSnapshot, BrainKernel, BrainResult, DopamineTrace } from '../brain-kernel.ts';
import { foldHashes } from '../state-hash.ts';
import { KernelInstance } from './kernel-instance.ts';
import type { KernelMemory } from './kernel-memory.ts';
import { gatherLanes } from './gather-lanes.ts';
import { watchLanes } from './watch-lanes.ts';
import * as at from './layout.ts';

/** The time before the reading time is traced too, so it has to fit. */
function checkWatch({ step }: KernelInstance): void {
  if (step.readFrom - step.drugFrom > at.MOST_SAMPLES * step.sampleSteps)
    throw new RangeError('there is no room for samples of the time before the reading time');
}

interface WasmSnapshot extends BatchSnapshot {
  readonly kernel: 'wasm';
  readonly state: Uint8Array;
}

/** Makes a vector kernel with memory of its own (1 MB). Needs WebAssembly with SIMD. */
export function createWasmKernel(connectome: Connectome, protocol: Protocol = PROTOCOL): BrainKernel {
  const instance = new KernelInstance(connectome, protocol);
  const { memory, step } = instance;
  return {
    name: 'wasm',
    prepareBatch(batch): WasmSnapshot {
      instance.load(batch);
      instance.run(0, step.drugFrom);
      return { kernel: 'wasm', batch, state: memory.bytes.slice(at.SNAPSHOT_AT, at.SNAPSHOT_END) };
    },
    runBatch(batch, from) {
      if (from) checkSnapshot(batch, from, 'wasm');
      instance.load(batch);
      if (from) memory.bytes.set((from as WasmSnapshot).state, at.SNAPSHOT_AT);
      instance.run(from ? step.drugFrom : 0, protocol.steps);
      return readResult(instance, batch.animals.length);
    },
    watchLanes(run) {
      checkPlaces(run.batch, run.from, run.places, 'wasm');
      checkWatch(instance);
      instance.load(run.batch);
      gatherLanes(memory, (run.from as WasmSnapshot).state, run.places);
      watchLanes(instance, run, (lane, samples) => readTrace(memory, lane, samples));
    },
  };
}

function readResult(instance: KernelInstance, animals: number): BrainResult {
  const { memory, step, connectome, protocol } = instance;
  const { readFrom, sampleSteps } = step;
  const samples = Math.ceil((protocol.steps - readFrom) / sampleSteps);
  const seconds = readingSeconds(protocol);
  const cells = connectome.regions.map(({ start, end }) => (end - start) * seconds);
  const lanes = Array.from({ length: animals }, (_, lane) => lane);
  instance.hashLanes();
  const stateHashes = lanes.map((lane) => memory.readHash(lane));
  return {
    rates: lanes.map((lane) => memory.readCounts(lane, cells.length).map((spikes, region) => spikes / cells[region]!)),
    dopamine: lanes.map((lane) => readTrace(memory, lane, samples)),
    stateHashes,
    stateHash: foldHashes(stateHashes),
  };
}

function readTrace(memory: KernelMemory, lane: number, samples: number): DopamineTrace {
  // one piece of memory for all three: the collector of garbage has a third of the work
  const room = new Float32Array((at.POOLS - 1) * samples);
  // the kernel traces the pools after the first one, in their order
  const trace = (pool: number): Float32Array => {
    const place = pool - 1;
    const column = room.subarray(place * samples, pool * samples);
    return memory.readColumn(at.TRACES_AT + place * at.TRACE_BYTES, lane, samples, column);
  };
  return {
    behavioural: trace(POOL.behaviouralDopamine),
    cardiac: trace(POOL.cardiacDopamine),
    cardiacNerve: trace(POOL.cardiacRate),
  };
}
