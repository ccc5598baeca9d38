// Starts worker threads beside the bundled command (Node 20 can't run TypeScript, so the worker is bundled too).
import { Worker } from 'node:worker_threads';
import type { RunnerPort } from '@offshoot/experiment';
import { portToThread } from '@offshoot/protocol';

/** Name of the bundled worker, as `scripts/build-cli.mjs` writes it beside the bundled command. */
const WORKER_FILE = './bench.worker.mjs';

export function openWorkers(count: number): RunnerPort[] {
  // Warnings of the engine, if any, belong to nobody who reads a table.
  return Array.from({ length: count }, () =>
    portToThread(new Worker(new URL(WORKER_FILE, import.meta.url), { stderr: true })),
  );
}
