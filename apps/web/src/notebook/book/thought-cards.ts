// Hypotheses from tiles and sealed predictions as cards. The same thought is the same card on every machine; a file may come from
// anywhere, so a seal is checked and every score is computed anew from the counts that stand beside it.
import { readShotId } from '@offshoot/experiment';
import {
  linkField,
  openSeal,
  scorePrediction,
  type CardView,
  type Count,
  type FieldChange,
  type FieldValue,
  type Prediction,
  type ScoredPrediction,
} from '@offshoot/inquiry';
import type { Hypothesis } from '@offshoot/labs/nicotine/inquiry';
import type { Forecast } from '../../pupil/inquiry/inquiry-store.ts';
import { shotCardId } from './shot-card.ts';

const SEAL_LENGTH = 20;

/** A prediction's card, read and checked. */
export interface NotedForecast {
  readonly seal: string;
  /** null until its try is done. */
  readonly scored: readonly ScoredPrediction[] | null;
}

const plain = (value: unknown): FieldValue => JSON.parse(JSON.stringify(value)) as FieldValue;

const asChanges = (card: string, fields: Readonly<Record<string, FieldValue>>): FieldChange[] =>
  Object.entries(fields).map(([field, value]) => ({ card, field, value }));

/** @param before the hypothesis that this one replaces; null for the first */
export function describeHypothesis(
  { id, tiles, note }: Hypothesis,
  before: string | null,
  names: readonly string[],
): FieldChange[] {
  return asChanges(id, {
    kind: 'hypothesis',
    tiles: plain(tiles),
    text: note,
    ...(names.length > 0 && { names }),
    ...(before !== null && { [linkField({ relation: 'follows', to: before })]: true }),
  });
}

export function predictionCardId(seal: string): string {
  return `prediction-${seal.slice(0, SEAL_LENGTH)}`;
}

/** The fields of a sealed prediction: before its try is done the seal alone, no number of it. */
export function describeForecast({ sealed, hypothesis }: Forecast, names: readonly string[]): FieldChange[] {
  if (sealed === null) return [];
  return asChanges(predictionCardId(sealed.seal), {
    kind: 'prediction',
    seal: sealed.seal,
    ...(names.length > 0 && { names }),
    [linkField({ relation: 'about', to: shotCardId(sealed.shot) })]: true,
    ...(hypothesis !== null && { [linkField({ relation: 'follows', to: hypothesis.id })]: true }),
  });
}

/** What is added when the try is done: what was said, the salt of the seal, and what was counted. */
export function describeScore({ sealed, scored }: Forecast): FieldChange[] {
  if (sealed === null || scored === null) return [];
  const { shot, predictions, salt, seal } = sealed;
  const observed = scored.map((each) => each.observed);
  return asChanges(predictionCardId(seal), { opened: plain({ shot, predictions, salt, observed }) });
}

/** The shot that a hypothesis was tried on. */
export function linkToShot(hypothesis: string, shot: string): FieldChange[] {
  return asChanges(hypothesis, { [linkField({ relation: 'about', to: shotCardId(shot) })]: true });
}

/** Reads a prediction's card; null where it is one in free words, or where its seal is broken. */
export function readForecastCard(card: CardView): NotedForecast | null {
  const seal = card.get('seal');
  if (card.kind !== 'prediction' || typeof seal !== 'string') return null;
  const opened = card.get('opened');
  if (opened === undefined) return { seal, scored: null };
  const { shot, predictions, salt, observed } = (opened ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof shot !== 'string' || typeof salt !== 'string' || !readShotId(shot).ok) return null;
  if (!Array.isArray(predictions) || !Array.isArray(observed) || !predictions.every(isPrediction)) return null;
  if (observed.length !== predictions.length || !observed.every(isCount)) return null;
  const kept = openSeal({ shot, predictions, salt, seal });
  if (!kept.ok) return null;
  return { seal, scored: kept.value.map((each, place) => scorePrediction(each, observed[place] as Count, shot)) };
}

/** Reads the tiles of a hypothesis; null where it is one in free words. */
export function readTiles(card: CardView): Hypothesis['tiles'] | null {
  const tiles = card.get('tiles');
  if (card.kind !== 'hypothesis' || typeof tiles !== 'object' || tiles === null || Array.isArray(tiles)) return null;
  return Object.values(tiles).every((id) => typeof id === 'string') ? (tiles as Hypothesis['tiles']) : null;
}

function isCount(value: unknown): value is Count {
  const { hits, n } = (value ?? {}) as Partial<Count>;
  return Number.isInteger(hits) && Number.isInteger(n) && hits! >= 0 && n! >= hits! && n! > 0;
}

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

function isPrediction(value: unknown): value is Prediction {
  const said = (value ?? {}) as Readonly<Record<string, unknown>>;
  const about = (said['about'] ?? {}) as Readonly<Record<string, unknown>>;
  const named = typeof about['group'] === 'string' && typeof about['effect'] === 'string';
  if (!named || typeof about['dose'] !== 'number' || !isShare(said['confidence'])) return false;
  const whole = (field: string): boolean => Number.isInteger(said[field]);
  if (said['kind'] === 'range') return ['n', 'low', 'high'].every(whole);
  return said['kind'] === 'statement' && (said['is'] === 'at-least' || said['is'] === 'at-most') && whole('bound');
}
