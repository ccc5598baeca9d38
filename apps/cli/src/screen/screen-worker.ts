// How the command speaks with its screening threads: a function of the lab's screening desk by name, its answer back.
import type { ScreenDesk } from '@offshoot/labs/nicotine/model';

export interface DeskCall {
  readonly id: number;
  readonly call: keyof ScreenDesk;
  readonly args: readonly unknown[];
}

export interface DeskAnswer {
  readonly id: number;
  readonly answer?: unknown;
  /** What the function threw. */
  readonly failure?: string;
}

/** A thread as the pool sees it. */
export interface ScreenThread {
  post(message: DeskCall): void;
  onMessage(listener: (message: DeskAnswer) => void): void;
  onLost(listener: (reason: string) => void): void;
  close(): void;
}

interface Waiting {
  readonly thread: number;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

/** Some threads; each call goes to the one that has least to do. */
export class ScreenPool {
  readonly #threads: readonly ScreenThread[];
  readonly #busy: number[];
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;

  constructor(threads: readonly ScreenThread[]) {
    this.#threads = threads;
    this.#busy = threads.map(() => 0);
    threads.forEach((thread, place) => {
      thread.onMessage((message) => this.#receive(message));
      thread.onLost((reason) => this.#lose(place, reason));
    });
  }

  get size(): number {
    return this.#threads.length;
  }

  /** @throws Error when the function threw or its thread was lost */
  ask<C extends keyof ScreenDesk>(call: C, ...args: Parameters<ScreenDesk[C]>): Promise<ReturnType<ScreenDesk[C]>> {
    return this.#ask(this.#busy.indexOf(Math.min(...this.#busy)), call, args);
  }

  /** Asks every thread the same. */
  askAll<C extends keyof ScreenDesk>(
    call: C,
    ...args: Parameters<ScreenDesk[C]>
  ): Promise<ReturnType<ScreenDesk[C]>[]> {
    return Promise.all(this.#threads.map((_, place) => this.#ask(place, call, args)));
  }

  close(): void {
    for (const thread of this.#threads) thread.close();
  }

  #ask<C extends keyof ScreenDesk>(
    place: number,
    call: C,
    args: readonly unknown[],
  ): Promise<ReturnType<ScreenDesk[C]>> {
    const id = ++this.#calls;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { thread: place, resolve, reject });
      this.#busy[place]!++;
      this.#threads[place]!.post({ id, call, args });
    });
  }

  #receive({ id, answer, failure }: DeskAnswer): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    this.#busy[waiting.thread]!--;
    if (failure === undefined) waiting.resolve(answer as never);
    else waiting.reject(new Error(failure));
  }

  #lose(place: number, reason: string): void {
    for (const [id, waiting] of this.#waiting) {
      if (waiting.thread !== place) continue;
      this.#waiting.delete(id);
      waiting.reject(new Error(reason));
    }
  }
}
