// What one fair pair of shots says about a claim: it supports, it contradicts, or it can't tell. "No difference" is a claim
// like any other: it needs an interval narrow enough to rule a difference out, not merely a failure to see one.
import { differenceInterval, shareInterval } from '@offshoot/analysis';
import { sumInOrder } from '@offshoot/numerics';
import type { ShotPair } from '../comparison/review-repetition.ts';
import { sampleEffect, type Countable, type ObservedShot } from '../shots/observed-shot.ts';
import type { ClaimedDirection } from './claim.ts';

/** Shares that differ by less than this are called alike: 22 of the 220 populations of a large group. Our choice. */
export const SMALLEST_THAT_MATTERS = 0.1;

export type Bearing = 'supports' | 'contradicts' | 'undecided';

export interface JudgedPair {
  readonly pair: ShotPair<ObservedShot>;
  /** Share in the second shot minus share in the first, -1 to 1. */
  readonly difference: number;
  /** 95 %. */
  readonly interval: readonly [low: number, high: number];
  readonly bearing: Bearing;
  readonly by: readonly string[];
}

/** Judges a pair, or null when one of its shots does not count what the claim is about. */
export function judgePair(
  pair: ShotPair<ObservedShot>,
  about: Countable,
  direction: ClaimedDirection,
): JudgedPair | null {
  const first = sampleEffect(pair.first, about);
  const second = sampleEffect(pair.second, about);
  if (first === null || second === null) return null;
  const { value, interval } = differenceInterval(first, second, shareOf);
  const ends = fillEnds(interval, value, Math.min(first.values.length, second.values.length));
  const by = [...new Set([...pair.first.by, ...pair.second.by])];
  return { pair, difference: value, interval: ends, bearing: bear(direction, ends), by };
}

function shareOf(values: readonly number[]): number {
  return sumInOrder(values) / values.length;
}

/**
 * Where all clusters of animals answered alike, drawing them again shows no spread, yet a rarer answer may have been missed:
 * the pair shares its animals, so "none of n answered differently" bounds the share that would (0 of 30: at most 12 %).
 */
function fillEnds([low, high]: readonly [number | null, number | null], value: number, n: number): [number, number] {
  if (low !== null && high !== null && low < high) return [low, high];
  const unseen = shareInterval(0, n)[1];
  return [Math.max(-1, value - unseen), Math.min(1, value + unseen)];
}

function bear(direction: ClaimedDirection, [low, high]: readonly [number, number]): Bearing {
  const margin = SMALLEST_THAT_MATTERS;
  switch (direction) {
    case 'more':
      if (low > 0) return 'supports';
      return high < margin ? 'contradicts' : 'undecided';
    case 'fewer':
      if (high < 0) return 'supports';
      return low > -margin ? 'contradicts' : 'undecided';
    case 'no-difference':
      if (low > -margin && high < margin) return 'supports';
      return low > 0 || high < 0 ? 'contradicts' : 'undecided';
  }
}
