// Whether a prediction makes sense before it is sealed. Answers are codes that a form shows beside its field.
import { fail, succeed, type Result } from '@offshoot/quantities';
import type { Prediction } from './prediction.ts';

/**
 * Lets a prediction pass or says what is wrong with it. Problems: `prediction-range-upside-down` (low, high),
 * `prediction-count` (value, most: not a whole number from 0 to n), `prediction-confidence` (value).
 * @param n populations of the group that will be tested
 */
export function checkPrediction<P extends Prediction>(prediction: P, n: number): Result<P> {
  const counts = prediction.kind === 'range' ? [prediction.low, prediction.high] : [prediction.bound];
  const odd = counts.find((count) => !Number.isInteger(count) || count < 0 || count > n);
  if (odd !== undefined) return fail('prediction-count', { value: odd, most: n });
  if (prediction.kind === 'range' && prediction.low > prediction.high) {
    return fail('prediction-range-upside-down', { low: prediction.low, high: prediction.high });
  }
  const { confidence } = prediction;
  const open = prediction.kind === 'range';
  const sound = open ? confidence > 0 && confidence < 1 : confidence >= 0 && confidence <= 1;
  return sound ? succeed(prediction) : fail('prediction-confidence', { value: confidence });
}

/** Whether a prediction can turn out wrong at all: a range over everything, or "at least 0", can't. */
export function canFail(prediction: Prediction, n: number): boolean {
  if (prediction.kind === 'range') return prediction.low > 0 || prediction.high < n;
  return prediction.is === 'at-least' ? prediction.bound > 0 : prediction.bound < n;
}
