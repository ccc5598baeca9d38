// How much more work the machine gets done when all its cores are busy: the native kernel, one program against as many
// as there are cores, in turns. No division of a shot among workers can speed it up by more than this.
import { cpus } from 'node:os';
import { PROTOCOL, type Connectome } from '@offshoot/brain';
import { KernelInstance } from '../../packages/brain/src/kernel/wasm/kernel-instance.ts';
import { spreadOf, type Spread } from '../spread.ts';
import { compileNative, NativeKernel, writeImage } from './native-kernel.ts';
import { batchOf, type Herd } from './standard-load.ts';

const TURNS = 9;
/** Batches that each program runs in a turn, so that starting and ending weigh little. */
const BATCHES = 12;
/** A middling dose, in units of EC50. */
const DOSE = 0.7;

export interface Ceiling {
  readonly cores: number;
  /** Work of all programs together in the time in which one alone does 1. */
  readonly together: Spread;
}

/** Null where there is no C compiler or just one core. */
export async function measureCeiling(connectome: Connectome, herd: Herd): Promise<Ceiling | null> {
  const cores = cpus().length;
  const program = compileNative('brain-kernel');
  if (program === null || cores < 2) return null;
  const instance = new KernelInstance(connectome, PROTOCOL);
  instance.load(batchOf(herd, 0, DOSE));
  const image = writeImage('image-ceiling', instance.memory.bytes.slice());
  const programs = Array.from({ length: cores }, () => new NativeKernel(program, PROTOCOL.steps));
  const clock = async (some: readonly NativeKernel[]): Promise<number> => {
    const started = performance.now();
    await Promise.all(
      some.map(async (one) => {
        for (let batch = 0; batch < BATCHES; batch++) await one.run(image);
      }),
    );
    return performance.now() - started;
  };
  const turns: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const [first, second] = turn % 2 === 0 ? [programs.slice(0, 1), programs] : [programs, programs.slice(0, 1)];
    const times = [await clock(first), await clock(second)];
    const [one, all] = turn % 2 === 0 ? times : times.reverse();
    turns.push((cores * one!) / all!);
  }
  for (const one of programs) one.end();
  return { cores, together: spreadOf(turns) };
}
