// Hidden numbers of a world that a class may be playing are printed only for those who say that they want to see them.
import { badInput } from '../command-error.ts';

/** The calibrated world is described in the docs: nothing of it is hidden. */
const OPEN_WORLD = 'standard';

/** @throws CommandError for another world than the standard one where `--reveal` was not given */
export function needReveal(world: string, reveal: boolean | undefined): void {
  const plain = world.trim().toLowerCase();
  if (plain !== OPEN_WORLD && reveal !== true) throw badInput('world-hidden', { world: plain });
}
