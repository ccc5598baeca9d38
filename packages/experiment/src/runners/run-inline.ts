// Runs a shot right here, one trial after the other, with a breath between two trials so that a page stays alive.
import { fail, succeed, type Result } from '@offshoot/quantities';
import type { Pause } from '@offshoot/task';
import type { Bench } from '../lab.ts';
import type { WellOutcome } from '../outcome.ts';
import type { Trial } from '../plan-trials.ts';
import { finishRun, reasonOf, type RunOptions, type ShotRun } from './shot-run.ts';

export interface InlineOptions extends RunOptions {
  /** Called after every trial: lets others work while the promise is pending. */
  readonly pause?: Pause;
  /** Other trials, or another order, than the bench's own plan. */
  readonly trials?: readonly Trial[];
}

/**
 * Runs the trials of a bench in order. Problems: `cancelled`; `trial-failed` (trial, reason) if the bench threw.
 */
export async function runInline(bench: Bench, options: InlineOptions = {}): Promise<Result<ShotRun>> {
  const all: WellOutcome[] = [];
  for (const trial of options.trials ?? bench.trials) {
    if (options.cancel?.cancelled === true) return fail('cancelled');
    let outcomes: WellOutcome[];
    try {
      outcomes = bench.run(trial);
    } catch (thrown) {
      return fail('trial-failed', { trial: trial.index, reason: reasonOf(thrown) });
    }
    all.push(...outcomes);
    options.onOutcomes?.(outcomes, trial);
    await options.pause?.();
  }
  return options.cancel?.cancelled === true ? fail('cancelled') : succeed(finishRun(all));
}
