// The answer to a card's question: at once for a pupil's tries, beside the page for very many rows.
import type { DataTable } from '@offshoot/analysis';
import { useEffect, useMemo, useState } from 'react';
import type { AnalysisRows } from '../rows/analysis-rows.ts';
import type { AnalysisWords } from '../use-analysis-words.ts';
import { TableHelper } from './table-helper.ts';
import { answerQuestion, type AnswerTo, type HeldRows, type TableQuestion } from './table-question.ts';
import { packWords, type WordsData } from './words-data.ts';

/** Above so many rows an answer can take longer than 50 ms. */
const mostAtOnce = 6000;

let helper: TableHelper | null = null;
let lastHeld: { base: AnalysisRows; held: HeldRows } | null = null;
let packed: { table: DataTable; words: AnalysisWords; data: WordsData } | null = null;

export interface Asked {
  readonly base: AnalysisRows | null;
  readonly table: DataTable;
  readonly words: AnalysisWords;
}

/**
 * @param question null: nothing is asked; the same object while nothing changed
 * @returns while a new graph is worked out, the one before
 */
export function useAnswer<Q extends TableQuestion>(
  { base, table, words }: Asked,
  question: Q | null,
): { answer: AnswerTo<Q> | null; working: boolean } {
  const isGraph = question?.kind === 'graph';
  const held = useMemo(() => holdRows(base, table), [base, table]);
  const large = question !== null && sizeOf(question) > mostAtOnce;
  const atOnce = useMemo(
    () => (large || held === null || question === null ? null : answerQuestion(held, words.graphWords, question)),
    [large, held, words, question],
  );
  const [later, setLater] = useState<{ held: HeldRows; question: Q; answer: AnswerTo<Q> } | null>(null);
  useEffect(() => {
    if (!large || held === null) return undefined;
    let wanted = true;
    helper ??= new TableHelper();
    void helper.ask(held, packedWords(table, words), question).then((answer) => {
      if (wanted) setLater({ held, question, answer });
    });
    return () => {
      wanted = false;
    };
  }, [large, held, table, words, question]);
  const working = large && (later?.question !== question || later.held !== held);
  // An older graph of the same rows may stay a moment; a figure that belongs to something else may not.
  const isFit = later !== null && later.held === held && (!working || isGraph);
  return { answer: large ? (isFit ? later.answer : null) : atOnce, working };
}

/** One object for all cards that ask about the same rows: it is handed over once. */
function holdRows(base: AnalysisRows | null, table: DataTable): HeldRows | null {
  if (base === null) return null;
  if (lastHeld?.base !== base || lastHeld.held.table !== table) {
    const { clusters, relatives, descriptors, outcomes } = base;
    lastHeld = { base, held: { table, clusters, relatives, descriptors, outcomes } };
  }
  return lastHeld.held;
}

function sizeOf(question: TableQuestion): number {
  return question.kind === 'difference' ? question.first.length + question.second.length : question.rows.length;
}

/** The cards ask about the same table: its words are packed once. */
function packedWords(table: DataTable, words: AnalysisWords): WordsData {
  if (packed?.table !== table || packed.words !== words) {
    packed = { table, words, data: packWords(table, words.graphWords, words.locale) };
  }
  return packed.data;
}
