// How a fitted theory does on shots that it did not learn from: each shot is left out once and predicted by a fit to the
// others. Beside the error on its own shots it shows overfitting before the class does.
import { sumInOrder } from '@offshoot/numerics';
import type { Result } from '@offshoot/quantities';
import type { Example } from './fit-line.ts';
import { predictShare, type TheoryModel } from './theory.ts';

export interface FitErrors {
  /** Mean distance from the shares that it was fitted to, 0 to 1. */
  readonly onOwnShots: number;
  /** Mean distance from shares that it had not seen; null when too few shots are left for a fit. */
  readonly onUnseenShots: number | null;
}

/** Measures both errors of a way of fitting. Problems: those of `fit`. */
export function leaveOneOut(
  examples: readonly Example[],
  fit: (examples: readonly Example[]) => Result<TheoryModel>,
): Result<FitErrors> {
  const whole = fit(examples);
  if (!whole.ok) return whole;
  const own = examples.map((example) => missOf(whole.value, example));
  const unseen = examples.flatMap((example, place) => {
    const others = fit(examples.filter((_, index) => index !== place));
    return others.ok ? [missOf(others.value, example)] : [];
  });
  const onUnseenShots = unseen.length === 0 ? null : sumInOrder(unseen) / unseen.length;
  return { ok: true, value: { onOwnShots: sumInOrder(own) / own.length, onUnseenShots } };
}

function missOf(model: TheoryModel, { descriptors, share }: Example): number {
  return Math.abs(predictShare(model, descriptors) - share);
}
