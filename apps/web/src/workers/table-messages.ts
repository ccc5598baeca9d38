// Messages between the page "Auswerten" and the worker that works on its rows.
import type { HeldRows, TableQuestion } from '../analysis/work/table-question.ts';
import type { WordsData } from '../analysis/work/words-data.ts';

export type TableMessage =
  | { readonly kind: 'hold'; readonly held: HeldRows; readonly words: WordsData }
  | { readonly kind: 'ask'; readonly id: number; readonly question: TableQuestion };

/** `answer` is missing where the question could not be answered. */
export interface TableReply {
  readonly id: number;
  readonly answer?: unknown;
}
