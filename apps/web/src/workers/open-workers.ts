// The workers of the bench: one desk at once, and as many for shots as the machine has cores beside the page. Those wait
// until the bench is drawn: on two cores they would take the page's time.
import type { RunnerPort } from '@offshoot/experiment';
import { DeskClient } from './desk-client.ts';
import { startLabWorker } from './start-lab-worker.ts';
import { workerPort } from './ports.ts';

export interface LabWorkers {
  readonly desk: DeskClient;
  /** The workers that run shots; asked for earlier than they were started, they are started now. */
  readonly ports: readonly RunnerPort[];
  /** Starts the workers that run shots, once. */
  readonly startRunners: () => void;
}

/** More workers than this gain nothing: the page has to take in what they find. */
const mostWorkers = 15;

/** @param cores logical cores of the machine; one is left to the page */
export function openWorkers(cores: number): LabWorkers {
  const count = Math.max(1, Math.min(mostWorkers, cores - 1));
  let ports: readonly RunnerPort[] | null = null;
  const runners = () => (ports ??= Array.from({ length: count }, () => workerPort(startLabWorker())));
  return {
    desk: new DeskClient(startLabWorker()),
    get ports() {
      return runners();
    },
    startRunners: () => void runners(),
  };
}
