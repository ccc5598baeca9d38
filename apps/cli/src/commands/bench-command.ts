// `offshoot bench`: how fast this machine computes the standard load: nicotine on all 500 populations at the 8 doses that
// the brain's design was measured with (so figures can be compared), exactly and for its flags, with one worker and with
// as many as there are cores; and how fast it screens a list.
import { arch, cpus, platform } from 'node:os';
import { nicotineLab } from '@offshoot/labs/nicotine/model';
import { orBadInput } from '../command-error.ts';
import type { BenchObject } from '../contract/bench-object.ts';
import type { CommandIo } from '../command-io.ts';
import { reportBench } from '../reports/bench-report.ts';
import { measureScreens } from '../screen/screen-speed.ts';
import { runDesign, runFlags } from '../shot/run-design.ts';
import type { Words } from '../words/words.ts';
import { readCount, readKernel } from './read-options.ts';

export interface BenchOptions {
  readonly kernel: string;
  /** How many of the plate's populations: all of them are the standard load. */
  readonly populations: string;
  readonly json?: boolean;
}

const NICOTINE = 'CN1CCCC1c1cccnc1';
/** .02 to 10 times nicotine's half-effective dose at the receptor, in nicotine units: the ordinary LC50 is 2.37 of those. */
const STANDARD_DOSES = '0.00844,0.0211,0.0506,0.127,0.295,0.717,1.69,4.22';
/** Neurons of a brain and steps of a run (docs/architecture.md, brain). */
const NEURONS = 1000;
const STEPS = 2000;
/** Molecules of a screen that is measured: with all populations, and where few are asked for to be done soon. */
const MOLECULES = 480;
const FEW_MOLECULES = 24;
const ALL_POPULATIONS = 500;

export async function runBench(options: BenchOptions, io: CommandIo, words: Words): Promise<void> {
  const kernel = readKernel(options.kernel);
  const populations = readCount('--populations', options.populations);
  const design = orBadInput(nicotineLab.readDesign({ subject: NICOTINE, doses: STANDARD_DOSES, populations }));
  const updates = design.populations * design.doses.length * NEURONS * STEPS;
  const shots: BenchObject['shots'][number][] = [];
  for (const pruned of [false, true]) {
    for (const workers of new Set([1, io.cores])) {
      const { seconds } = await (pruned ? runFlags : runDesign)(design, { kernel, workers }, io, words);
      shots.push({ kernel, workers, pruned, seconds, updatesPerSecond: updates / seconds });
    }
  }
  const machine = {
    cpu: cpus()[0]?.model.trim() ?? '',
    cores: io.cores,
    system: `${platform()} ${arch()}`,
    node: process.versions.node,
  };
  const molecules = populations < ALL_POPULATIONS ? FEW_MOLECULES : MOLECULES;
  const screens = await measureScreens(molecules, new Set([1, io.cores]), io);
  const bench: BenchObject = { machine, shots, screens };
  if (options.json === true) io.print(JSON.stringify(bench));
  else for (const line of reportBench(bench, words)) io.print(line);
}
