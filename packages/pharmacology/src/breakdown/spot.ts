// Soft spots: places of a molecule where enzymes can get a grip, found on the graph. A spot knows its atoms, how easy it
// is to attack, and what the attack makes of the molecule.
import type { Surgery } from './surgery.ts';
import type { Structure } from '../structure/structure.ts';

/** What kind of attack a place invites. */
export const spotKinds = [
  'methyl',
  'alkyl',
  'ringCarbon',
  'linkCarbon',
  'arylCarbon',
  'aminal',
  'nitro',
  'cyano',
  'thioether',
  'ester',
  'amide',
  'halogen',
  'alcohol',
] as const;
export type SpotKind = (typeof spotKinds)[number];

/** One soft spot. `ease` is 1 for an open, activated place and smaller the more its surroundings protect it. */
export interface SoftSpot {
  readonly kind: SpotKind;
  readonly atoms: readonly number[];
  readonly ease: number;
  /** Carries the attack out on a copy of the molecule. */
  readonly attack: (surgery: Surgery) => void;
}

/** Finds all spots of one kind or of a few related kinds. */
export type SpotFinder = (structure: Structure) => SoftSpot[];
