// What was predicted beside what came: a strip a group with the range and the count, in words below, with its loss.
import type { ScoredPrediction, SealedPredictions } from '@offshoot/inquiry';
import { Card } from '@offshoot/ui';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useLabWords, type LabWords } from '../lab-words.ts';
import type { PredictedGroup } from './prediction-form.tsx';
import './forecast-card.css';

export interface ForecastCardProps {
  sealed: SealedPredictions;
  /** null until the try is done. */
  scored: readonly ScoredPrediction[] | null;
}

/** Digits of the seal that are shown: enough to compare two by eye. */
const shownDigits = 8;
const lossPlaces = 2;

export function ForecastCard({ sealed, scored }: ForecastCardProps) {
  const lab = useLabWords();
  const { words } = lab;
  const cameTrue = scored?.filter((each) => each.cameTrue).length ?? 0;
  return (
    <Card
      title={words('outcome.title')}
      aside={scored !== null && words('outcome.aside', { cameTrue, count: scored.length })}
      className="forecast-card"
    >
      {scored === null && <p>{words('prediction.waiting')}</p>}
      <ForecastLines scored={scored ?? []} />
      <p className="second">{words('outcome.seal', { seal: sealed.seal.slice(0, shownDigits) })}</p>
    </Card>
  );
}

/** One line a prediction: what was said, what came, what it cost. */
export function ForecastLines({ scored }: { scored: readonly ScoredPrediction[] }) {
  return (
    <ul className="forecast-list">
      {scored.map((each) => (
        <ForecastLine key={each.prediction.about.group} scored={each} />
      ))}
    </ul>
  );
}

function ForecastLine({ scored }: { scored: ScoredPrediction }) {
  const lab = useLabWords();
  const { words, number } = lab;
  const { prediction, observed, cameTrue, loss, lossOfSayingNothing } = scored;
  const percent = (count: number) => `${(100 * count) / Math.max(1, observed.n)}%`;
  const Icon = cameTrue ? IconCircleCheck : IconCircleX;
  return (
    <li>
      <p className="forecast-words">
        <span className={cameTrue ? 'forecast-hit' : 'forecast-miss'}>
          <Icon size={18} aria-hidden="true" /> {words(cameTrue ? 'outcome.hit' : 'outcome.miss')}
        </span>{' '}
        {sayForecast(lab, scored)}
      </p>
      {prediction.kind === 'range' && (
        <div className="forecast-strip" aria-hidden="true">
          <span
            className="forecast-range"
            style={{ left: percent(prediction.low), width: percent(prediction.high - prediction.low) }}
          />
          <span className="forecast-dot" style={{ left: percent(observed.hits) }} />
        </div>
      )}
      <p className="second">
        {words('outcome.loss', { loss: number(loss, lossPlaces), nothing: number(lossOfSayingNothing, lossPlaces) })}
      </p>
    </li>
  );
}

function sayForecast({ words, share }: LabWords, { prediction, observed, cameTrue }: ScoredPrediction): string {
  const group = words(`outcome.group.${prediction.about.group as PredictedGroup}`);
  return prediction.kind === 'range'
    ? words('outcome.range', { group, low: prediction.low, high: prediction.high, hits: observed.hits })
    : words('outcome.statement', { group, came: String(cameTrue), share: share(prediction.confidence) });
}
