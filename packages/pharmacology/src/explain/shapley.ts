// Shapley shares: a fair division of a difference among its causes. Each cause gets the mean of what it adds over all orders
// in which the causes can be brought in one after the other; the shares add up to the whole difference.

/**
 * Divides value(all) - value(none) among `count` causes. `value` is asked once for every set of causes, given as bits.
 * Cost: 2^count calls, so at most a dozen causes.
 */
export function shapleyShares(count: number, value: (causes: number) => number): number[] {
  const values = Array.from({ length: 1 << count }, (_, causes) => value(causes));
  const weights = orderWeights(count);
  return Array.from({ length: count }, (_, cause) => {
    let share = 0;
    for (let causes = 0; causes < values.length; causes += 1) {
      if ((causes >> cause) & 1) continue;
      share += weights[countBits(causes)]! * (values[causes | (1 << cause)]! - values[causes]!);
    }
    return share;
  });
}

/** For a set of k causes: the share of all orders in which exactly these come before a given one, k! (n-k-1)! / n!. */
function orderWeights(count: number): number[] {
  const weights: number[] = [1 / count];
  for (let before = 1; before < count; before += 1) weights.push((weights[before - 1]! * before) / (count - before));
  return weights;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
