// The story of luck: who takes the best of thousands takes those with luck too. From each candidate's value and its own
// 95 % interval: how many of them are expected to fall below the line when they are measured again.
import { erf, log } from '@offshoot/numerics';

/** One measured value above 0 and its 95 % interval; null where an end is open. */
export interface Measured {
  readonly value: number;
  readonly interval: readonly [number | null, number | null];
}

/** Half of a 95 % interval in standard deviations. */
const NINETY_FIVE = 1.959964;

/**
 * The chance that a second, equal measurement of the same thing falls below `line`, 0-1; null without an interval.
 * Both measurements scatter alike on the logarithm, so their difference scatters sqrt(2) as much.
 */
export function chanceOfLoss({ value, interval: [low, high] }: Measured, line: number): number | null {
  const reach = low !== null && low > 0 ? log(value / low) : high !== null ? log(high / value) : null;
  if (reach === null || !(reach > 0)) return null;
  const deviation = (reach / NINETY_FIVE) * Math.sqrt(2);
  return (1 - erf(log(value / line) / deviation / Math.sqrt(2))) / 2;
}

/** How many of the candidates are expected to fall below the line on repeating; those without an interval count as staying. */
export function expectLosses(candidates: readonly Measured[], line: number): number {
  return candidates.reduce((sum, one) => sum + (chanceOfLoss(one, line) ?? 0), 0);
}
