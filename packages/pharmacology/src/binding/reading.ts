// Readings: every pose of a molecule with all that a pocket asks about it, so that scoring it in a pocket is a few dozen
// multiplications. Worked out once per molecule, used for every pocket and every world.
import { exp } from '@offshoot/numerics';
import type { Molecule } from '@offshoot/chemistry';
import { remember } from '../structure/remember.ts';
import { posesOf, type Pose } from './poses.ts';
import { costsOf, type Costs } from './costs.ts';
import { measureSideGroups, type SideGroups } from './side-groups.ts';
import { chargedShare, propertiesOf } from '../structure/properties.ts';
import { pullingGroupsOf } from '../structure/pulling-groups.ts';
import { bondBetween, distanceBetween, structureOf, type Structure } from '../structure/structure.ts';

/** A pose and its counts. */
export interface Reading {
  readonly structure: Structure;
  readonly pose: Pose;
  readonly side: SideGroups;
  /** The protonated base as the pocket's aromatic cage meets it: its atom, and its charge (0-1) weighted by place. */
  readonly cation: { readonly atom: number; readonly charge: number } | null;
  /** What the pose costs in each respect before a pocket weighs it, levelled off. */
  readonly costs: Costs;
}

/** pH at which binding is measured and at which insect nerve cells live (SCIENCE: 7.2-7.4). */
export const bindingPH = 7.2;
/** A charge that conjugation carries to the hub from two bonds away counts nearly in full. */
const conjugatedCharge = 0.9;
/** Bonds over which a cation's contact fades when it is not at the hub. */
const chargeFadesOver = 1.6;

/** All readings of a molecule; empty only for a molecule that has neither head nor hub. */
export const readingsOf = remember(readPoses);

function readPoses(molecule: Molecule): readonly Reading[] {
  const structure = structureOf(molecule);
  const properties = propertiesOf(molecule);
  const charge = chargedShare(properties, bindingPH);
  const scratch = new Uint8Array(structure.size);
  const rotors = countRotors(structure);
  const acids = pullingGroupsOf(structure).filter(({ kind }) => kind === 'acid').length;
  return posesOf(structure).map((pose): Reading => {
    const side = measureSideGroups(structure, pose, scratch);
    const cation =
      properties.base === null
        ? null
        : { atom: properties.base.atom, charge: charge * chargePlace(structure, pose.hub, properties.base.atom) };
    return { structure, pose, side, cation, costs: costsOf(side, cation?.charge ?? 0, rotors, acids) };
  });
}

function chargePlace(structure: Structure, hub: number, base: number): number {
  const away = distanceBetween(structure, hub, base);
  if (away === 2 && structure.highestOrder[base] === 2) return conjugatedCharge;
  return exp(-((away / chargeFadesOver) * (away / chargeFadesOver)) / 2);
}

/** Single bonds between two atoms that both go on, outside rings and beside no flat unit on both ends. */
function countRotors(structure: Structure): number {
  const { bonds, neighbours } = structure.molecule;
  let rotors = 0;
  for (const {
    atoms: [a, b],
    order,
    aromatic,
  } of bonds) {
    if (order !== 1 || aromatic || neighbours[a]!.length < 2 || neighbours[b]!.length < 2) continue;
    if (structure.ringsOf[a]!.some((ring) => structure.ringsOf[b]!.includes(ring))) continue;
    if (structure.flat[a] === true && structure.flat[b] === true) continue;
    if (isAmideLike(structure, a, b) || isAmideLike(structure, b, a)) continue;
    rotors += 1;
  }
  return rotors;
}

/** N beside a carbon with a double bond to N, O or S: stiff like a double bond. */
function isAmideLike(structure: Structure, nitrogen: number, carbon: number): boolean {
  const { atoms, neighbours } = structure.molecule;
  if (atoms[nitrogen]!.element !== 'N' || atoms[carbon]!.element !== 'C' || atoms[carbon]!.aromatic) return false;
  return neighbours[carbon]!.some((next) => next !== nitrogen && bondBetween(structure, carbon, next)?.order === 2);
}
