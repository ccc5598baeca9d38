// Runs a shot on any number of workers. Each pulls trials one by one, so that a slow one holds nobody up; a worker that
// fails gives its trials back; the result is the same for any number of workers and any order of their answers.
import { fail, succeed, type Problem, type Result } from '@offshoot/quantities';
import type { KernelChoice } from '../lab.ts';
import { finishFlags, unpackFlags, type FlagOutcome, type FlagRun } from '../flag-outcome.ts';
import { unpackOutcomes, type WellOutcome } from '../outcome.ts';
import type { BlockTrial, Trial } from '../plan-trials.ts';
import type { ShotDesign } from '../shot-design.ts';
import type { RunnerMessage, RunnerPort, WorkerMessage } from './port.ts';
import { finishRun, reasonOf, type RunOptions, type ShotRun } from './shot-run.ts';

/** A second trial waits at each worker, so that it is never idle while a message travels. */
const IN_FLIGHT = 2;
/** How far down the list a worker looks for a block that it has begun already, whose start it has kept. */
const LOOKS_AHEAD = 8;

export interface PortsOptions extends RunOptions {
  readonly kernel?: KernelChoice;
  /** Text of the file that the design names by a fingerprint. */
  readonly material?: string;
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
  return new Promise((resolve) => new PortsRun(design, trials, options, exactWork, resolve).start(ports));
}

export interface FlagPortsOptions {
  readonly kernel?: KernelChoice;
  readonly material?: string;
  readonly cancel?: RunOptions['cancel'];
  readonly onOutcomes?: (outcomes: readonly FlagOutcome[], trial: BlockTrial) => void;
}

/**
 * Runs the blocks of a pruned shot on such workers: flags, and nothing that an exact shot is kept by. Problems: those of
 * `runOnPorts`, and `no-flags` (lab) if the lab can't.
 */
export function runFlagsOnPorts(
  design: ShotDesign,
  blocks: readonly BlockTrial[],
  ports: readonly RunnerPort[],
  options: FlagPortsOptions = {},
): Promise<Result<FlagRun>> {
  return new Promise((resolve) => new PortsRun(design, blocks, options, flagWork, resolve).start(ports));
}

/** What exact and pruned shots do differently. */
interface Work<T extends BlockTrial, Outcome, Run> {
  readonly opening: { readonly pruned?: true };
  readonly order: (run: number, trial: T) => RunnerMessage;
  /** The outcomes of a message, if it is an answer of this kind of work. */
  readonly read: (message: WorkerMessage) => { trial: number; outcomes: Outcome[] } | null;
  readonly finish: (outcomes: readonly Outcome[]) => Run;
}

const exactWork: Work<Trial, WellOutcome, ShotRun> = {
  opening: {},
  order: (run, trial) => ({ type: 'run', run, trial }),
  read: (message) =>
    message.type === 'done' ? { trial: message.trial, outcomes: unpackOutcomes(message.outcomes) } : null,
  finish: finishRun,
};

const flagWork: Work<BlockTrial, FlagOutcome, FlagRun> = {
  opening: { pruned: true },
  order: (run, trial) => ({ type: 'run-block', run, trial }),
  read: (message) =>
    message.type === 'flagged' ? { trial: message.trial, outcomes: unpackFlags(message.flags) } : null,
  finish: finishFlags,
};

interface Worker<T> {
  readonly port: RunnerPort;
  readonly inFlight: Map<number, T>;
  opened: boolean;
}

interface AnyOptions<T, Outcome> {
  readonly kernel?: KernelChoice;
  readonly material?: string;
  readonly cancel?: RunOptions['cancel'];
  readonly onOutcomes?: (outcomes: readonly Outcome[], trial: T) => void;
}

class PortsRun<T extends BlockTrial, Outcome, Run> {
  readonly #run = ++runs;
  readonly #design: ShotDesign;
  readonly #options: AnyOptions<T, Outcome>;
  readonly #work: Work<T, Outcome, Run>;
  readonly #resolve: (result: Result<Run>) => void;
  readonly #waiting: T[];
  readonly #workers = new Set<Worker<T>>();
  /** The worker that was last at work on each block. */
  readonly #begunBy = new Map<number, Worker<T>>();
  readonly #outcomes: Outcome[] = [];
  readonly #stops: (() => void)[] = [];
  #missing: number;
  #ended = false;

