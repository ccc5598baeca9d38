// The vector kernel as native code, compiled here and now where there is a C compiler: the yardstick for WebAssembly.
// It stays up and runs one batch each time it is asked, so that both kernels can take turns.
import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import * as layout from '../../packages/brain/src/kernel/wasm/layout.ts';

const folder = join(tmpdir(), `offshoot-native-${process.pid}`);

/** Same vector width as WebAssembly, three-operand instructions as its engines emit them, no fused multiply-add. */
const FLAGS = ['-O3', '-mavx', '-mno-fma', '-ffp-contract=off', `-I${folder}`];

/** Compiles a source of benchmarks/native. Returns the program, or null where there is no compiler. */
export function compileNative(name: string, defines: readonly string[] = []): string | null {
  mkdirSync(folder, { recursive: true });
  const places = Object.entries(layout).map(([place, value]) => `#define ${place} ${value}`);
  writeFileSync(join(folder, 'layout.h'), `${places.join('\n')}\n`);
  const program = join(folder, [name, ...defines].join('-'));
  const source = join(process.cwd(), 'benchmarks', 'native', `${name}.c`);
  try {
    execFileSync(compiler(), [...FLAGS, ...defines.map((one) => `-D${one}`), '-o', program, source], { stdio: 'pipe' });
    return program;
  } catch {
    return null;
  }
}

function compiler(): string {
  return process.env['CC'] ?? 'cc';
}

/** The compiler's name and version; null where there is none. */
export function compilerName(): string | null {
  try {
    return execFileSync(compiler(), ['--version'], { encoding: 'utf8' }).split('\n')[0]!;
  } catch {
    return null;
  }
}

/** Writes an image of the kernel's memory where the native program finds it. */
export function writeImage(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

export interface NativeRun {
  /** Of processor time. */
  readonly seconds: number;
  readonly hash: number;
  /** What a program compiled with PARTS adds: ticks of the parts, vectors delivered to. */
  readonly more: readonly number[];
}

export class NativeKernel {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;

  constructor(program: string, steps: number) {
    this.#child = spawn(program, [String(steps)]);
    this.#reader = createInterface({ input: this.#child.stdout });
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  /** Makes the steps from an image. */
  async run(image: string): Promise<NativeRun> {
    this.#child.stdin.write(`${image}\n`);
    const line = await this.#lines.next();
    if (line.done === true) throw new Error('the native kernel ended');
    const [seconds, hash, ...more] = line.value.split(' ').map(Number);
    return { seconds: seconds!, hash: hash!, more };
  }

  end(): void {
    this.#child.stdin.end();
    this.#reader.close();
  }
}
