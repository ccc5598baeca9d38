// The level that a teacher made, beside the five that are shipped. A page holds one at a time.
import { shippedLevels } from './shipped-levels.ts';
import type { Level } from './level.ts';

/** Numbers of own levels begin behind the shipped ones. */
export const FIRST_OWN_NUMBER = shippedLevels.length + 1;

let own: Level | null = null;

/** Takes a level as this page's own; one with a shipped level's number gets the first free number. null forgets it. */
export function takeOwnLevel(level: Level | null): Level | null {
  own = level === null || level.number >= FIRST_OWN_NUMBER ? level : { ...level, number: FIRST_OWN_NUMBER };
  return own;
}

/** The shipped levels and the page's own. */
export function listLevels(): readonly Level[] {
  return own === null ? shippedLevels : [...shippedLevels, own];
}

/** The level of a number; the first where there is none of it. */
export function levelOfNumber(number: number): Level {
  return listLevels().find((level) => level.number === number) ?? shippedLevels[0]!;
}
