// The rules of a world: what its pockets like and what its enzymes like. A world draws them once for all its animals;
// the standard world uses the values in the records.
import { standardTastes, type EnzymeTastes } from './breakdown/enzymes.ts';
import { createInsectPockets, standardPockets, type InsectPockets } from './binding/pockets.ts';
import type { PocketNumbers } from './binding/pocket.ts';

/** Pockets and tastes of one world. */
export interface Rules {
  readonly pockets: InsectPockets;
  readonly tastes: EnzymeTastes;
}

/** The rules of the standard world, which is nearest to published facts. */
export const standardRules: Rules = { pockets: standardPockets, tastes: standardTastes };

/** Rules from the numbers of an alpha-like pocket and tastes of enzymes. */
export function createRules(pocket: PocketNumbers, tastes: EnzymeTastes): Rules {
  return { pockets: createInsectPockets(pocket), tastes };
}
