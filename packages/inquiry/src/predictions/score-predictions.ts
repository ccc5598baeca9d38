// After the shot: what was predicted beside what came, with the loss of each prediction. Losses are shares of the group, so
// that large and small groups weigh alike.
import { fail, succeed, type Result } from '@offshoot/quantities';
import { countEffect, type Count, type ObservedShot } from '../shots/observed-shot.ts';
import type { Prediction } from './prediction.ts';
import { brierScore, intervalScore } from './proper-scores.ts';
import { openSeal, type SealedPredictions } from './seal-predictions.ts';

export interface ScoredPrediction {
  readonly prediction: Prediction;
  readonly shot: string;
  readonly observed: Count;
  /** Range: the value lay in it. Statement: it came true. */
  readonly cameTrue: boolean;
  /** 0 is perfect. Range: interval score in shares of the group. Statement: Brier. */
  readonly loss: number;
  /** What someone loses who says nothing: the whole range, or 50 %. Below it, something was known. */
  readonly lossOfSayingNothing: number;
}

/**
 * Scores sealed predictions, in their order. A prediction about a group or dose that the shot lacks is left out.
 * Problems: `seal-broken` (shot), `seal-other-shot` (wanted, have).
 */
export function scorePredictions(sealed: SealedPredictions, shot: ObservedShot): Result<readonly ScoredPrediction[]> {
  const opened = openSeal(sealed);
  if (!opened.ok) return opened;
  if (sealed.shot !== shot.id) return fail('seal-other-shot', { wanted: sealed.shot, have: shot.id });
  return succeed(
    opened.value.flatMap((prediction) => {
      const observed = countEffect(shot, prediction.about);
      return observed === null ? [] : [scorePrediction(prediction, observed, shot.id)];
    }),
  );
}

/** Brier loss of "perhaps, perhaps not". */
const LOSS_OF_FIFTY_FIFTY = 0.25;

/** Scores one prediction against a count. */
export function scorePrediction(prediction: Prediction, observed: Count, shot: string): ScoredPrediction {
  const { hits, n } = observed;
  if (prediction.kind === 'range') {
    const { low, high, confidence } = prediction;
    const loss = intervalScore(low, high, confidence, hits) / n;
    return { prediction, shot, observed, cameTrue: low <= hits && hits <= high, loss, lossOfSayingNothing: 1 };
  }
  const { is, bound, confidence } = prediction;
  const cameTrue = is === 'at-least' ? hits >= bound : hits <= bound;
  const loss = brierScore(confidence, cameTrue);
  return { prediction, shot, observed, cameTrue, loss, lossOfSayingNothing: LOSS_OF_FIFTY_FIFTY };
}
