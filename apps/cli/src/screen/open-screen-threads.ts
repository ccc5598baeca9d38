// Starts screening threads beside the bundled command.
import { Worker } from 'node:worker_threads';
import type { DeskAnswer, ScreenThread } from './screen-worker.ts';

/** Name of the bundled thread, as `scripts/build-cli.mjs` writes it beside the bundled command. */
const THREAD_FILE = './screen.worker.mjs';

/** A molecule leaves a few megabytes behind: with room for several of them the collector comes seldom and finds little. */
const YOUNG_MB = 96;

export function openScreenThreads(count: number): ScreenThread[] {
  return Array.from({ length: count }, () => {
    const worker = new Worker(new URL(THREAD_FILE, import.meta.url), {
      stderr: true,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    return {
      post: (message) => worker.postMessage(message),
      onMessage: (listener) => void worker.on('message', (message: DeskAnswer) => listener(message)),
      onLost: (listener) => {
        worker.on('error', (error: Error) => listener(error.message));
        worker.on('exit', (code) => listener(`exit ${code}`));
      },
      close: () => void worker.terminate(),
    };
  });
}
