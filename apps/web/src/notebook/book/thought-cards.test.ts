// Predictions as cards: no number before the try is done, every score computed anew, a changed prediction found out.
import { emptyNotebook, listCards, openDesk, sealPredictions, scorePrediction, write } from '@offshoot/inquiry';
import { formatShotId } from '@offshoot/experiment';
import { expect, test } from 'vitest';
import type { Forecast } from '../../pupil/inquiry/inquiry-store.ts';
import { describeForecast, describeHypothesis, describeScore, readForecastCard, readTiles } from './thought-cards.ts';

const shot = formatShotId({
  lab: 'nicotine',
  science: 1,
  world: 'standard',
  subject: 'CN1CCCC1c1cccnc1',
  doses: [1],
  populations: 500,
  replicate: 1,
  manipulations: [],
});
const about = { group: 'quirk', effect: 'stumbles', dose: 1 } as const;
const said = [{ kind: 'range', about, n: 220, low: 137, high: 186, confidence: 0.8 }] as const;
const hypothesis = { id: 'hypothesis-1', tiles: { change: 'add-fluorine' }, note: 'perhaps' } as Forecast['hypothesis'];
const sealed = sealPredictions(shot, said, '0123456789abcdef');
const waiting: Forecast = { number: 1, hypothesis, sealed, scored: null };
const done: Forecast = { ...waiting, scored: [scorePrediction(said[0], { hits: 150, n: 220 }, shot)] };

const cardsOf = (...changes: Parameters<typeof write>[1][]) => {
  let desk = openDesk(emptyNotebook, 'ada');
  for (const each of changes) desk = write(desk, each);
  return listCards(desk.notebook);
};

test('before the try is done the card holds the seal and no number of what was said', () => {
  const changes = describeForecast(waiting, ['Ada']);
  expect(JSON.stringify(changes)).not.toMatch(/137|186|0123456789abcdef/);
  const [card] = cardsOf(changes);
  expect(readForecastCard(card!)).toEqual({ seal: sealed.seal, scored: null });
  expect(card!.names).toEqual(['Ada']);
  expect(card!.links.map(({ relation }) => relation)).toEqual(['about', 'follows']);
});

test('afterwards what was said stands beside what came, scored anew from the counts', () => {
  const [card] = cardsOf(describeForecast(done, []), describeScore(done));
  expect(readForecastCard(card!)?.scored).toEqual(done.scored);
});

test('a prediction that was changed in the file after sealing is no prediction', () => {
  const changed: Forecast = { ...done, sealed: { ...sealed, predictions: [{ ...said[0], low: 150 }] } };
  const [card] = cardsOf(describeForecast(done, []), describeScore(changed));
  expect(readForecastCard(card!)).toBe(null);
});

test('a hypothesis comes back as its tiles and follows the one before', () => {
  const [card] = cardsOf(describeHypothesis(hypothesis!, 'hypothesis-0', []));
  expect(readTiles(card!)).toEqual({ change: 'add-fluorine' });
  expect(card!.text).toBe('perhaps');
  expect(card!.links).toEqual([{ relation: 'follows', to: 'hypothesis-0' }]);
});
