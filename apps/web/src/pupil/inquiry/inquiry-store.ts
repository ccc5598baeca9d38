// What a pupil does and thinks beside the tries: the log of actions, the hypothesis, predictions, the desk of context cards.
// Kept in the browser's lab book; a browser that keeps nothing goes on without.
import { contextCards, type Hypothesis } from '@offshoot/labs/nicotine/inquiry';
import {
  noticeAction,
  openCardDesk,
  type Action,
  type CardDesk,
  type Prediction,
  type ScoredPrediction,
  type SealedPredictions,
} from '@offshoot/inquiry';
import { createStore } from 'zustand/vanilla';
import { openLabBook } from '../keep-work.ts';

/** Predictions that wait for the shot that they are about. */
export interface Draft {
  readonly subject: string;
  readonly predictions: readonly Prediction[];
}

/** What stood beside a try when it was fired, and what became of it. */
export interface Forecast {
  /** Number of the try. */
  readonly number: number;
  readonly hypothesis: Hypothesis | null;
  readonly sealed: SealedPredictions | null;
  /** null until the try is done. */
  readonly scored: readonly ScoredPrediction[] | null;
}

export type SheetName = 'hypothesis' | 'prediction' | 'cards' | 'practice';

export interface InquiryState {
  readonly log: readonly Action[];
  readonly cards: CardDesk;
  readonly hypothesis: Hypothesis | null;
  readonly draft: Draft | null;
  readonly forecasts: readonly Forecast[];
  /** The sheet that is open at the page's side. */
  readonly sheet: SheetName | null;
}

export const inquiryStore = createStore<InquiryState>(() => ({
  log: [],
  cards: openCardDesk(contextCards),
  hypothesis: null,
  draft: null,
  forecasts: [],
  sheet: null,
}));

/** ms since 1970 at which the log began. */
let began = Date.now();

/** Seconds since the log began. */
export function secondsNow(): number {
  return Math.round((Date.now() - began) / 1000);
}

type Untimed<A> = A extends Action ? Omit<A, 'at'> : never;

/** The one place where actions are logged: a card may come of one. */
export function logAction(action: Untimed<Action>): void {
  const timed = { ...action, at: secondsNow() } as Action;
  inquiryStore.setState(({ log, cards }) => ({ log: [...log, timed], cards: noticeAction(cards, timed) }));
  void openLabBook()
    .then((book) => book?.keepAction(timed))
    .catch(() => undefined); // a full or forbidden store is told once, by the tries
}

/** Brings the log and what belongs to it back, and keeps every change from now on. */
export async function recallInquiry(): Promise<void> {
  const book = await openLabBook().catch(() => null);
  if (book === null) return;
  const [log, start, cards, hypothesis, forecasts] = await Promise.all([
    book.actions(),
    book.inquiryOf('began'),
    book.inquiryOf('cards'),
    book.inquiryOf('hypothesis'),
    book.inquiryOf('forecasts'),
  ]);
  if (typeof start === 'number') began = start;
  else await book.keepInquiry({ name: 'began', value: began });
  inquiryStore.setState((state) => ({
    log: [...log, ...state.log],
    ...(isCardMemory(cards) && { cards: { ...state.cards, ...cards } }),
    hypothesis: (hypothesis as Hypothesis | null | undefined) ?? state.hypothesis,
    forecasts: [...((forecasts as Forecast[] | undefined) ?? []), ...state.forecasts],
  }));
  inquiryStore.subscribe((now, before) => {
    const keep = (name: string, value: unknown) => void book.keepInquiry({ name, value }).catch(() => undefined);
    if (now.cards !== before.cards) keep('cards', cardMemory(now.cards));
    if (now.hypothesis !== before.hypothesis) keep('hypothesis', now.hypothesis);
    if (now.forecasts !== before.forecasts) keep('forecasts', now.forecasts);
  });
}

type CardMemory = Pick<CardDesk, 'log' | 'met' | 'waiting' | 'switchedOn'>;

function cardMemory({ log, met, waiting, switchedOn }: CardDesk): CardMemory {
  return { log, met, waiting, switchedOn };
}

function isCardMemory(value: unknown): value is CardMemory {
  return typeof value === 'object' && value !== null && Array.isArray((value as Partial<CardMemory>).log);
}
