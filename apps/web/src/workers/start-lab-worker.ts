// Starts one lab worker. In the one-file build its script is inside the page, so that nothing is loaded.
import LabWorker from './lab.worker.ts?worker';

export function startLabWorker(): Worker {
  return new LabWorker();
}
