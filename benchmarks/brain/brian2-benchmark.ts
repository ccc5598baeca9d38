// Brian2 on the same network, where it is installed (Debian: python3-brian): as one C++ program with noise shared by all
// animals, which is its fastest way, and as people write it, equations run from Python with noise of Brian's own. The
// exported script is what is timed, without its monitors. Nothing is scaled: both make the same steps of as many animals.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brainAnimalOf, exportRun, LANES, NO_DRUG, PROTOCOL, type BrainKernel, type Connectome } from '@offshoot/brain';
import { processorTime } from '../processor-time.ts';
import { spreadOf, type Spread } from '../spread.ts';
import { batchOf, type Herd } from './standard-load.ts';

const BLOCKS = 2;
const ANIMALS = BLOCKS * LANES;
/** Runs of ours before and after each of Brian's. */
const TURNS = 5;

const ways = [
  { way: 'standalone', name: 'Brian2, one C++ program, shared noise', asked: 5.5 },
  { way: 'cython', name: 'Brian2 as people write it, Cython', asked: 40 },
  { way: 'numpy', name: 'Brian2 as people write it, NumPy', asked: 40 },
] as const;

export interface BrianRow {
  readonly name: string;
  readonly asked: number;
  readonly brianSeconds: number;
  /** Brian's seconds over each of ours. */
  readonly ratio: Spread;
}

export interface BrianBenchmark {
  readonly version: string;
  readonly animals: number;
  readonly rows: readonly BrianRow[];
  /** Ways that failed, with the last line of their complaint. */
  readonly failed: readonly string[];
}

/** Null where Brian2 is not installed. About two minutes, most of which is the C++ compiler's. */
export function benchmarkBrian(connectome: Connectome, kernel: BrainKernel, herd: Herd): BrianBenchmark | null {
  const python = findPython();
  if (python === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'offshoot-brian2-'));
  const script = join(folder, 'brain.py');
  const animal = brainAnimalOf({}, 0, NO_DRUG);
  const run = { title: 'benchmark', connectome, animal, noise: herd.noises[0]! };
  writeFileSync(script, exportRun(run, 'brian2')[0]!.text);
  const rows: BrianRow[] = [];
  const failed: string[] = [];
  let version = '';
  for (const { way, name, asked } of ways) {
    const ours = timeOurs(kernel, herd);
    try {
      const { seconds, brian2 } = timeBrian(python, script, way);
      version = brian2;
      const ratios = [...ours, ...timeOurs(kernel, herd)].map((each) => seconds / each);
      rows.push({ name, asked, brianSeconds: seconds, ratio: spreadOf(ratios) });
    } catch (error) {
      failed.push(`${name}: ${String(error).trim().split('\n').at(-1)!}`);
    }
  }
  rmSync(folder, { recursive: true });
  return { version, animals: ANIMALS, rows, failed };
}

function findPython(): string | null {
  for (const program of ['/usr/bin/python3', 'python3']) {
    try {
      execFileSync(program, ['-W', 'ignore', '-c', 'import brian2'], { stdio: 'ignore' });
      return program;
    } catch {
      continue;
    }
  }
  return null;
}

function timeBrian(python: string, script: string, way: string): { seconds: number; brian2: string } {
  const timer = join(process.cwd(), 'benchmarks', 'brian2', 'time-network.py');
  const output = execFileSync(python, ['-W', 'ignore', timer, script, way, String(ANIMALS), String(PROTOCOL.steps)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(output.trim().split('\n').at(-1)!) as { seconds: number; brian2: string };
}

/** The same steps of as many animals at rest, no two of them alike, by the vector kernel. */
function timeOurs(kernel: BrainKernel, herd: Herd): number[] {
  const batches = Array.from({ length: BLOCKS }, (_, block) => batchOf(herd, block, 0));
  return Array.from({ length: TURNS }, () => {
    const started = processorTime();
    for (const batch of batches) kernel.runBatch(batch);
    return (processorTime() - started) / 1000;
  });
}

export function describeBrian(brian: BrianBenchmark | null): string {
  if (brian === null) return 'Brian2 is not installed here (Debian: `apt install python3-brian`), so it was not timed.';
  return [
    `Brian2 ${brian.version} on the same network: ${brian.animals} animals at rest, ${PROTOCOL.steps} steps of ${PROTOCOL.stepMs} ms, one core, without monitors and without compiling;`,
    'Brian\'s animals are copies of one, ours are all different. "As people write it": differential equations, Brian\'s integrator, noise of each neuron its own.',
    '',
    '| way | seconds | neuron updates a second | times as long as ours (quarters) |',
    '| --- | --- | --- | --- |',
    ...brian.rows.map(({ name, brianSeconds, ratio }) => {
      const updates = (brian.animals * 1000 * PROTOCOL.steps) / brianSeconds;
      return `| ${name} | ${brianSeconds.toFixed(2)} | ${(updates / 1e6).toFixed(0)} million | ${ratio.median.toFixed(1)} (${ratio.low.toFixed(1)} to ${ratio.high.toFixed(1)}) |`;
    }),
    ...brian.failed.map((line) => `\nNot timed: ${line}`),
  ].join('\n');
}
