// Starts the workers of the bench: one desk, and as many for shots as the machine has cores beside the page.
import type { RunnerPort } from '@offshoot/experiment';
import { DeskClient } from './desk-client.ts';
import { startLabWorker } from './start-lab-worker.ts';
import { workerPort } from './ports.ts';

export interface LabWorkers {
  readonly desk: DeskClient;
  readonly ports: readonly RunnerPort[];
}

/** More workers than this gain nothing: the page has to take in what they find. */
const mostWorkers = 15;

/** @param cores logical cores of the machine; one is left to the page */
export function openWorkers(cores: number): LabWorkers {
  const count = Math.max(1, Math.min(mostWorkers, cores - 1));
  return {
    desk: new DeskClient(startLabWorker()),
    ports: Array.from({ length: count }, () => workerPort(startLabWorker())),
  };
}
