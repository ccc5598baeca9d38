// Starts the worker of the page "Auswerten". In the one-file build its script is inside the page.
import TableWorker from './table.worker.ts?worker';

export function startTableWorker(): Worker {
  return new TableWorker();
}
