// Readings: every pose of a molecule with all that a pocket asks about it, so that scoring it in a pocket is a few dozen
// multiplications. Worked out once per molecule, used for every pocket and every world. What hangs on a pose takes longest
// and is asked of few poses only, so it is measured when somebody asks.
import { exp } from '@offshoot/numerics';
import { rememberInside } from '../structure/remember.ts';
import { posesOf, type Pose } from './poses.ts';
import { acidCost, costsOf, rotorCost, type Costs } from './costs.ts';
import { measureSideGroups, type SideGroups } from './side-groups.ts';
import { chargedShare, strongestBaseOf, type Properties } from '../structure/properties.ts';
import { pullingGroupsOf } from '../structure/pulling-groups.ts';
import { bondBetween, distanceBetween, type Structure } from '../structure/structure.ts';

/** The protonated base as the pocket's aromatic cage meets it: its atom, and its charge (0-1) weighted by place. */
export interface Cation {
  readonly atom: number;
  readonly charge: number;
}

/** What all poses of a molecule share. */
export interface Whole {
  readonly structure: Structure;
  readonly rotorCost: number;
  readonly acidCost: number;
}

/** A pose and its counts. */
export class Reading {
  readonly pose: Pose;
  readonly cation: Cation | null;
  readonly whole: Whole;
  #side: SideGroups | null = null;
  #costs: Costs | null = null;

  constructor(whole: Whole, pose: Pose, cation: Cation | null) {
    this.whole = whole;
    this.pose = pose;
    this.cation = cation;
  }

  get structure(): Structure {
    return this.whole.structure;
  }

  /** What hangs on the pose. */
  get side(): SideGroups {
    return (this.#side ??= measureSideGroups(this.structure, this.pose));
  }

  /** What the pose costs before a pocket weighs it, levelled off. */
  get costs(): Costs {
    return (this.#costs ??= costsOf(this.side, this.cation?.charge ?? 0));
  }
}

/** pH at which binding is measured and at which insect nerve cells live (SCIENCE: 7.2-7.4). */
export const bindingPH = 7.2;
/** A charge that conjugation carries to the hub from two bonds away counts nearly in full. */
const conjugatedCharge = 0.9;
/** Bonds over which a cation's contact fades when it is not at the hub. */
const chargeFadesOver = 1.6;

/** All readings of a molecule; empty only for a molecule that has neither head nor hub. */
export const readingsOf = rememberInside(readPoses);

function readPoses(structure: Structure): readonly Reading[] {
  const cationAt = cationsOf(structure, strongestBaseOf(structure));
  const acids = pullingGroupsOf(structure).filter(({ kind }) => kind === 'acid').length;
  const whole: Whole = { structure, rotorCost: rotorCost(countRotors(structure)), acidCost: acidCost(acids) };
  return posesOf(structure).map((pose) => new Reading(whole, pose, cationAt(pose.hub)));
}

/** The strongest base as met from each hub; poses with one hub share it. */
function cationsOf(structure: Structure, properties: Pick<Properties, 'base'>): (hub: number) => Cation | null {
  const { base } = properties;
  if (base === null) return () => null;
  const charge = chargedShare(properties, bindingPH);
  const known: Cation[] = [];
  return (hub) => (known[hub] ??= { atom: base.atom, charge: charge * chargePlace(structure, hub, base.atom) });
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
