// Which worlds the bots play: a set for choosing the criterion, and sets that nobody looks at before they are measured.
import { offerWorld } from '@offshoot/labs/nicotine/model';

/** Seeds of worlds by set. A class gets the first fair world of a seed, and so do the bots. */
const sets = {
  tune: { stem: 'tune', worlds: 8 },
  first: { stem: 'first', worlds: 50 },
  second: { stem: 'second', worlds: 50 },
} as const;
export type BotSet = keyof typeof sets;
export const botSets = Object.keys(sets) as readonly BotSet[];

/** Seeds of a set's worlds: `tune-1`, `tune-2`, ... */
export function seedsOf(set: BotSet): string[] {
  const { stem, worlds } = sets[set];
  return Array.from({ length: worlds }, (_, at) => `${stem}-${at + 1}`);
}

/** The world that a class would be offered for a seed. */
export function worldOfSeed(seed: string): string {
  const offered = offerWorld(seed);
  if (!offered.ok) throw new Error(offered.problem.code);
  return offered.value.world;
}
