// Two scores that nobody can improve by saying something else than they believe (proper scores). Both are losses: 0 is
// perfect, more is worse.

/**
 * The interval score of T. Gneiting and A. Raftery 2007 (Strictly proper scoring rules, eq. 43): the width of the range, and
 * for a value outside 2 / (1 - confidence) times its distance from the range. A believer's expected loss is least when a
 * share (1 - confidence) / 2 of the belief lies below the range and as much above.
 * @param confidence between 0 and 1
 * @throws RangeError for a range upside down or a confidence that is not between 0 and 1
 * @example intervalScore(10, 20, 0.8, 22) // => 30
 */
export function intervalScore(low: number, high: number, confidence: number, value: number): number {
  if (!(low <= high)) throw new RangeError(`${low} to ${high} is no range`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`${confidence} is no confidence of a range`);
  const outside = Math.max(0, low - value, value - high);
  // Rounded away: 1 - 0.8 is not exactly 0.2, and a loss is shown to a pupil.
  return high - low + Math.round((2 / (1 - confidence)) * outside * ROUND_TO) / ROUND_TO;
}

const ROUND_TO = 1e9;

/**
 * The score of G. Brier 1950: the squared distance between what was said (0 to 1) and what came (0 or 1).
 * @example brierScore(0.9, false) // => 0.81
 */
export function brierScore(confidence: number, cameTrue: boolean): number {
  if (!(confidence >= 0 && confidence <= 1)) throw new RangeError(`${confidence} is no confidence`);
  const miss = cameTrue ? 1 - confidence : confidence;
  return miss * miss;
}
