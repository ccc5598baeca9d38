// The permutation test, so that it can be shown as shuffling: if the molecule made no difference, the labels "before" and
// "after" could as well be dealt out anew. How often is the difference then as large as the one measured?
import { deriveKey, Stream } from '@offshoot/random';

/** What shuffling the labels showed. */
export interface Shuffling {
  /** Second statistic minus the first, as measured. */
  readonly observed: number;
  /** The same difference after each shuffle, in the order of shuffling; with `exact`, of every possible dealing. */
  readonly shuffled: readonly number[];
  /** Share of dealings with a difference at least as far from 0: the p-value of both sides. */
  readonly asExtreme: number;
  /** Whether every dealing was tried. */
  readonly exact: boolean;
}

/** Up to so many dealings all are tried; above, so many less one are drawn. */
const MOST_DEALINGS = 10_000;
/** 2 to the 13th is 8,192 ways to flip. */
const MOST_PAIRS_FLIPPED = 13;
/** Two sums of the same numbers in another order may differ by their rounding. */
const ROUNDING = 1e-9;

/** A shuffling that is walked step by step, so that it can be watched and stopped. */
export interface ShufflingWalk {
  readonly observed: number;
  readonly exact: boolean;
  /** How many dealings there are. */
  readonly dealings: number;
  readonly differences: Iterator<number>;
}

/**
 * Shuffles who belongs to which of two independent samples.
 * @param statistic such as `median`; never sees an empty list
 * @throws RangeError when a sample is empty
 * @cost up to 20,000 calls of the statistic
 */
export function shuffleGroups(
  first: readonly number[],
  second: readonly number[],
  statistic: (values: readonly number[]) => number,
): Shuffling {
  return finish(walkGroupShuffles(first, second, statistic));
}

/** The same, step by step. @throws RangeError when a sample is empty */
export function walkGroupShuffles(
  first: readonly number[],
  second: readonly number[],
  statistic: (values: readonly number[]) => number,
): ShufflingWalk {
  if (first.length === 0 || second.length === 0) throw new RangeError('a sample is empty');
  const all = [...first, ...second];
  const difference = (inFirst: (index: number) => boolean): number =>
    statistic(all.filter((_, index) => !inFirst(index))) - statistic(all.filter((_, index) => inFirst(index)));
  const observed = difference((index) => index < first.length);
  const choices = countChoices(all.length, first.length, MOST_DEALINGS);
  const exact = choices <= MOST_DEALINGS;
  const deals = exact ? everyChoice(all.length, first.length) : drawnChoices(all.length, first.length);
  const differences = mapEach(deals, (chosen) => difference((index) => chosen.has(index)));
  return { observed, exact, dealings: exact ? choices : MOST_DEALINGS - 1, differences };
}

/**
 * Flips the sign of each pair's difference: for the same animals under two molecules, where only the order within a pair
 * could be chance. The statistic is the mean difference.
 * @param differences second minus first, one a pair (or a cluster's mean difference, where animals share noise)
 * @throws RangeError when there are none
 */
export function shufflePairs(differences: readonly number[]): Shuffling {
  return finish(walkPairFlips(differences));
}

/** The same, step by step. @throws RangeError when there are no pairs */
export function walkPairFlips(pairs: readonly number[]): ShufflingWalk {
  const n = pairs.length;
  if (n === 0) throw new RangeError('there are no pairs');
  const meanWith = (flipped: (pair: number) => boolean): number =>
    pairs.reduce((sum, one, pair) => sum + (flipped(pair) ? -one : one), 0) / n;
  const observed = meanWith(() => false);
  const exact = n <= MOST_PAIRS_FLIPPED;
  const dealings = exact ? 1 << n : MOST_DEALINGS - 1;
  return { observed, exact, dealings, differences: exact ? everyFlip(n, meanWith) : drawnFlips(n, meanWith) };
}

function* everyFlip(n: number, meanWith: (flipped: (pair: number) => boolean) => number): Generator<number> {
  for (let mask = 0; mask < 1 << n; mask++) yield meanWith((pair) => ((mask >> pair) & 1) === 1);
}

function* drawnFlips(n: number, meanWith: (flipped: (pair: number) => boolean) => number): Generator<number> {
  const stream = new Stream(deriveKey('analysis', 'shuffle pairs', n));
  for (let draw = 1; draw < MOST_DEALINGS; draw++) {
    const signs = Array.from({ length: n }, () => stream.integer(2) === 1);
    yield meanWith((pair) => signs[pair]!);
  }
}

function* mapEach<From, To>(all: Iterable<From>, change: (one: From) => To): Generator<To> {
  for (const one of all) yield change(one);
}

function finish({ observed, exact, differences }: ShufflingWalk): Shuffling {
  const shuffled: number[] = [];
  for (let next = differences.next(); next.done !== true; next = differences.next()) shuffled.push(next.value);
  return judgeShuffling(observed, shuffled, exact);
}

/** What the dealings so far say. */
export function judgeShuffling(observed: number, shuffled: readonly number[], exact: boolean): Shuffling {
  const far = Math.abs(observed) - ROUNDING * Math.max(1, Math.abs(observed));
  const extreme = shuffled.filter((one) => Math.abs(one) >= far).length;
  // Drawn dealings count the measured one among them, so that a share is never 0 (B. Phipson & G. Smyth 2010).
  const asExtreme = exact ? extreme / shuffled.length : (extreme + 1) / (shuffled.length + 1);
  return { observed, shuffled, asExtreme, exact };
}

/** n over k, or any number above `enough` once it is passed. */
function countChoices(n: number, k: number, enough: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) {
    count = (count * (n - i + 1)) / i;
    if (count > enough) return count;
  }
  return Math.round(count);
}

/** Every way to choose k of n places, in lexical order. */
function* everyChoice(n: number, k: number): Generator<ReadonlySet<number>> {
  const places = Array.from({ length: k }, (_, i) => i);
  for (;;) {
    yield new Set(places);
    let last = k - 1;
    while (last >= 0 && places[last] === n - k + last) last--;
    if (last < 0) return;
    places[last]!++;
    for (let i = last + 1; i < k; i++) places[i] = places[i - 1]! + 1;
  }
}

/** Choices drawn anew by a partial shuffle of Fisher and Yates; a function of the two sizes alone. */
function* drawnChoices(n: number, k: number): Generator<ReadonlySet<number>> {
  const stream = new Stream(deriveKey('analysis', 'shuffle groups', n, k));
  for (let draw = 1; draw < MOST_DEALINGS; draw++) {
    const places = Array.from({ length: n }, (_, i) => i);
    for (let i = 0; i < k; i++) {
      const other = i + stream.integer(n - i);
      [places[i], places[other]] = [places[other]!, places[i]!];
    }
    yield new Set(places.slice(0, k));
  }
}
