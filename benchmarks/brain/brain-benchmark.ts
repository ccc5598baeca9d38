// How fast brain and heart are: the standard load on one core, and ratios to the reference kernel, to native code and to
// Brian2 measured in the same run, which say more than seconds do, since machines differ and drift.
import { buildConnectome, createReferenceKernel, createWasmKernel, type BrainKernel } from '@offshoot/brain';
import { nicotineLab } from '@offshoot/labs/nicotine/model';
import { packOutcomes, unpackOutcomes } from '@offshoot/experiment';
import { machineName } from '../machine.ts';
import { processorTime } from '../processor-time.ts';
import type { Ratio } from '../ratios.ts';
import { spreadOf, type Spread } from '../spread.ts';
import { benchmarkBrian, type BrianBenchmark } from './brian2-benchmark.ts';
import { allToOne, runCommandBenchmark, type CommandShot } from './command-benchmark.ts';
import { timeFirstWells, type FirstWells } from './first-wells.ts';
import { timeLiveAnimal } from './live-animal.ts';
import { measureCeiling, type Ceiling } from './machine-ceiling.ts';
import { duelWithNative, type Duel } from './native-duel.ts';
import { compilerName } from './native-kernel.ts';
import { profileWork, type ProfiledPart } from './profile.ts';
import { measureRoofline, type Roofline } from './roofline.ts';
import { timeFlags, type FlagTimes } from './standard-flags.ts';
import { drawHerd, runShot, type Herd, type ShotTimes } from './standard-load.ts';

export interface BrainBenchmark {
  readonly machine: string;
  readonly node: string;
  readonly compiler: string | null;
  /** The fastest of the repeats, in processor time: other programs on the machine disturb it less than seconds of the clock. */
  readonly shot: ShotTimes & { readonly clockSeconds: number };
  readonly toNative: Duel | null;
  /** Reference seconds / wasm seconds, in turns, on one block at all doses. */
  readonly toReference: Spread;
  readonly brian: BrianBenchmark | null;
  readonly flags: FlagTimes;
  readonly command: readonly CommandShot[];
  /** How much more work all cores get done than one, by native code. */
  readonly ceiling: Ceiling | null;
  /** Of a whole shot of the lab on one core. */
  readonly profile: readonly ProfiledPart[];
  readonly roofline: Roofline | null;
  readonly firstWells: FirstWells;
  /** Share of one core that an animal stepped live takes, without its pictures. */
  readonly live: Spread;
}

const REPEATS = 3;
/** The standard doses in nicotine units, as `offshoot bench` takes them. */
const STANDARD_DOSES = '0.00844,0.0211,0.0506,0.127,0.295,0.717,1.69,4.22';

/** Runs everything; about five minutes, two of them Brian2's. */
export async function benchmarkBrain(say: (what: string) => void): Promise<BrainBenchmark> {
  const connectome = buildConnectome();
  const herd = drawHerd();
  const kernel = createWasmKernel(connectome);
  const next = <T>(what: string, work: () => T): T => {
    say(what);
    return work();
  };
  const shots = next('standard load', () => Array.from({ length: REPEATS }, () => timeShot(herd, kernel)));
  return {
    machine: machineName(),
    node: process.version,
    compiler: compilerName(),
    shot: shots.reduce((best, one) => (secondsOf(one) < secondsOf(best) ? one : best)),
    toNative: await next('native code', () => duelWithNative(connectome, herd)),
    toReference: next('reference', () => compareToReference(herd, kernel, createReferenceKernel(connectome))),
    flags: next('flags', () => timeFlags(herd, kernel, processorTime, REPEATS)),
    command: next('offshoot bench', runCommandBenchmark),
    ceiling: await next('all cores at once', () => measureCeiling(connectome, herd)),
    profile: await next('profile', () => profileWork(runLabShot)),
    roofline: await next('limits of the machine', () => measureRoofline(connectome, herd)),
    firstWells: await next('first wells', timeFirstWells),
    live: next('live animal', () => timeLiveAnimal(connectome, herd)),
    brian: next('Brian2 (compiles for a minute)', () => benchmarkBrian(connectome, kernel, herd)),
  };
}

function timeShot(herd: Herd, kernel: BrainKernel): BrainBenchmark['shot'] {
  const started = performance.now();
  const times = runShot(herd, kernel, processorTime);
  return { ...times, clockSeconds: (performance.now() - started) / 1000 };
}

export function secondsOf({ brainSeconds, heartSeconds }: ShotTimes): number {
  return brainSeconds + heartSeconds;
}

function compareToReference(herd: Herd, wasm: BrainKernel, reference: BrainKernel): Spread {
  const one: Herd = { ...herd, noises: herd.noises.slice(0, 1) };
  const seconds = (kernel: BrainKernel): number => runShot(one, kernel, processorTime).brainSeconds;
  return spreadOf(Array.from({ length: REPEATS }, () => seconds(reference) / seconds(wasm)));
}

/** A shot as a worker runs it, its outcomes packed and unpacked as on their way to the page. */
async function runLabShot(): Promise<void> {
  const design = nicotineLab.readDesign({ subject: 'CN1CCCC1c1cccnc1', doses: STANDARD_DOSES });
  if (!design.ok) throw new Error(design.problem.code);
  const bench = await nicotineLab.openBench(design.value, 'wasm');
  for (const trial of bench.trials) unpackOutcomes(structuredClone(packOutcomes(bench.run(trial))));
}

/** What the next run is held against. */
export function brainRatios({ toNative, toReference, brian, flags, command }: BrainBenchmark): Ratio[] {
  const ratio = (name: string, { median, low, high }: Spread, asked: number): Ratio => ({
    name,
    value: median,
    low,
    high,
    asked,
  });
  const plain = (name: string, value: number, asked: number): Ratio => ({ name, value, asked });
  return [
    ...(toNative ? [ratio('WebAssembly to native code of the same vector width', toNative.ratio, 0.75)] : []),
    ratio('WebAssembly to the reference kernel (exact TypeScript)', toReference, 12),
    ...(brian?.rows ?? []).map(({ name, ratio: spread, asked }) => ratio(`WebAssembly to ${name}`, spread, asked)),
    plain('flags to the exact load, one core', flags.exactSeconds / flags.flagSeconds, 0),
    plain('all workers to one, exact', allToOne(command, false), 0),
    plain('all workers to one, flags', allToOne(command, true), 0),
  ];
}
