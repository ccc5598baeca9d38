// What surrounds a soft spot: how much room an enzyme finds there, and how rich in electrons the place is.
import { pullingGroupsOf } from '../structure/pulling-groups.ts';
import { distanceBetween, type Structure } from '../structure/structure.ts';

/** Each further heavy neighbour of the attacked atom makes it this much harder to reach. */
const perNeighbour = 0.75;
/** A nitrogen whose pair is pulled into a double bond nearby makes its neighbours less easy to oxidise. */
const pulledNitrogen = 0.4;
/** Each halogen on the attacked atom or beside it protects it. */
const perHalogen = 0.5;

/** Room at an atom: 1 for an end atom, less for each further heavy neighbour beyond the first. */
export function accessTo({ molecule: { neighbours } }: Structure, atom: number): number {
  let access = 1;
  for (let further = 1; further < neighbours[atom]!.length; further += 1) access *= perNeighbour;
  return access;
}

/** How ready a nitrogen is to hand electrons to its neighbours: 1 for an amine, less beside C=N, C=O or a tip. */
export function richnessOf(structure: Structure, nitrogen: number): number {
  const { neighbours, atoms } = structure.molecule;
  if (structure.flat[nitrogen]) return pulledNitrogen;
  const pulled = neighbours[nitrogen]!.some((next) => structure.flat[next] === true && !atoms[next]!.aromatic);
  return pulled ? pulledNitrogen : 1;
}

/** Protection by halogens on an atom and its neighbours. */
export function halogenShield({ molecule: { neighbours, atoms } }: Structure, atom: number): number {
  let shield = 1;
  for (const next of neighbours[atom]!) {
    if (isHalogen(atoms[next]!.element)) shield *= perHalogen;
    for (const end of neighbours[next]!) if (isHalogen(atoms[end]!.element)) shield *= perHalogen;
  }
  return shield;
}

/** Whether a halogen sits on one of the rings that an atom is in. */
export function hasHalogenOnRing(
  { molecule: { neighbours, atoms, rings }, ringsOf }: Structure,
  atom: number,
): boolean {
  return ringsOf[atom]!.some((ring) =>
    rings[ring]!.some((member) => neighbours[member]!.some((next) => isHalogen(atoms[next]!.element))),
  );
}

/** Fluorine, chlorine or bromine. */
export function isHalogen(element: string): boolean {
  return element === 'F' || element === 'Cl' || element === 'Br';
}

/** Whether an atom belongs to an electron-pulling group, as its inner or an outer atom. */
export function isPulling(structure: Structure, atom: number): boolean {
  return pullingGroupsOf(structure).some(({ inner, outer }) => inner === atom || outer.includes(atom));
}

/** A saturated carbon: no double bond, not aromatic. */
export function isPlainCarbon({ molecule: { atoms }, flat }: Structure, atom: number): boolean {
  return atoms[atom]!.element === 'C' && !flat[atom];
}

/** Whether a nitro group pulls on an atom within three bonds. */
export function feelsNitro(structure: Structure, atom: number): boolean {
  return pullingGroupsOf(structure).some(
    ({ kind, inner }) => kind === 'nitro' && distanceBetween(structure, atom, inner) <= 3,
  );
}
