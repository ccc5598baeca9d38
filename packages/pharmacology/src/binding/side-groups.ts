// What hangs on a pose and where: the group beside the acceptor (the halogen slot), other groups on the head,
// branches of the link, and N-H or O-H groups that would have to let go of water.
import { role, rolesOf, type Roles } from './roles.ts';
import type { Head } from './heads.ts';
import type { Pose } from './poses.ts';
import { rememberInside } from '../structure/remember.ts';
import { pullingGroupsOf } from '../structure/pulling-groups.ts';
import { distanceBetween, sharedRingSize, type Structure } from '../structure/structure.ts';

/** Groups that can fill the small greasy hole beside the acceptor. */
export const slotKinds = ['chlorine', 'bromine', 'trifluoromethyl', 'fluorine', 'methyl'] as const;
export type SlotKind = (typeof slotKinds)[number];

/** A group on the head ring; `fit` is 1 in the hole itself (beside the acceptor, away from the link), less elsewhere. */
export interface SlotGroup {
  readonly kind: SlotKind;
  readonly atom: number;
  readonly fit: number;
  /** Heavy atoms of the group. */
  readonly size: number;
}

/** Counts of one pose that every pocket reads. Fractions arise where a group counts for less. */
export interface SideGroups {
  readonly slot: SlotGroup | null;
  readonly headSide: number;
  readonly body: number;
  readonly branches: number;
  readonly donors: number;
}

const trifluoromethylSize = 4;
const elsewhereFit = 0.2;
/** Bonds from hub to the hole: nearer groups stand between link and acceptor. */
const holeFromHub = 5;
/** An N-H beside a nitro tip is busy with an inner hydrogen bond and counts for less. */
const innerBondedDonor = 0.3;
/** A branch of the link that is tied back to the hub by a ring takes less room. */
const tiedBranch = 0.5;

/** Measures what hangs on a pose. */
export function measureSideGroups(structure: Structure, pose: Pose): SideGroups {
  const roles = rolesOf(structure, pose);
  const slot = bestSlotGroup(structure, pose.head, pose.hub);
  let headSide = slot === null ? 0 : -slot.fit * slot.size;
  let body = 0;
  for (let atom = 0; atom < structure.size; atom += 1) {
    if (roles[atom] === role.headSide) headSide += 1;
    if (roles[atom] === role.body) body += 1;
  }
  return {
    slot,
    headSide,
    body,
    branches: countBranches(structure, pose, roles),
    donors: countDonors(structure, roles),
  };
}

function countBranches(structure: Structure, pose: Pose, roles: Roles): number {
  let count = 0;
  for (const { weight } of branchesOf(structure, pose, roles)) count += weight;
  return count;
}

function countDonors(structure: Structure, roles: Roles): number {
  let count = 0;
  for (const { atom, weight } of possibleDonors(structure)) if (roles[atom] !== role.head) count += weight;
  return count;
}

function bestSlotGroup(structure: Structure, head: Head, hub: number): SlotGroup | null {
  const acceptor = head.acceptor;
  if (acceptor === null || head.ringShare === 0) return null;
  const { neighbours } = structure.molecule;
  let best: SlotGroup | null = null;
  for (const ringAtom of head.atoms) {
    for (const atom of neighbours[ringAtom]!) {
      const kind = head.atoms.includes(atom) ? null : slotKindOf(structure, atom);
      if (kind === null) continue;
      const beside = neighbours[acceptor.atom]!.includes(ringAtom);
      const fit = beside && distanceBetween(structure, atom, hub) >= holeFromHub ? 1 : elsewhereFit;
      if (
        best === null ||
        fit > best.fit ||
        (fit === best.fit && slotKinds.indexOf(kind) < slotKinds.indexOf(best.kind))
      )
        best = { kind, atom, fit, size: kind === 'trifluoromethyl' ? trifluoromethylSize : 1 };
    }
  }
  return best;
}

/** Heavy atoms of the largest group of a molecule that could fill the hole; 1 for a molecule without trifluoromethyl. */
export function largestInHole(structure: Structure): number {
  const isLarge = structure.molecule.atoms.some((_, atom) => slotKindOf(structure, atom) === 'trifluoromethyl');
  return isLarge ? trifluoromethylSize : 1;
}

const kindByElement: Readonly<Record<string, SlotKind>> = { Cl: 'chlorine', Br: 'bromine', F: 'fluorine' };

function slotKindOf({ molecule: { atoms, neighbours } }: Structure, atom: number): SlotKind | null {
  const { element } = atoms[atom]!;
  if (element !== 'C') return kindByElement[element] ?? null;
  if (neighbours[atom]!.length === 1 && atoms[atom]!.hydrogens === 3) return 'methyl';
  const fluorines = neighbours[atom]!.filter((next) => atoms[next]!.element === 'F').length;
  return fluorines === 3 && neighbours[atom]!.length === 4 ? 'trifluoromethyl' : null;
}

/** An atom that counts, and how much. */
interface Weighted {
  readonly atom: number;
  readonly weight: number;
}

/** Groups on the link atoms that are not on the way. */
export function branchesOf(structure: Structure, pose: Pose, roles: Roles): Weighted[] {
  const branches: Weighted[] = [];
  for (const link of pose.link) {
    for (const atom of structure.molecule.neighbours[link]!) {
      if (roles[atom] !== role.body && roles[atom] !== role.headSide) continue;
      branches.push({ atom, weight: sharedRingSize(structure, link, atom) > 0 ? tiedBranch : 1 });
    }
  }
  return branches;
}

/** The atoms off the head that carry N-H or O-H, each with how much it counts. */
export function donorsOf(structure: Structure, roles: Roles): Weighted[] {
  return possibleDonors(structure).filter(({ atom }) => roles[atom] !== role.head);
}

/** The atoms that carry N-H or O-H wherever they are, each with how much it counts. */
export const possibleDonors = rememberInside((structure: Structure): readonly Weighted[] =>
  structure.molecule.atoms.flatMap(({ element, hydrogens }, atom) => {
    if (hydrogens === 0 || (element !== 'N' && element !== 'O')) return [];
    return { atom, weight: hydrogens * (besideNitro(structure, atom) ? innerBondedDonor : 1) };
  }),
);

/** Whether an N-H sits where it can bend back onto the oxygen of a nitro tip: three bonds from the nitro's N. */
function besideNitro(structure: Structure, atom: number): boolean {
  return pullingGroupsOf(structure).some(
    ({ kind, inner }) => kind === 'nitro' && distanceBetween(structure, atom, inner) === 3,
  );
}
