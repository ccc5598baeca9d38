// Hidden numbers of a world that a class may be playing are printed only for those who say that they want to see them.
import { badInput } from '../command-error.ts';

/** The calibrated world is described in the docs: nothing of it is hidden. */
const OPEN_WORLD = 'standard';

/** Lets a world's name pass. @throws CommandError where it is another than the standard world and `--reveal` was not given */
export function needReveal(world: string, reveal: boolean | undefined): string {
  const plain = world.trim().toLowerCase();
  if (plain !== '' && plain !== OPEN_WORLD && reveal !== true) throw badInput('world-hidden', { world: plain });
  return world;
}
