// Sums and summaries in a fixed order: floating-point addition is not associative, so the order is part of the result.

/** Two or more values are needed for a spread. */
const LEAST_FOR_SPREAD = 2;

/** The sum of the values from first to last; 0 for none. */
export function sumInOrder(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

/** The middle value, or the mean of the two middle ones; NaN for none. The input is not changed. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 1 / 2);
}

/**
 * The value below which a share of the values lie, interpolated between neighbours (type 7 of Hyndman and Fan 1996,
 * the default of R); NaN for no values.
 * @param share from 0 to 1
 * @example quantile([1, 2, 3, 4], 0.25) // => 1.75
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  if (values.length === 0) return NaN;
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}

/** The standard deviation with n - 1 in the denominator; NaN for fewer than two values. */
export function sampleStandardDeviation(values: ArrayLike<number>): number {
  if (values.length < LEAST_FOR_SPREAD) return NaN;
  const mean = sumInOrder(values) / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) * (values[i]! - mean);
  return Math.sqrt(squares / (values.length - 1));
}
