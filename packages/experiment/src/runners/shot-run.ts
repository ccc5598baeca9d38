// What all runners share: what they are told, and how they end.
import type { CancelSignal } from '@offshoot/task';
import { hashOutcomes } from '../hash-outcomes.ts';
import { sortOutcomes, type WellOutcome } from '../outcome.ts';
import type { Trial } from '../plan-trials.ts';

/** A finished exact shot. */
export interface ShotRun {
  readonly pruned: false;
  /** By population, then by dose. */
  readonly outcomes: readonly WellOutcome[];
  /** See `hashOutcomes`; computed when it is first read, about 20 ms, so that a page may leave it to a worker. */
  readonly hash: string;
}

export interface RunOptions {
  readonly cancel?: CancelSignal;
  /** Hears the outcomes of each trial as it ends; on several workers the order of trials varies. */
  readonly onOutcomes?: (outcomes: readonly WellOutcome[], trial: Trial) => void;
}

/** Closes a shot: the same result whatever the order of its trials was. */
export function finishRun(outcomes: readonly WellOutcome[]): ShotRun {
  let hash: string | undefined;
  return {
    pruned: false,
    outcomes: sortOutcomes(outcomes),
    get hash() {
      return (hash ??= hashOutcomes(outcomes));
    },
  };
}

/** What an unknown thrown thing says of itself, for the data of a problem. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
