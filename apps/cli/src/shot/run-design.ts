// Runs a design on worker threads and gives the shot with its figures. Ctrl+C ends the workers and the run.
import { planTrials, runOnPorts, type KernelChoice, type ShotDesign } from '@offshoot/experiment';
import { nicotineLab, summariseShot } from '@offshoot/labs/nicotine/model';
import { CommandError, exitStatus } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import type { Words } from '../words/words.ts';
import { createProgressBar } from './progress-bar.ts';
import { describeShot, type ShotObject } from '../contract/shot-object.ts';

const MS_PER_S = 1000;

export interface RunChoices {
  readonly kernel: KernelChoice;
  readonly workers: number;
}

/**
 * Runs every trial of a design that the lab has checked.
 * @returns the shot's object and the seconds from the start of the workers to the last figure
 * @throws CommandError when it was stopped (130) or no worker could finish it (1)
 */
export async function runDesign(
  design: ShotDesign,
  choices: RunChoices,
  io: CommandIo,
  words: Words,
): Promise<{ shot: ShotObject; seconds: number }> {
  const start = io.now();
  const trials = planTrials(nicotineLab.groupsOf(design), design.doses.length);
  const ports = io.openWorkers(Math.min(choices.workers, trials.length));
  const bar = createProgressBar(io, words);
  let done = 0;
  bar.show(0, design.doses[0]!);
  try {
    const run = await runOnPorts(design, trials, ports, {
      kernel: choices.kernel,
      cancel: io.cancel,
      onOutcomes: (_outcomes, trial) => bar.show(++done / trials.length, design.doses[trial.doseIndex]!),
    });
    if (!run.ok)
      throw new CommandError(run.problem, run.problem.code === 'cancelled' ? exitStatus.stopped : exitStatus.failed);
    return {
      shot: describeShot(design, summariseShot(design, run.value.outcomes)),
      seconds: (io.now() - start) / MS_PER_S,
    };
  } finally {
    bar.end();
    for (const port of ports) port.close();
  }
}
