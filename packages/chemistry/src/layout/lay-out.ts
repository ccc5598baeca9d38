// Places on the page: the toolkit's layout for a new molecule, in bond lengths; atoms that already have a place keep it.
import type { Molecule } from '../molecule/molecule.ts';
import { toolkitLayout } from '../toolkit.ts';
import { distance, type Place } from './place.ts';
import { placeNewAtoms } from './place-new-atoms.ts';

/** Places are kept to a thousandth of a bond length, so that engines whose sine differs in the last bit agree. */
const PLACES_PER_BOND = 1000;

/**
 * Places for the atoms of a molecule, x to the right, y down, in bond lengths.
 * @param known places of atoms that stay where they are; null for the others
 */
export function layOut(molecule: Molecule, known: readonly (Place | null)[]): Place[] {
  if (known.some((place) => place !== null)) return placeNewAtoms(molecule, known).map(roundPlace);
  return scaleToBonds(
    molecule.bonds.map(({ atoms }) => atoms),
    toolkitLayout(molecule),
  ).map(roundPlace);
}

/** Scales places so that the average bond is 1 long, and moves their middle to the origin. */
export function scaleToBonds(bonds: readonly (readonly [number, number])[], places: readonly Place[]): Place[] {
  let total = 0;
  for (const [from, to] of bonds) total += distance(places[from]!, places[to]!);
  const scale = total > 0 ? bonds.length / total : 1;
  const count = Math.max(1, places.length);
  let [middleX, middleY] = [0, 0];
  for (const [x, y] of places) {
    middleX += x / count;
    middleY += y / count;
  }
  return places.map(([x, y]) => [(x - middleX) * scale, (y - middleY) * scale]);
}

function roundPlace([x, y]: Place): Place {
  return [Math.round(x * PLACES_PER_BOND) / PLACES_PER_BOND + 0, Math.round(y * PLACES_PER_BOND) / PLACES_PER_BOND + 0];
}
