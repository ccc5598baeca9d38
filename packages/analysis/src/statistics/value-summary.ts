// The middle of some measured values and how far the middle half of them reaches.
import { quantile } from '@offshoot/numerics';

const LOWER_QUARTER = 0.25;

export interface ValueSummary {
  readonly median: number;
  /** A quarter of the values lie below. */
  readonly lowerQuarter: number;
  /** A quarter of the values lie above. */
  readonly upperQuarter: number;
}

/**
 * The summary of values in any order; what is no number (an index of a heart that beat too rarely) is left out, and
 * null says that nothing was left.
 * @example summariseValues([3, 1, 2]) // => { median: 2, lowerQuarter: 1.5, upperQuarter: 2.5 }
 */
export function summariseValues(values: readonly number[]): ValueSummary | null {
  const known = values.filter((value) => Number.isFinite(value));
  if (known.length === 0) return null;
  return {
    median: quantile(known, 1 / 2),
    lowerQuarter: quantile(known, LOWER_QUARTER),
    upperQuarter: quantile(known, 1 - LOWER_QUARTER),
  };
}
