// What stands on the card of a hypothesis from tiles (its sentence) and of a sealed prediction (its seal, then its score).
import type { CardView } from '@offshoot/inquiry';
import { sayHypothesis } from '@offshoot/labs/nicotine/inquiry';
import { ForecastLines } from '@offshoot/labs/nicotine/view';
import { useLocale, useTranslator } from '@offshoot/ui';
import { notebookStrings } from '../../../strings/notebook.ts';
import { readForecastCard, readTiles } from '../book/thought-cards.ts';

/** Digits of the seal that are shown: enough to compare two by eye. */
const shownDigits = 8;

export function ThoughtBody({ card }: { card: CardView }) {
  const words = useTranslator(notebookStrings);
  const locale = useLocale();
  if (card.get('seal') !== undefined) {
    const forecast = readForecastCard(card);
    if (forecast === null) return <p>{words('sealed.broken')}</p>;
    const seal = forecast.seal.slice(0, shownDigits);
    if (forecast.scored === null) return <p>{words('sealed.waiting', { seal })}</p>;
    return (
      <>
        <ForecastLines scored={forecast.scored} />
        <p className="second">{words('sealed.opened', { seal })}</p>
      </>
    );
  }
  const tiles = readTiles(card);
  const sentence = tiles === null ? null : sayHypothesis(tiles, locale);
  return sentence === null ? null : <p className="note-written">{sentence}</p>;
}
