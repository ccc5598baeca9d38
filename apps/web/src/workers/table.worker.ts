// The worker's entry point for tables of very many rows: it holds the rows and answers what the cards of the page ask of them.
import { answerQuestion, type HeldRows } from '../analysis/work/table-question.ts';
import { unpackWords } from '../analysis/work/words-data.ts';
import type { GraphWords } from '@offshoot/analysis';
import type { TableMessage, TableReply } from './table-messages.ts';

interface TableScope {
  postMessage: (reply: TableReply) => void;
  addEventListener: (type: 'message', hear: (event: MessageEvent<TableMessage>) => void) => void;
}

const scope = self as unknown as TableScope;
let held: { rows: HeldRows; words: GraphWords } | null = null;

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'hold') {
    held = { rows: data.held, words: unpackWords(data.words) };
    return;
  }
  try {
    if (held !== null) scope.postMessage({ id: data.id, answer: answerQuestion(held.rows, held.words, data.question) });
  } catch {
    scope.postMessage({ id: data.id });
  }
});
