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

const known = new WeakMap<Molecule, readonly SoftSpot[]>();

/** The soft spots of a molecule, by kind and then by atom. */
export function softSpotsOf(molecule: Molecule): readonly SoftSpot[] {
  let spots = known.get(molecule);
  if (spots === undefined) {
    const structure = structureOf(molecule);
    spots = finders.flatMap((find) => find(structure));
    known.set(molecule, spots);
  }
  return spots;
}
