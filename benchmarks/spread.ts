// Several measurements of one thing: the middle one, and the quarter and three quarters of them.

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** @param values at least one */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return { median: at(1 / 2), low: at(1 / 4), high: at(3 / 4) };
}

/** "0.93 (0.91 to 0.95)" */
export function describeSpread({ median, low, high }: Spread, places = 2): string {
  return `${median.toFixed(places)} (${low.toFixed(places)} to ${high.toFixed(places)})`;
}
