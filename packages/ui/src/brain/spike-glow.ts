// How brightly each cell shines at a moment, and how often a range of cells fired lately: read from the list of spikes alone, so
// that any moment can be shown, forwards, backwards and in slow motion.

export interface SpikeList {
  /** Step of each spike, ascending. */
  readonly steps: ArrayLike<number>;
  readonly neurons: ArrayLike<number>;
}

/** Number of spikes up to and including a moment. */
export function spikesUntil({ steps }: SpikeList, time: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** After so many decays a spike is no longer seen. */
const decaysSeen = 4;

/**
 * Brightness of each cell, 0 to 1: 1 at its spike, fading by 1/e in each `decay`.
 * @param out one place a cell; written over
 */
export function glowAt(spikes: SpikeList, time: number, decay: number, out: Float32Array): void {
  out.fill(0);
  const oldest = time - decaysSeen * decay;
  for (let spike = spikesUntil(spikes, time) - 1; spike >= 0 && spikes.steps[spike]! >= oldest; spike--) {
    const neuron = spikes.neurons[spike]!;
    if (out[neuron] === 0) out[neuron] = Math.exp((spikes.steps[spike]! - time) / decay);
  }
}

/**
 * Spikes a cell and step of the cells `first` to `first + count - 1` over the last `span` steps; times 1,000 it is Hz for steps
 * of 1 ms.
 */
export function rateAt(spikes: SpikeList, time: number, span: number, first: number, count: number): number {
  let found = 0;
  for (let spike = spikesUntil(spikes, time) - 1; spike >= 0 && spikes.steps[spike]! > time - span; spike--) {
    const neuron = spikes.neurons[spike]!;
    if (neuron >= first && neuron < first + count) found += 1;
  }
  return found / (count * Math.min(span, Math.max(1, time + 1)));
}
