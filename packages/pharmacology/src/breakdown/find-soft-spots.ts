// All soft spots of a molecule, found once and kept beside it.
import {
  findAlcohols,
  findAlkyls,
  findArylCarbons,
  findLinkCarbons,
  findMethyls,
  findRingCarbons,
} from './carbon-spots.ts';
import {
  findAminals,
  findCyanos,
  findEstersAndAmides,
  findNitros,
  findRingHalogens,
  findThioethers,
} from './hetero-spots.ts';
import type { SoftSpot, SpotFinder } from './spot.ts';
import { rememberInside } from '../structure/remember.ts';
import type { Structure } from '../structure/structure.ts';

const finders: readonly SpotFinder[] = [
  findMethyls,
  findAlkyls,
  findRingCarbons,
  findLinkCarbons,
  findArylCarbons,
  findAlcohols,
  findAminals,
  findNitros,
  findCyanos,
  findThioethers,
  findEstersAndAmides,
  findRingHalogens,
];

/** The soft spots of a molecule, by kind and then by atom. */
export const softSpotsOf = rememberInside((structure: Structure): readonly SoftSpot[] =>
  finders.flatMap((find) => find(structure)),
);
