// Spearman's rank correlation: do two lists put the same things first?
import { log, tanh } from '@offshoot/numerics';

/** Spearman's coefficient, -1 to 1, with ties at their mean rank; NaN where a list is constant. */
export function rankCorrelation(first: readonly number[], second: readonly number[]): number {
  const [a, b] = [ranks(first), ranks(second)];
  const middle = (a.length - 1) / 2;
  let [both, ofA, ofB] = [0, 0, 0];
  a.forEach((rank, place) => {
    const [x, y] = [rank - middle, b[place]! - middle];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  });
  return both / Math.sqrt(ofA * ofB);
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, place) => place).sort((x, y) => values[x]! - values[y]!);
  const found = new Array<number>(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let at = from; at <= to; at++) found[order[at]!] = (from + to) / 2;
    from = to + 1;
  }
  return found;
}

/** Standard normal deviate of a 95 % interval, and the variance of a transformed rank correlation: 1.06 / (n - 3). */
const Z = 1.959964;
const RANK_VARIANCE = 1.06;
const LOST = 3;

/** 95 % interval by Fisher's transformation (E. Fieller et al., Biometrika 44, 1957). @param n things ranked, 4 or more */
export function correlationInterval(correlation: number, n: number): [number, number] {
  const transformed = log((1 + correlation) / (1 - correlation)) / 2;
  const reach = Z * Math.sqrt(RANK_VARIANCE / (n - LOST));
  return [tanh(transformed - reach), tanh(transformed + reach)];
}