  constructor(
    design: ShotDesign,
    trials: readonly T[],
    options: AnyOptions<T, Outcome>,
    work: Work<T, Outcome, Run>,
    resolve: (result: Result<Run>) => void,
  ) {
    this.#work = work;
    this.#design = design;
    this.#options = options;
    this.#resolve = resolve;
    this.#waiting = [...trials];
    this.#missing = trials.length;
  }

  start(ports: readonly RunnerPort[]): void {
    if (this.#missing === 0) return this.#end(succeed(this.#work.finish([])));
    if (ports.length === 0) return this.#end(fail('no-worker'));
    const workers = ports.map((port): Worker<T> => ({ port, inFlight: new Map(), opened: false }));
    for (const worker of workers) this.#workers.add(worker);
    for (const worker of workers) this.#open(worker);
    // A cancel source calls back at once if the wish came before the run.
    const stop = this.#options.cancel?.onCancel(() => this.#end(fail('cancelled')));
    if (stop !== undefined) this.#stops.push(stop);
  }

  #open(worker: Worker<T>): void {
    const { port } = worker;
    this.#stops.push(port.onMessage((message) => this.#hear(worker, message)));
    this.#stops.push(port.onLost((reason) => this.#dismiss(worker, fail('worker-lost', { reason }).problem)));
    this.#send(worker, () => {
      const { kernel = 'auto', material } = this.#options;
      const more = { ...(material !== undefined && { material }), ...this.#work.opening };
      port.postMessage({ type: 'open', run: this.#run, design: this.#design, kernel, ...more });
    });
  }

  #hear(worker: Worker<T>, message: WorkerMessage): void {
    if (this.#ended || message.run !== this.#run || !this.#workers.has(worker)) return;
    if (message.type === 'failed') return this.#dismiss(worker, message.problem);
    if (message.type === 'opened') worker.opened = true;
    else this.#collect(worker, message);
    if (this.#missing === 0) this.#end(succeed(this.#work.finish(this.#outcomes)));
    else this.#feed(worker);
  }

  #collect(worker: Worker<T>, message: WorkerMessage): void {
    const answer = this.#work.read(message);
    const trial = answer === null ? undefined : worker.inFlight.get(answer.trial);
    if (answer === null || trial === undefined) return;
    const { outcomes } = answer;
    worker.inFlight.delete(answer.trial);
    this.#missing--;
    this.#outcomes.push(...outcomes);
    this.#options.onOutcomes?.(outcomes, trial);
  }

  #feed(worker: Worker<T>): void {
    while (worker.opened && !this.#ended && worker.inFlight.size < IN_FLIGHT) {
      const trial = this.#take(worker);
      if (trial === undefined) return;
      worker.inFlight.set(trial.index, trial);
      this.#send(worker, () => worker.port.postMessage(this.#work.order(this.#run, trial)));
    }
  }

  /** The next trial for a worker: if there is one near, of a block that it has begun or that nobody has. */
  #take(worker: Worker<T>): T | undefined {
    const near = this.#waiting.slice(0, LOOKS_AHEAD);
    const fits = near.findIndex(({ block }) => (this.#begunBy.get(block) ?? worker) === worker);
    const [trial] = this.#waiting.splice(Math.max(fits, 0), 1);
    if (trial !== undefined) this.#begunBy.set(trial.block, worker);
    return trial;
  }

  #send(worker: Worker<T>, post: () => void): void {
    try {
      post();
    } catch (thrown) {
      this.#dismiss(worker, fail('worker-lost', { reason: reasonOf(thrown) }).problem);
    }
  }

  /** Takes the trials of a worker back and gives them to the others. */
  #dismiss(worker: Worker<T>, problem: Problem): void {
    if (this.#ended || !this.#workers.delete(worker)) return;
    worker.opened = false;
    this.#waiting.unshift(...worker.inFlight.values());
    worker.inFlight.clear();
    if (this.#workers.size === 0) return this.#end({ ok: false, problem });
    for (const other of this.#workers) this.#feed(other);
  }

  #end(result: Result<Run>): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const stop of this.#stops) stop();
    this.#resolve(result);
  }
}
