// Workers for a long list: as many as the machine has cores, each with the surface of the world; ended when the list is.
import { DeskClient } from '../workers/desk-client.ts';
import type { DeskAnswer, DeskArguments, DeskCall } from '../workers/desk-messages.ts';
import { startLabWorker } from '../workers/start-lab-worker.ts';

/** More than these gain little: the page has to keep what they find. */
const mostWorkers = 8;

export class ScreenPool {
  readonly #desks: readonly DeskClient[];
  readonly #busy: number[];

  constructor(cores: number) {
    const count = Math.max(1, Math.min(mostWorkers, cores <= 2 ? cores : cores - 1));
    this.#desks = Array.from({ length: count }, () => new DeskClient(startLabWorker()));
    this.#busy = this.#desks.map(() => 0);
  }

  get size(): number {
    return this.#desks.length;
  }

  /** Asks the worker that has least to do. @throws DeskFailure */
  async ask<C extends DeskCall>(call: C, ...args: DeskArguments<C>): Promise<DeskAnswer<C>> {
    const place = this.#busy.indexOf(Math.min(...this.#busy));
    this.#busy[place]!++;
    try {
      return await this.#desks[place]!.ask(call, ...args);
    } finally {
      this.#busy[place]!--;
    }
  }

  /** Asks every worker the same. */
  askAll<C extends DeskCall>(call: C, ...args: DeskArguments<C>): Promise<DeskAnswer<C>[]> {
    return Promise.all(this.#desks.map((desk) => desk.ask(call, ...args)));
  }

  close(): void {
    for (const desk of this.#desks) desk.close();
  }
}
