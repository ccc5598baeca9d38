// Finds room for atoms that an edit adds, so that no atom that was there has to move.
import type { Molecule } from '../molecule/molecule.ts';
import { openDirections } from './directions.ts';
import type { Place } from './place.ts';

/** Places all atoms: known places stay; each new atom goes one bond length from a placed neighbour, where most room is. */
export function placeNewAtoms(molecule: Molecule, known: readonly (Place | null)[]): Place[] {
  const places: (Place | null)[] = [...known];
  let waiting = places.flatMap((place, atom) => (place === null ? [atom] : []));
  while (waiting.length > 0) {
    const ready = waiting.filter((atom) => molecule.neighbours[atom]!.some((other) => places[other] !== null));
    if (ready.length === 0) places[waiting[0]!] = besideAll(places);
    for (const atom of ready) {
      places[atom] = bridgePlace(molecule, places, atom) ?? sidePlace(molecule, places, atom);
    }
    waiting = waiting.filter((atom) => places[atom] === null);
  }
  return places.map((place) => place!);
}

/** An atom between two placed ones that are near each other goes to their middle, pushed outwards a little. */
function bridgePlace(molecule: Molecule, places: readonly (Place | null)[], atom: number): Place | null {
  const [first, second] = molecule.neighbours[atom]!.map((other) => places[other] ?? null).filter(
    (place) => place !== null,
  );
  if (first === undefined || second === undefined) return null;
  const middle: Place = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
  const [dx, dy] = [second[0] - first[0], second[1] - first[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return null;
  const reach = Math.sqrt(Math.max(0.1, 1 - (length * length) / 4));
  const sides: Place[] = [
    [middle[0] - (dy / length) * reach, middle[1] + (dx / length) * reach],
    [middle[0] + (dy / length) * reach, middle[1] - (dx / length) * reach],
  ];
  return clearance(sides[0]!, places) >= clearance(sides[1]!, places) ? sides[0]! : sides[1]!;
}

function sidePlace(molecule: Molecule, places: readonly (Place | null)[], atom: number): Place {
  const anchor = molecule.neighbours[atom]!.find((other) => places[other] !== null)!;
  const at = places[anchor]!;
  const taken = molecule.neighbours[anchor]!.flatMap((other) => (places[other] ? [places[other]] : []));
  const others = places.filter((place): place is Place => place !== null && place !== at);
  return openDirections(at, taken, others, 1, 1)[0]!;
}

function besideAll(places: readonly (Place | null)[]): Place {
  let right = 0;
  for (const place of places) if (place !== null) right = Math.max(right, place[0]);
  return [right + 2, 0];
}

/** Squared distance to the nearest placed atom. */
function clearance(spot: Place, places: readonly (Place | null)[]): number {
  let nearest = Infinity;
  for (const place of places) {
    if (place === null) continue;
    const [dx, dy] = [place[0] - spot[0], place[1] - spot[1]];
    nearest = Math.min(nearest, dx * dx + dy * dy);
  }
  return nearest;
}
