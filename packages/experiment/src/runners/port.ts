// How the runner and its workers talk: a port that browser workers and Node threads both fit, and the few messages on
// it. Every message carries the number of its run, so that what a cancelled run left behind is not taken for news.
import type { Problem } from '@offshoot/quantities';
import type { KernelChoice } from '../lab.ts';
import type { BlockTrial, Trial } from '../plan-trials.ts';
import type { ShotDesign } from '../shot-design.ts';

/** One end of a line between two programs. */
export interface Port<Received, Sent> {
  postMessage(message: Sent, transfer?: readonly ArrayBuffer[]): void;
  /** Hears every message from now on; returns how to stop listening. */
  onMessage(listener: (message: Received) => void): () => void;
  /** Hears that the other end broke down; returns how to stop listening. */
  onLost(listener: (reason: string) => void): () => void;
  close(): void;
}

/** From the runner to a worker. */
export type RunnerMessage =
  | {
      readonly type: 'open';
      readonly run: number;
      readonly design: ShotDesign;
      readonly kernel: KernelChoice;
      readonly material?: string;
      /** For flags only; left out: exact. */
      readonly pruned?: true;
    }
  | { readonly type: 'run'; readonly run: number; readonly trial: Trial }
  | { readonly type: 'run-block'; readonly run: number; readonly trial: BlockTrial };

/** From a worker to the runner; `outcomes` as `packOutcomes` packs them, `flags` as `packFlags` does. */
export type WorkerMessage =
  | { readonly type: 'opened'; readonly run: number }
  | { readonly type: 'done'; readonly run: number; readonly trial: number; readonly outcomes: Float64Array }
  | { readonly type: 'flagged'; readonly run: number; readonly trial: number; readonly flags: Float64Array }
  | { readonly type: 'failed'; readonly run: number; readonly problem: Problem };

/** The runner's end, and the worker's. */
export type RunnerPort = Port<WorkerMessage, RunnerMessage>;
export type WorkerPort = Port<RunnerMessage, WorkerMessage>;
