// How near the kernel comes to what the machine can do at most: its two hot loops, on one block at the eight standard
// doses, against the machine's measured peaks of vector operations and of bytes to and from its near memory.
import { execFileSync } from 'node:child_process';
import { LANES, PROTOCOL, type Connectome } from '@offshoot/brain';
import { KernelInstance } from '../../packages/brain/src/kernel/wasm/kernel-instance.ts';
import { processorTime } from '../processor-time.ts';
import { compileNative, NativeKernel, writeImage, type NativeRun } from './native-kernel.ts';
import { profileWork } from './profile.ts';
import { batchOf, DOSES, type Herd } from './standard-load.ts';

const PART_NAMES = ['values of the step', 'synapses', 'noise', 'update of neurons', 'spikes', 'pools'] as const;
const ROUNDS = 5;
/** Of a neuron update: v, s and a, read and written; vector operations of four (assembly/update.ts), the search for spikes shared out. */
const UPDATE_BYTES = 12;
const UPDATE_OPERATIONS = (8 + 1) / 4;
/** Of a vector of four inputs that a spike is delivered to. */
const DELIVERY_BYTES = 16;
const DELIVERY_OPERATIONS = 2;

export interface Roofline {
  /** Vector operations of 128 bits a second; bytes a second each way in place at 192 KB and at 64 KB. */
  readonly peak: { readonly operations: number; readonly stateBytes: number; readonly inputBytes: number };
  /** Shares of a step's parts in native code, by its time-stamp counter. */
  readonly parts: readonly { readonly part: string; readonly share: number }[];
  readonly loops: readonly {
    readonly loop: string;
    readonly count: number;
    readonly boundSeconds: number;
    readonly boundBy: 'bytes' | 'operations';
    readonly nativeSeconds: number;
    readonly wasmSeconds: number;
  }[];
}

/** Null where there is no C compiler. */
export async function measureRoofline(connectome: Connectome, herd: Herd): Promise<Roofline | null> {
  const [peakProgram, program] = [compileNative('machine-peak'), compileNative('brain-kernel', ['PARTS'])];
  if (peakProgram === null || program === null) return null;
  const [operations, stateBytes, inputBytes] = execFileSync(peakProgram, { encoding: 'utf8' }).split(' ').map(Number);
  const peak = { operations: operations!, stateBytes: stateBytes!, inputBytes: inputBytes! };
  const native = await timeParts(program, connectome, herd);
  const wasm = await profileKernel(connectome, herd);
  const updates = DOSES.length * PROTOCOL.steps * connectome.neurons * LANES;
  const bound = (count: number, bytes: number, peakBytes: number, ops: number) => {
    const [byBytes, byOperations] = [(count * bytes) / peakBytes, (count * ops) / peak.operations];
    return {
      boundSeconds: Math.max(byBytes, byOperations),
      boundBy: byBytes > byOperations ? 'bytes' : 'operations',
    } as const;
  };
  const loop = (name: (typeof PART_NAMES)[number], count: number, limit: ReturnType<typeof bound>) => ({
    loop: name,
    count,
    ...limit,
    nativeSeconds: native.seconds * native.shares[PART_NAMES.indexOf(name)]!,
    wasmSeconds: wasm(name),
  });
  return {
    peak,
    parts: PART_NAMES.map((part, index) => ({ part, share: native.shares[index]! })),
    loops: [
      loop('update of neurons', updates, bound(updates, UPDATE_BYTES, peak.stateBytes, UPDATE_OPERATIONS)),
      loop('synapses', native.vectors, bound(native.vectors, DELIVERY_BYTES, peak.inputBytes, DELIVERY_OPERATIONS)),
    ],
  };
}

/** Seconds of all doses (the fastest round), and the parts' shares of it. */
async function timeParts(
  program: string,
  connectome: Connectome,
  herd: Herd,
): Promise<{ seconds: number; shares: number[]; vectors: number }> {
  const native = new NativeKernel(program, PROTOCOL.steps);
  const images = readyBatches(connectome, herd).map(({ ready }, place) => writeImage(`parts-${place}`, ready));
  let best = { seconds: Infinity, ticks: [] as number[], vectors: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const runs: NativeRun[] = [];
    for (const image of images) runs.push(await native.run(image));
    const sum = (pick: (run: NativeRun) => number): number => runs.reduce((all, run) => all + pick(run), 0);
    const seconds = sum((run) => run.seconds);
    if (seconds >= best.seconds) continue;
    const ticks = PART_NAMES.map((_, part) => sum(({ more }) => more[part]!));
    best = { seconds, ticks, vectors: sum(({ more }) => more[PART_NAMES.length]!) };
  }
  native.end();
  const all = best.ticks.reduce((sum, ticks) => sum + ticks, 0);
  return { seconds: best.seconds, shares: best.ticks.map((ticks) => ticks / all), vectors: best.vectors };
}

function readyBatches(connectome: Connectome, herd: Herd): { instance: KernelInstance; ready: Uint8Array }[] {
  return DOSES.map((dose) => {
    const instance = new KernelInstance(connectome, PROTOCOL);
    instance.load(batchOf(herd, 0, dose));
    return { instance, ready: instance.memory.bytes.slice() };
  });
}

/** Seconds of a part in WebAssembly: its share in a profile of the fastest round's time. */
async function profileKernel(connectome: Connectome, herd: Herd): Promise<(part: string) => number> {
  const batches = readyBatches(connectome, herd);
  const runAll = (): number => {
    const started = processorTime();
    for (const { instance, ready } of batches) {
      instance.memory.bytes.set(ready);
      instance.run(0, PROTOCOL.steps);
    }
    return (processorTime() - started) / 1000;
  };
  const seconds = Math.min(...Array.from({ length: ROUNDS }, runAll));
  const parts = await profileWork(() => {
    for (let round = 0; round < ROUNDS; round++) runAll();
  });
  return (part) => seconds * (parts.find((each) => each.part === part)?.share ?? 0);
}

export function describeRoofline(roofline: Roofline | null): string {
  if (roofline === null) return 'No C compiler here, so the limits of the machine were not measured.';
  const { peak, parts, loops } = roofline;
  const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
  return [
    `This machine at most, one core: ${(peak.operations / 1e9).toFixed(1)} billion 128-bit operations a second; ${(peak.stateBytes / 1e9).toFixed(0)} GB/s read and written again in 192 KB (a batch's state), ${(peak.inputBytes / 1e9).toFixed(0)} GB/s in 64 KB (its inputs).`,
    `A neuron update reads and writes ${UPDATE_BYTES} bytes and takes ${UPDATE_OPERATIONS.toFixed(2)} vector operations; a spike delivered to four animals ${DELIVERY_BYTES} bytes and ${DELIVERY_OPERATIONS}.`,
    '',
    '| loop, one block at 8 doses | how many | at best, ms | set by | native, ms | WebAssembly, ms | WebAssembly reaches |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...loops.map(({ loop, count, boundSeconds, boundBy, nativeSeconds, wasmSeconds }) => {
      const times = [boundSeconds, nativeSeconds, wasmSeconds].map((seconds) => (seconds * 1000).toFixed(0));
      const cells = [loop, `${(count / 1e6).toFixed(0)} million`, times[0], boundBy, times[1], times[2]];
      return `| ${[...cells, percent(boundSeconds / wasmSeconds)].join(' | ')} |`;
    }),
    '',
    `Parts of a step in native code: ${parts.map(({ part, share }) => `${part} ${percent(share)}`).join(', ')}.`,
  ].join('\n');
}
