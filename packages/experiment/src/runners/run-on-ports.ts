// Runs a shot on any number of workers. Each pulls trials one by one, so that a slow one holds nobody up; a worker that
// fails gives its trials back; the result is the same for any number of workers and any order of their answers.
import { fail, succeed, type Problem, type Result } from '@offshoot/quantities';
import type { KernelChoice } from '../lab.ts';
import { unpackOutcomes, type WellOutcome } from '../outcome.ts';
import type { Trial } from '../plan-trials.ts';
import type { ShotDesign } from '../shot-design.ts';
import type { RunnerPort, WorkerMessage } from './port.ts';
import { finishRun, reasonOf, type RunOptions, type ShotRun } from './shot-run.ts';

/** A second trial waits at each worker, so that it is never idle while a message travels. */
const IN_FLIGHT = 2;

export interface PortsOptions extends RunOptions {
  readonly kernel?: KernelChoice;
}

let runs = 0;

/**
 * Runs the trials of a design on workers that `serveBench` serves. The ports stay open for the next shot. Problems:
 * `cancelled`; `no-worker` if there are no ports; else the problem of the last worker when none is left.
 */
export function runOnPorts(
  design: ShotDesign,
  trials: readonly Trial[],
  ports: readonly RunnerPort[],
  options: PortsOptions = {},
): Promise<Result<ShotRun>> {
  return new Promise((resolve) => new PortsRun(design, trials, options, resolve).start(ports));
}

interface Worker {
  readonly port: RunnerPort;
  readonly inFlight: Map<number, Trial>;
  opened: boolean;
}

class PortsRun {
  readonly #run = ++runs;
  readonly #design: ShotDesign;
  readonly #options: PortsOptions;
  readonly #resolve: (result: Result<ShotRun>) => void;
  readonly #waiting: Trial[];
  readonly #workers = new Set<Worker>();
  readonly #outcomes: WellOutcome[] = [];
  readonly #stops: (() => void)[] = [];
  #missing: number;
  #ended = false;

  constructor(
    design: ShotDesign,
    trials: readonly Trial[],
    options: PortsOptions,
    resolve: (result: Result<ShotRun>) => void,
  ) {
    this.#design = design;
    this.#options = options;
    this.#resolve = resolve;
    this.#waiting = [...trials];
    this.#missing = trials.length;
  }

  start(ports: readonly RunnerPort[]): void {
    if (this.#missing === 0) return this.#end(succeed(finishRun([])));
    if (ports.length === 0) return this.#end(fail('no-worker'));
    const workers = ports.map((port): Worker => ({ port, inFlight: new Map(), opened: false }));
    for (const worker of workers) this.#workers.add(worker);
    for (const worker of workers) this.#open(worker);
    // A cancel source calls back at once if the wish came before the run.
    const stop = this.#options.cancel?.onCancel(() => this.#end(fail('cancelled')));
    if (stop !== undefined) this.#stops.push(stop);
  }

  #open(worker: Worker): void {
    const { port } = worker;
    this.#stops.push(port.onMessage((message) => this.#hear(worker, message)));
    this.#stops.push(port.onLost((reason) => this.#dismiss(worker, fail('worker-lost', { reason }).problem)));
    this.#send(worker, () => {
      port.postMessage({ type: 'open', run: this.#run, design: this.#design, kernel: this.#options.kernel ?? 'auto' });
    });
  }

  #hear(worker: Worker, message: WorkerMessage): void {
    if (this.#ended || message.run !== this.#run || !this.#workers.has(worker)) return;
    if (message.type === 'failed') return this.#dismiss(worker, message.problem);
    if (message.type === 'opened') worker.opened = true;
    else this.#collect(worker, message.trial, message.outcomes);
    if (this.#missing === 0) this.#end(succeed(finishRun(this.#outcomes)));
    else this.#feed(worker);
  }

  #collect(worker: Worker, index: number, packed: Float64Array): void {
    const trial = worker.inFlight.get(index);
    if (trial === undefined) return;
    worker.inFlight.delete(index);
    this.#missing--;
    const outcomes = unpackOutcomes(packed);
    this.#outcomes.push(...outcomes);
    this.#options.onOutcomes?.(outcomes, trial);
  }

  #feed(worker: Worker): void {
    while (worker.opened && !this.#ended && worker.inFlight.size < IN_FLIGHT) {
      const trial = this.#waiting.shift();
      if (trial === undefined) return;
      worker.inFlight.set(trial.index, trial);
      this.#send(worker, () => worker.port.postMessage({ type: 'run', run: this.#run, trial }));
    }
  }

  #send(worker: Worker, post: () => void): void {
    try {
      post();
    } catch (thrown) {
      this.#dismiss(worker, fail('worker-lost', { reason: reasonOf(thrown) }).problem);
    }
  }

  /** Takes the trials of a worker back and gives them to the others. */
  #dismiss(worker: Worker, problem: Problem): void {
    if (this.#ended || !this.#workers.delete(worker)) return;
    worker.opened = false;
    this.#waiting.unshift(...worker.inFlight.values());
    worker.inFlight.clear();
    if (this.#workers.size === 0) return this.#end({ ok: false, problem });
    for (const other of this.#workers) this.#feed(other);
  }

  #end(result: Result<ShotRun>): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const stop of this.#stops) stop();
    this.#resolve(result);
  }
}
