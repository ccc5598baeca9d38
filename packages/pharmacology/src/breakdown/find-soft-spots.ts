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
import { remember } from '../structure/remember.ts';
import { structureOf } from '../structure/structure.ts';
import type { Molecule } from '@offshoot/chemistry';

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
export const softSpotsOf = remember((molecule: Molecule): readonly SoftSpot[] => {
  const structure = structureOf(molecule);
  return finders.flatMap((find) => find(structure));
});
