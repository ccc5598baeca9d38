// What inquiry lays at the bench's edge: the prediction beside what came of the shown try, and the context card that came.
import { ForecastCard } from '@offshoot/labs/nicotine/view';
import { useStore } from 'zustand';
import { shownTryOf, type BenchDesk, type BenchState } from '../bench-store.ts';
import { CardNote } from './card-note.tsx';
import { inquiryStore } from './inquiry-store.ts';

export function InquiryNotes({ desk, state }: { desk: BenchDesk; state: BenchState }) {
  const { forecasts } = useStore(inquiryStore);
  const number = shownTryOf(state)?.number;
  const forecast = forecasts.find((each) => each.number === number);
  return (
    <>
      {forecast !== undefined && forecast.sealed !== null && (
        <ForecastCard sealed={forecast.sealed} scored={forecast.scored} />
      )}
      <CardNote desk={desk} />
    </>
  );
}
