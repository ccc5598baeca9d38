// Sealing: at the moment of firing a salted fingerprint of the predictions is fixed. It can be shown to everyone and tells
// nothing; with salt and text everyone can check later that nothing was changed.
import { hashText } from '@offshoot/experiment';
import { fail, succeed, type Result } from '@offshoot/quantities';
import type { Prediction } from './prediction.ts';

export interface SealedPredictions {
  /** Id of the shot that they are about. */
  readonly shot: string;
  readonly predictions: readonly Prediction[];
  /** Kept with the predictions, shown with them. Without it a short list of guesses could be tried out against the seal. */
  readonly salt: string;
  /** SHA-256, 64 hexadecimal digits: the part that may be shown before the shot has run. */
  readonly seal: string;
}

/** 64 random bits in hexadecimal: more than anyone will try out during a lesson, or ever. */
const LEAST_SALT = 16;

/**
 * Seals predictions about a shot.
 * @param salt 16 or more hexadecimal digits from the host's source of randomness (this room has none)
 * @throws RangeError for a shorter salt
 */
export function sealPredictions(shot: string, predictions: readonly Prediction[], salt: string): SealedPredictions {
  if (salt.length < LEAST_SALT) throw new RangeError(`a salt has at least ${LEAST_SALT} digits`);
  return { shot, predictions, salt, seal: sealOf(shot, predictions, salt) };
}

/** Lets sealed predictions pass that are as they were sealed. Problem: `seal-broken` (shot). */
export function openSeal(sealed: SealedPredictions): Result<readonly Prediction[]> {
  const { shot, predictions, salt, seal } = sealed;
  return sealOf(shot, predictions, salt) === seal ? succeed(predictions) : fail('seal-broken', { shot });
}

function sealOf(shot: string, predictions: readonly Prediction[], salt: string): string {
  return hashText([salt, shot, ...predictions.map(spell)].join('\n'));
}

/** One spelling for one prediction, whatever the order of its fields in a file. */
function spell(prediction: Prediction): string {
  const { group, effect, dose } = prediction.about;
  const about = [prediction.kind, group, effect, dose, prediction.confidence];
  const said =
    prediction.kind === 'range' ? [prediction.n, prediction.low, prediction.high] : [prediction.is, prediction.bound];
  return JSON.stringify([...about, ...said]);
}
