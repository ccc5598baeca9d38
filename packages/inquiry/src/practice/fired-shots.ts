// The shots of a log: each different one once, at the place where it was first fired. Firing the same shot again gives the same
// bits, so it is neither a new experiment nor a repetition.
import type { ActionLog } from '../actions/action.ts';
import type { PlacedShot } from '../shots/observed-shot.ts';

export interface FiredShot extends PlacedShot {
  readonly shot: string;
  /** Number of the action in the log. */
  readonly action: number;
}

/** Different shots in the order of first firing. */
export function listFiredShots(log: ActionLog): FiredShot[] {
  const seen = new Set<string>();
  return log.flatMap((action, index) => {
    if (action.kind !== 'fire') return [];
    const { shot, design, part } = action;
    const key = `${part} ${shot}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ shot, design, part, action: index }];
  });
}
