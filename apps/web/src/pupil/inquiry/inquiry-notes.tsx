// What inquiry lays at the bench's edge: the context card that came, and the prediction beside what came of the shown try.
import { ContextNote, ForecastCard } from '@offshoot/labs/nicotine/view';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { useLocale, useTranslator } from '@offshoot/ui';
import { useStore } from 'zustand';
import { shownTryOf, type BenchState } from '../bench-store.ts';
import { putCardAway, wayTo } from './inquiry-actions.ts';
import { inquiryStore } from './inquiry-store.ts';

export function InquiryNotes({ state }: { state: BenchState }) {
  const words = useTranslator(nicotineStrings);
  const locale = useLocale();
  const { cards, forecasts } = useStore(inquiryStore);
  const number = shownTryOf(state)?.number;
  const forecast = forecasts.find((each) => each.number === number);
  const { open } = cards;
  return (
    <>
      {forecast !== undefined && forecast.sealed !== null && (
        <ForecastCard sealed={forecast.sealed} scored={forecast.scored} />
      )}
      <p className="only-heard" role="status">
        {open === null ? '' : words('card.came', { title: open.card.title[locale] })}
      </p>
      {open !== null && (
        <ContextNote
          open={open}
          onAct={wayTo(open.card.act.place)}
          onDone={() => putCardAway('used')}
          onSkip={() => putCardAway('skipped')}
        />
      )}
    </>
  );
}
