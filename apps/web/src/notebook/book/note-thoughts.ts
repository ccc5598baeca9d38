// Hypotheses and sealed predictions become cards by themselves, as the tries do, linked to each other and to their try.
import { formatShotId } from '@offshoot/experiment';
import type { FieldChange, Notebook } from '@offshoot/inquiry';
import { inquiryStore, type Forecast, type InquiryState } from '../../pupil/inquiry/inquiry-store.ts';
import type { Book } from './book.ts';
import { writeAside } from './note-tries.ts';
import { describeForecast, describeHypothesis, describeScore, linkToShot, predictionCardId } from './thought-cards.ts';

/** Takes in what was thought already and all that comes. */
export function noteThoughts(book: Book): void {
  const first = inquiryStore.getState();
  take(book, first, null);
  inquiryStore.subscribe((now, before) => {
    if (now.hypothesis !== before.hypothesis || now.forecasts !== before.forecasts) take(book, now, before);
  });
}

function take(book: Book, now: InquiryState, before: InquiryState | null): void {
  const { writing, desk } = book.store.getState();
  const has = (card: string): boolean => desk.notebook.cards.has(card);
  const changes: FieldChange[] = [];
  const noted = new Set<string>();
  const note = (hypothesis: InquiryState['hypothesis'], replaced: string | null): void => {
    if (hypothesis === null || has(hypothesis.id) || noted.has(hypothesis.id)) return;
    noted.add(hypothesis.id);
    changes.push(...describeHypothesis(hypothesis, replaced, writing));
  };
  for (const { hypothesis } of now.forecasts) note(hypothesis, null);
  note(now.hypothesis, before?.hypothesis?.id ?? null);
  for (const forecast of now.forecasts) {
    if (before?.forecasts.includes(forecast) === true) continue;
    changes.push(...forecastChanges(book, desk.notebook, forecast));
  }
  if (changes.length > 0) book.store.setState(({ desk: latest }) => ({ desk: writeAside(latest, changes) }));
}

/** What the notebook lacks of a forecast. */
function forecastChanges(book: Book, notebook: Notebook, forecast: Forecast): FieldChange[] {
  const { sealed, hypothesis, number } = forecast;
  const changes: FieldChange[] = [];
  if (sealed !== null) {
    const card = notebook.cards.get(predictionCardId(sealed.seal));
    if (card === undefined) changes.push(...describeForecast(forecast, book.store.getState().writing));
    if (card?.has('opened') !== true) changes.push(...describeScore(forecast));
  }
  const tried = book.bench.store.getState().tries.find((one) => one.number === number);
  if (hypothesis !== null && tried !== undefined) {
    const link = linkToShot(hypothesis.id, formatShotId(tried.design));
    const known = notebook.cards.get(hypothesis.id);
    changes.push(...link.filter(({ field }) => known?.has(field) !== true));
  }
  return changes;
}
