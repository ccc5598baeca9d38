// WebAssembly against native code of the same vector width: one batch at each dose, in turns (native first, then last), so
// that a busy moment of the machine meets both. What counts is the ratio within a turn; its spread is told.
import { PROTOCOL, type Connectome } from '@offshoot/brain';
import { KernelInstance } from '../../packages/brain/src/kernel/wasm/kernel-instance.ts';
import * as layout from '../../packages/brain/src/kernel/wasm/layout.ts';
import { processorTime } from '../processor-time.ts';
import { spreadOf, type Spread } from '../spread.ts';
import { compileNative, NativeKernel, writeImage } from './native-kernel.ts';
import { batchOf, DOSES, type Herd } from './standard-load.ts';

const TURNS = 15;

export interface Duel {
  /** Native seconds / WebAssembly seconds of all doses together. */
  readonly ratio: Spread;
  readonly byDose: readonly {
    readonly dose: number;
    readonly nativeMs: number;
    readonly wasmMs: number;
    readonly ratio: Spread;
    readonly sameBits: boolean;
  }[];
}

/** Null where there is no C compiler. */
export async function duelWithNative(connectome: Connectome, herd: Herd): Promise<Duel | null> {
  const program = compileNative('brain-kernel');
  if (program === null) return null;
  const native = new NativeKernel(program, PROTOCOL.steps);
  const doses = DOSES.map((dose) => new DoseDuel(connectome, herd, dose));
  for (let turn = 0; turn < TURNS; turn++) for (const dose of doses) await dose.take(native, turn % 2 === 0);
  native.end();
  const totals = (pick: (dose: DoseDuel) => readonly number[]): number[] =>
    Array.from({ length: TURNS }, (_, turn) => doses.reduce((sum, dose) => sum + pick(dose)[turn]!, 0));
  const wasm = totals((dose) => dose.wasm);
  return {
    ratio: spreadOf(totals((dose) => dose.native).map((seconds, turn) => seconds / wasm[turn]!)),
    byDose: doses.map((dose) => dose.summary()),
  };
}

/** One dose: the batch ready to run, and the seconds of both. */
class DoseDuel {
  readonly native: number[] = [];
  readonly wasm: number[] = [];
  readonly #instance: KernelInstance;
  readonly #ready: Uint8Array;
  readonly #image: string;
  #nativeHash = 0;

  constructor(
    connectome: Connectome,
    herd: Herd,
    readonly dose: number,
  ) {
    this.#instance = new KernelInstance(connectome, PROTOCOL);
    this.#instance.load(batchOf(herd, 0, dose));
    this.#ready = this.#instance.memory.bytes.slice();
    this.#image = writeImage(`image-${dose}`, this.#ready);
    this.#runHere();
    this.wasm.pop();
  }

  async take(native: NativeKernel, nativeFirst: boolean): Promise<void> {
    if (!nativeFirst) this.#runHere();
    const { seconds, hash } = await native.run(this.#image);
    this.native.push(seconds);
    this.#nativeHash = hash;
    if (nativeFirst) this.#runHere();
  }

  #runHere(): void {
    this.#instance.memory.bytes.set(this.#ready);
    const started = processorTime();
    this.#instance.run(0, PROTOCOL.steps);
    this.wasm.push((processorTime() - started) / 1000);
  }

  summary(): Duel['byDose'][number] {
    return {
      dose: this.dose,
      nativeMs: spreadOf(this.native).median * 1000,
      wasmMs: spreadOf(this.wasm).median * 1000,
      ratio: spreadOf(this.native.map((seconds, turn) => seconds / this.wasm[turn]!)),
      sameBits: this.#nativeHash === hashAll(this.#instance),
    };
  }
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
