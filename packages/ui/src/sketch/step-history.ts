// Back and forward without limit: what stood on the bench before, whole, so that a step back restores it exactly.
export interface StepHistory<T> {
  /** Nearest last. */
  readonly past: readonly T[];
  readonly future: readonly T[];
}

/** A new step: what stood there becomes the last of the past, and there is no way forward any more. */
export function takeStep<T>(history: StepHistory<T>, before: T): StepHistory<T> {
  return { past: [...history.past, before], future: [] };
}

/** One step back or forward from what stands there now; null where there is none. */
export function walkSteps<T>(
  history: StepHistory<T>,
  now: T,
  way: 'back' | 'forward',
): { readonly history: StepHistory<T>; readonly now: T } | null {
  const { past, future } = history;
  const [from, to] = way === 'back' ? [past, future] : [future, past];
  const target = from.at(-1);
  if (target === undefined) return null;
  const [less, more] = [from.slice(0, -1), [...to, now]];
  return { history: way === 'back' ? { past: less, future: more } : { past: more, future: less }, now: target };
}
