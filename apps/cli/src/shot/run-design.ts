// Runs a design on worker threads and gives the shot with its figures. Ctrl+C ends the workers and the run.
import {
  planBlocks,
  planTrials,
  runFlagsOnPorts,
  runOnPorts,
  type KernelChoice,
  type RunnerPort,
  type ShotDesign,
} from '@offshoot/experiment';
import type { Result } from '@offshoot/quantities';
import { nicotineLab, summariseFlags, summariseShot } from '@offshoot/labs/nicotine/model';
import { CommandError, exitStatus } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import type { Words } from '../words/words.ts';
import { createProgressBar } from './progress-bar.ts';
import { describeFlags, describeShot, type ShotObject } from '../contract/shot-object.ts';

const MS_PER_S = 1000;

export interface RunChoices {
  readonly kernel: KernelChoice;
  readonly workers: number;
  /** Text of the file that the design names by a fingerprint. */
  readonly material?: string;
}

interface FinishedShot {
  readonly shot: ShotObject;
  /** From the start of the workers to the last figure. */
  readonly seconds: number;
}

/**
 * Runs every trial of a design that the lab has checked.
 * @throws CommandError when it was stopped (130) or no worker could finish it (1)
 */
export async function runDesign(
  design: ShotDesign,
  choices: RunChoices,
  io: CommandIo,
  words: Words,
): Promise<FinishedShot> {
  const trials = planTrials(nicotineLab.groupsOf(design), design.doses.length);
  return onWorkers(design, trials.length, choices, io, words, async (ports, show) => {
    const run = await runOnPorts(design, trials, ports, {
      kernel: choices.kernel,
      ...(choices.material !== undefined && { material: choices.material }),
      cancel: io.cancel,
      onOutcomes: (_outcomes, trial) => show(design.doses[trial.doseIndex]!),
    });
    return describeShot(design, summariseShot(design, orFailed(run).outcomes));
  });
}

/** The same for a pruned shot: flags, and nothing that an exact shot is kept by. */
export async function runFlags(
  design: ShotDesign,
  choices: RunChoices,
  io: CommandIo,
  words: Words,
): Promise<FinishedShot> {
  const blocks = planBlocks(nicotineLab.groupsOf(design));
  return onWorkers(design, blocks.length, choices, io, words, async (ports, show) => {
    const run = await runFlagsOnPorts(design, blocks, ports, {
      kernel: choices.kernel,
      ...(choices.material !== undefined && { material: choices.material }),
      cancel: io.cancel,
      onOutcomes: () => show(design.doses.at(-1)!),
    });
    return describeFlags(design, summariseFlags(design, orFailed(run)));
  });
}

async function onWorkers(
  design: ShotDesign,
  trials: number,
  { workers }: RunChoices,
  io: CommandIo,
  words: Words,
  run: (ports: RunnerPort[], show: (dose: number) => void) => Promise<ShotObject>,
): Promise<FinishedShot> {
  const start = io.now();
  const ports = io.openWorkers(Math.min(workers, trials));
  const bar = createProgressBar(io, words);
  let done = 0;
  bar.show(0, design.doses[0]!);
  try {
    const shot = await run(ports, (dose) => bar.show(++done / trials, dose));
    return { shot, seconds: (io.now() - start) / MS_PER_S };
  } finally {
    bar.end();
    for (const port of ports) port.close();
  }
}

function orFailed<T>(run: Result<T>): T {
  if (run.ok) return run.value;
  throw new CommandError(run.problem, run.problem.code === 'cancelled' ? exitStatus.stopped : exitStatus.failed);
}
