// What a pupil can do for the inquiry: keep a hypothesis, lay a prediction ready, read, use and put aside a card.
import { newCardId } from '../../notebook/book/card-actions.ts';
import { askForCard, closeCard, pushCard, switchCards, type Prediction } from '@offshoot/inquiry';
import type { Hypothesis, Level } from '@offshoot/labs/nicotine/inquiry';
import { inquiryStore, logAction, secondsNow, type SheetName } from './inquiry-store.ts';

export function openSheet(sheet: SheetName | null): void {
  inquiryStore.setState({ sheet });
}

export function keepHypothesis(tiles: Hypothesis['tiles'], note: string): void {
  const before = inquiryStore.getState().hypothesis;
  const id = newCardId('hypothesis');
  inquiryStore.setState({ hypothesis: { id, tiles, note }, sheet: null });
  logAction({ kind: 'hypothesis', card: id });
  if (before !== null) {
    logAction({ kind: 'revise', about: before.id, before: spell(before), after: spell({ tiles, note }) });
  }
}

export function dropHypothesis(): void {
  const before = inquiryStore.getState().hypothesis;
  inquiryStore.setState({ hypothesis: null, sheet: null });
  if (before !== null) logAction({ kind: 'revise', about: before.id, before: spell(before), after: null });
}

function spell({ tiles, note }: Pick<Hypothesis, 'tiles' | 'note'>): string {
  return `${Object.values(tiles).join(' ')} ${note}`;
}

/** Predictions lie ready until their molecule is tested. */
export function layReady(subject: string, predictions: readonly Prediction[]): void {
  inquiryStore.setState({ draft: { subject, predictions }, sheet: null });
}

export function dropDraft(): void {
  inquiryStore.setState({ draft: null, sheet: null });
}

export function readCard(id: string): void {
  inquiryStore.setState(({ cards }) => ({ cards: askForCard(cards, id, secondsNow()), sheet: null }));
}

export function putCardAway(event: 'used' | 'skipped'): void {
  inquiryStore.setState(({ cards }) => ({ cards: closeCard(cards, event, secondsNow()) }));
}

/** What the teacher wants of the cards at a level: whether they come by themselves, and one on the table, once. */
export function followLevel({ cards: wish, card }: Pick<Level, 'cards' | 'card'>): void {
  inquiryStore.setState(({ cards: before }) => {
    const cards = switchCards(before, wish !== 'asked');
    const isNew = card !== undefined && cards.log.every((each) => each.card !== card);
    return { cards: isNew ? pushCard(cards, card, secondsNow()) : cards };
  });
}
