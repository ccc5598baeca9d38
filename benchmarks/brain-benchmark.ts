// How fast brain and heart are: the standard load on one core, and ratios to the reference kernel and to native code
// measured in the same run, which say more than seconds do, since machines differ and drift.
import { cpus } from 'node:os';
import { buildConnectome, createReferenceKernel, createWasmKernel, type BrainKernel } from '@offshoot/brain';
import { compileNativeKernel, duel, type Duel } from './native-kernel.ts';
import { processorTime } from './processor-time.ts';
import { timeFlags, type FlagTimes } from './standard-flags.ts';
import { ANIMALS, batchOf, DOSES, drawHerd, runShot, type Herd, type ShotTimes } from './standard-load.ts';

export interface BrainBenchmark {
  readonly machine: string;
  readonly node: string;
  readonly compiler: string | null;
  /** The fastest of the repeats, in processor time: other programs on the machine disturb it less than seconds of the clock. */
  readonly shot: ShotTimes & { readonly clockSeconds: number };
  /** Whole load against native code of the same vector width: native seconds / wasm seconds, and by dose. */
  readonly toNative: { readonly ratio: number; readonly byDose: readonly (Duel & { readonly dose: number })[] } | null;
  /** Reference seconds / wasm seconds, on one block at all doses. */
  readonly toReference: number;
  readonly flags: FlagTimes;
}

const connectome = buildConnectome();
const herd = drawHerd();
const fastest = (seconds: readonly number[]): number => Math.min(...seconds);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Runs everything; about a minute. @param nativeSource path of the C source */
export function benchmarkBrain(nativeSource: string, repeats = 3): BrainBenchmark {
  const kernel = createWasmKernel(connectome);
  const shots = Array.from({ length: repeats }, () => timeShot(kernel));
  const shot = shots.reduce((best, one) => (secondsOf(one) < secondsOf(best) ? one : best));
  const compiler = compileNativeKernel(nativeSource);
  return {
    machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`,
    node: process.version,
    compiler,
    shot,
    toNative: compiler === null ? null : compareToNative(repeats),
    toReference: compareToReference(repeats),
    flags: timeFlags(herd, kernel, processorTime, repeats),
  };
}

function timeShot(kernel: BrainKernel): BrainBenchmark['shot'] {
  const started = performance.now();
  const times = runShot(herd, kernel, processorTime);
  return { ...times, clockSeconds: (performance.now() - started) / 1000 };
}

function secondsOf({ brainSeconds, heartSeconds }: ShotTimes): number {
  return brainSeconds + heartSeconds;
}

function compareToNative(rounds: number): BrainBenchmark['toNative'] {
  const repeats = 4;
  const byDose = DOSES.map((dose) => ({ dose, ...duel(connectome, batchOf(herd, 0, dose), rounds, repeats) }));
  const native = total(byDose.map(({ nativeSeconds }) => fastest(nativeSeconds)));
  const wasm = total(byDose.map(({ wasmSeconds }) => fastest(wasmSeconds)));
  return { ratio: native / wasm, byDose };
}

function compareToReference(repeats: number): number {
  const one: Herd = { ...herd, noises: herd.noises.slice(0, 1) };
  const seconds = (kernel: BrainKernel): number =>
    fastest(Array.from({ length: repeats }, () => runShot(one, kernel, processorTime).brainSeconds));
  return seconds(createReferenceKernel(connectome)) / seconds(createWasmKernel(connectome));
}

/** The benchmark in words, for RESULTS.md. */
export function describeBrainBenchmark({
  machine,
  node,
  compiler,
  shot,
  toNative,
  toReference,
  flags,
}: BrainBenchmark): string {
  const lines = [
    `Machine: ${machine}; Node ${node}; native: ${compiler ?? 'no C compiler found'}.`,
    '',
    `Standard load (${DOSES.length} doses, ${ANIMALS} animals, 2,000 steps, 20 s of heart), one core, WebAssembly:`,
    '',
    '| part | seconds of processor time |',
    '| --- | --- |',
    `| brain, the time before the drug run once a block | ${shot.brainSeconds.toFixed(2)} |`,
    `| heart | ${shot.heartSeconds.toFixed(2)} |`,
    `| together | ${secondsOf(shot).toFixed(2)} |`,
    `| by the clock | ${shot.clockSeconds.toFixed(2)} |`,
    '',
    `${(shot.updates / shot.brainSeconds / 1e9).toFixed(2)} billion neuron updates a second; hash of all brains ${shot.hash.toString(16)}.`,
    '',
    `${toReference.toFixed(1)} times as fast as the reference kernel (plain TypeScript, the same bits).`,
    '',
    `Flags alone (pruned): ${flags.flagSeconds.toFixed(2)} s where the exact load took ${flags.exactSeconds.toFixed(2)} s in the same run, a share of ${(flags.flagSeconds / flags.exactSeconds).toFixed(2)};` +
      ` ${flags.run} of ${flags.wells} wells were run, ${flags.differ} have other flags.`,
  ];
  if (toNative) {
    lines.push(
      '',
      `${toNative.ratio.toFixed(2)} of the speed of native code (128-bit vectors, no fused multiply-add), by dose in EC50:`,
      '',
      '| dose | native ms | WebAssembly ms | ratio | same bits |',
      '| --- | --- | --- | --- | --- |',
      ...toNative.byDose.map(({ dose, nativeSeconds, wasmSeconds, sameBits }) => {
        const [native, wasm] = [fastest(nativeSeconds), fastest(wasmSeconds)];
        return `| ${dose} | ${(native * 1000).toFixed(1)} | ${(wasm * 1000).toFixed(1)} | ${(native / wasm).toFixed(2)} | ${sameBits ? 'yes' : 'NO'} |`;
      }),
    );
  }
  return lines.join('\n');
}
