// What a pupil expects of a shot, before it is fired: a range for a count, at a confidence that the level fixes, or a yes/no
// statement with a confidence of one's own. Range and free confidence together would be no proper score, so the two
// are kept apart.
import type { Countable } from '../shots/observed-shot.ts';

/** "Between `low` and `high` of the `n` populations", ends included; meant to hold in `confidence` of all cases. */
export interface RangePrediction {
  readonly kind: 'range';
  readonly about: Countable;
  readonly n: number;
  readonly low: number;
  readonly high: number;
  /** Share, between 0 and 1: fixed by the level, 0.8 unless it says otherwise. */
  readonly confidence: number;
}

/** "At least (at most) `bound` populations", true with this confidence. */
export interface StatementPrediction {
  readonly kind: 'statement';
  readonly about: Countable;
  readonly is: 'at-least' | 'at-most';
  readonly bound: number;
  /** Share, 0 (surely false) to 1 (surely true). */
  readonly confidence: number;
}

export type Prediction = RangePrediction | StatementPrediction;

/** The confidence of ranges where a level says nothing else: wide enough to be honest, narrow enough to be wrong at times. */
export const USUAL_CONFIDENCE = 0.8;
