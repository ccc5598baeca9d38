// The page's side of the worker that works on very many rows: hands it the rows once, then asks. A newer question of the same card
// makes the older one moot: its answer is thrown away.
import { startTableWorker } from '../../workers/start-table-worker.ts';
import type { TableMessage, TableReply } from '../../workers/table-messages.ts';
import type { AnswerTo, HeldRows, TableQuestion } from './table-question.ts';
import type { WordsData } from './words-data.ts';

export class TableHelper {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #held: HeldRows | null = null;
  #words: WordsData | null = null;
  #lastId = 0;

  constructor(worker = startTableWorker()) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<TableReply>) => {
      this.#waiting.get(data.id)?.(data.answer ?? null);
      this.#waiting.delete(data.id);
    });
  }

  /** null where the rows say nothing about it, or the worker failed. */
  ask<Q extends TableQuestion>(held: HeldRows, words: WordsData, question: Q): Promise<AnswerTo<Q>> {
    if (held !== this.#held || words !== this.#words) {
      [this.#held, this.#words] = [held, words];
      this.#post({ kind: 'hold', held, words });
    }
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise<AnswerTo<Q>>((resolve) => {
      this.#waiting.set(id, resolve as (answer: unknown) => void);
      this.#post({ kind: 'ask', id, question });
    });
  }

  #post(message: TableMessage): void {
    this.#worker.postMessage(message);
  }
}
