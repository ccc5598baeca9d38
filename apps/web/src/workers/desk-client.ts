// The page's side of the desk: every function of the desk as a promise. Requests are answered in order.
import type { Problem } from '@offshoot/quantities';
import { isDeskReply, type DeskAnswer, type DeskArguments, type DeskCall, type DeskRequest } from './desk-messages.ts';

/** The computation behind a request broke off; `problem` says why, as data. */
export class DeskFailure extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (reason: DeskFailure) => void;
}

export class DeskClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', (event: MessageEvent<unknown>) => this.#receive(event.data));
    worker.addEventListener('error', () => this.#failAll());
  }

  /**
   * Asks the desk.
   * @throws DeskFailure when the computation breaks off
   */
  ask<C extends DeskCall>(call: C, ...args: DeskArguments<C>): Promise<DeskAnswer<C>> {
    this.#lastId += 1;
    const request: DeskRequest<C> = { kind: 'desk-request', id: this.#lastId, call, arguments: args };
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve: resolve as (answer: unknown) => void, reject });
      this.#worker.postMessage(request);
    });
  }

  /** Ends the worker; what was asked and is not answered yet fails. */
  close(): void {
    this.#worker.terminate();
    this.#failAll();
  }

  #receive(message: unknown): void {
    if (!isDeskReply(message)) return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'desk-reply') waiting?.resolve(message.answer);
    else waiting?.reject(new DeskFailure(message.problem));
  }

  #failAll(): void {
    for (const waiting of this.#waiting.values()) waiting.reject(new DeskFailure({ code: 'worker-failed', data: {} }));
    this.#waiting.clear();
  }
}
