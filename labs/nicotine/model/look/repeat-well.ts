// One well again with other noise: the same population at the same dose, as another replicate of the shot would have it.
import type { ShotDesign, WellOutcome } from '@offshoot/experiment';
import { lookIntoWell } from '../well-look.ts';

/** Replicates go round at this number (`design.ts` allows no more). */
const MOST_REPLICATES = 9999;

/**
 * The outcome of a well in the replicate that lies `steps` after the shot's own. About 50 ms.
 * @param steps 1 or more
 * @throws RangeError for a population that is not in the shot, or a dose index out of range
 */
export function repeatWell(design: ShotDesign, population: number, doseIndex: number, steps: number): WellOutcome {
  const replicate = ((design.replicate - 1 + steps) % MOST_REPLICATES) + 1;
  return lookIntoWell({ ...design, replicate }, population, doseIndex).outcome;
}
