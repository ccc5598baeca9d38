// The random numbers of one key, one after the other, and the distributions made from them.
import { cos, exp, log, log1p } from '@offshoot/numerics';
import { philox4x32, type Key } from './philox.ts';

const WORDS = 4294967296;
/** 53 bits from two words: the upper 27 of the first and the upper 26 of the second. */
const UPPER_SHIFT = 5;
const LOWER_SHIFT = 6;
const LOWER_SPAN = 67108864;
const FRACTION_SPAN = 9007199254740992;
const PI = 3.141592653589793;
const WORDS_PER_BLOCK = 4;

/** A reader of the numbers that belong to a key. Two streams of one key give the same numbers. */
export class Stream {
  readonly #key: Key;
  #block: readonly number[] = [];
  #read = WORDS_PER_BLOCK;
  #blocks = 0;

  constructor(key: Key) {
    this.#key = key;
  }

  /** A whole number from 0 to 2^32 - 1, all equally likely. */
  uint32(): number {
    if (this.#read === WORDS_PER_BLOCK) {
      this.#block = philox4x32([this.#blocks >>> 0, Math.floor(this.#blocks / WORDS), 0, 0], this.#key);
      this.#blocks++;
      this.#read = 0;
    }
    return this.#block[this.#read++]!;
  }

  /** A number between 0 and 1, never either of them: the middle of one of 2^53 equal steps (the last ones rounded). */
  uniform(): number {
    const upper = this.uint32() >>> UPPER_SHIFT;
    const lower = this.uint32() >>> LOWER_SHIFT;
    const step = upper * LOWER_SPAN + lower;
    // Above one half the middle of a step is not a double; it is then the step's lower end, still below 1.
    return step < FRACTION_SPAN / 2 ? (step + 1 / 2) / FRACTION_SPAN : step / FRACTION_SPAN;
  }

  /** A number of the normal distribution with mean 0 and standard deviation 1 (G. Box and M. Muller 1958). */
  normal(): number {
    const radius = Math.sqrt(-2 * log(this.uniform()));
    return radius * cos(2 * PI * this.uniform());
  }

  /**
   * A number of the lognormal distribution with mean 1.
   * @param cv standard deviation as a share of the mean, 0 or more
   */
  lognormal(cv: number): number {
    const variance = log1p(cv * cv);
    return exp(Math.sqrt(variance) * this.normal() - variance / 2);
  }

  /**
   * A whole number from 0 to below - 1, all exactly equally likely: the few words that would favour some are skipped.
   * @param below a whole number from 1 to 2^32
   * @throws RangeError otherwise
   */
  integer(below: number): number {
    if (!Number.isInteger(below) || below < 1 || below > WORDS) throw new RangeError(`no whole number below ${below}`);
    const fair = WORDS - (WORDS % below);
    let word = this.uint32();
    while (word >= fair) word = this.uint32();
    return word % below;
  }
}
