// Power: "with 20 populations you would miss this in 4 of 10 cases." How often a difference of two shares is seen, if it is
// there, counted over all outcomes of two groups of animals that have nothing in common.
// In reality two shots on the same animals share their noise, so a pair sees more: the power given here is a floor.
import { exp, log, sumInOrder } from '@offshoot/numerics';

export interface AskedDifference {
  /** True share in the first shot, 0 to 1. */
  readonly from: number;
  /** True share in the second shot, 0 to 1. */
  readonly to: number;
  /** Populations of the group in each shot. */
  readonly populations: number;
}

/** Two-sided 5 % of the standard normal distribution. */
const CRITICAL = 1.959963984540054;
/** Beyond this, pairs of counts are too many for a page that answers at once; power is then near 0 or 1 anyway. */
const MOST_POPULATIONS = 500;

/**
 * The chance, 0 to 1, that the test of two shares (pooled, 5 %, two-sided) sees the difference.
 * @throws RangeError for a share outside 0 to 1 or a number of populations that is not 1 to 500
 * @cost n squared: about 1 ms for 220 populations
 */
export function estimatePower({ from, to, populations: n }: AskedDifference): number {
  if (!(from >= 0 && from <= 1 && to >= 0 && to <= 1)) throw new RangeError(`${from} and ${to} are not both shares`);
  if (!Number.isInteger(n) || n < 1 || n > MOST_POPULATIONS) throw new RangeError(`${n} populations`);
  const [chancesFrom, chancesTo] = [binomial(n, from), binomial(n, to)];
  const seen: number[] = [];
  for (let a = 0; a <= n; a++) {
    for (let b = 0; b <= n; b++) {
      if (isSeen(a, b, n)) seen.push(chancesFrom[a]! * chancesTo[b]!);
    }
  }
  return Math.min(1, sumInOrder(seen));
}

/** Of ten such comparisons, how many would miss the difference: a whole number for a sentence. */
export function missesInTen(asked: AskedDifference): number {
  return Math.round((1 - estimatePower(asked)) * TEN);
}

const TEN = 10;
/** What studies commonly ask for: eight of ten. */
const USUAL_POWER = 0.8;

/** How many populations see the difference in eight of ten cases; null when even 500 do not. */
export function populationsNeeded(from: number, to: number, power = USUAL_POWER): number | null {
  const sees = (populations: number): boolean => estimatePower({ from, to, populations }) >= power;
  if (!sees(MOST_POPULATIONS)) return null;
  let [tooFew, enough] = [0, MOST_POPULATIONS];
  // Power rises in small teeth, so this is the needed number up to a tooth: a few populations.
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (sees(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

function isSeen(a: number, b: number, n: number): boolean {
  const pooled = (a + b) / (2 * n);
  const variance = (2 * pooled * (1 - pooled)) / n;
  const difference = (a - b) / n;
  return variance > 0 && difference * difference > CRITICAL * CRITICAL * variance;
}

/** Chances of 0 to n hits. */
function binomial(n: number, share: number): Float64Array {
  const chances = new Float64Array(n + 1);
  if (share === 0 || share === 1) {
    chances[share * n] = 1;
    return chances;
  }
  let logChoices = 0;
  for (let k = 0; k <= n; k++) {
    if (k > 0) logChoices += log((n - k + 1) / k);
    chances[k] = exp(logChoices + k * log(share) + (n - k) * log(1 - share));
  }
  return chances;
}
