// The vector kernel as native code, compiled here and now where there is a C compiler: the yardstick for WebAssembly.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROTOCOL, type BrainBatch, type Connectome } from '@offshoot/brain';
import { KernelInstance } from '../packages/brain/src/kernel/wasm/kernel-instance.ts';
import * as layout from '../packages/brain/src/kernel/wasm/layout.ts';
import { processorTime } from './processor-time.ts';

const folder = join(tmpdir(), 'offshoot-native-kernel');
const program = join(folder, 'brain-kernel');

/** Same vector width as WebAssembly, three-operand instructions as its engines emit them, no fused multiply-add. */
const FLAGS = ['-O3', '-mavx', '-mno-fma', '-ffp-contract=off', `-I${folder}`];

/** Compiles the kernel; returns the compiler's name and version, or null where there is none. */
export function compileNativeKernel(source: string, compiler = process.env['CC'] ?? 'cc'): string | null {
  mkdirSync(folder, { recursive: true });
  const defines = Object.entries(layout).map(([name, value]) => `#define ${name} ${value}`);
  writeFileSync(join(folder, 'layout.h'), `${defines.join('\n')}\n`);
  try {
    execFileSync(compiler, [...FLAGS, '-o', program, source], { stdio: 'pipe' });
    return execFileSync(compiler, ['--version'], { encoding: 'utf8' }).split('\n')[0]!;
  } catch {
    return null;
  }
}

/** Processor time of both kernels on one batch, and whether they ended in the same state. */
export interface Duel {
  readonly nativeSeconds: readonly number[];
  readonly wasmSeconds: readonly number[];
  readonly sameBits: boolean;
}

/** Lets both run a batch in turns, `rounds` times `repeats` each, so that a busy moment meets both. */
export function duel(connectome: Connectome, batch: BrainBatch, rounds: number, repeats: number): Duel {
  const instance = new KernelInstance(connectome, PROTOCOL);
  instance.load(batch);
  const ready = instance.memory.bytes.slice();
  const image = join(folder, 'image');
  writeFileSync(image, ready);
  const nativeSeconds: number[] = [];
  const wasmSeconds: number[] = [];
  let nativeHash = '';
  for (let round = 0; round < rounds; round++) {
    const output = execFileSync(program, [image, String(PROTOCOL.steps), String(repeats)], { encoding: 'utf8' });
    const lines = output.trim().split('\n');
    nativeHash = lines.pop()!;
    nativeSeconds.push(...lines.map(Number));
    for (let repeat = 0; repeat < repeats; repeat++) {
      instance.memory.bytes.set(ready);
      const started = processorTime();
      instance.run(0, PROTOCOL.steps);
      wasmSeconds.push((processorTime() - started) / 1000);
    }
  }
  return { nativeSeconds, wasmSeconds, sameBits: nativeHash === `hash ${hashAll(instance)}` };
}

/** The hash that the native program prints: all lanes, each with its voltages, inputs and adaptations. */
function hashAll({ memory, connectome }: KernelInstance): number {
  const prime = 0x01000193;
  const negativeZero = 0x80000000 | 0;
  let hash = 0x811c9dc5 | 0;
  for (let lane = 0; lane < layout.LANE_COUNT; lane++) {
    for (const word of new Int32Array(memory.readState(lane, connectome.neurons).buffer)) {
      hash = Math.imul(hash ^ (word === negativeZero ? 0 : word), prime);
    }
  }
  return hash >>> 0;
}
