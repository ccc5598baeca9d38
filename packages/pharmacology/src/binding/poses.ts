// Poses: the ways in which a molecule can lie in a pocket, each a head in the near site, a hub atom at the end of the
// link, and perhaps a tip on the far site. Poses belong to the molecule alone; a pocket then likes some of them.
import { amongFew, rolesOf, type Roles } from './roles.ts';
import { headsOf, type Head } from './heads.ts';
import { tipsFrom, type Tip } from './tips.ts';
import { distanceBetween, sharedRingSize, shortestPath, type Structure } from '../structure/structure.ts';

/** A head, a hub and perhaps a tip, with what a pocket needs to know of them. Distances in bonds. */
export interface Pose {
  readonly head: Head;
  readonly hub: number;
  readonly tip: Tip | null;
  /** Atoms strictly between head and hub. */
  readonly link: readonly number[];
  /** Bonds from the head's ring to the hub. */
  readonly linkLength: number;
  readonly acceptorToHub: number;
  readonly hubElement: string;
  /** The hub carries a carbonyl: an amide's nitrogen has no pair to give. */
  readonly amideHub: boolean;
  /** Link atom and hub share a ring, as in nicotine: the molecule cannot turn its tip into place. */
  readonly locked: boolean;
  /** Size of the smallest ring with hub and core (with a tip) or hub and link (without), 0 for an open chain. */
  readonly hubRing: number;
  readonly roles: Roles;
}

const longestLink = 5;
const mostHeads = 24;

const known = new WeakMap<Structure, readonly Pose[]>();

/** All poses of a molecule, each hub also without a tip; empty only for a molecule without head or hub. */
export function posesOf(structure: Structure): readonly Pose[] {
  let poses = known.get(structure);
  if (poses === undefined) {
    poses = amongFew(headsOf(structure), mostHeads).flatMap((head) => posesOfHead(structure, head));
    known.set(structure, poses);
  }
  return poses;
}

function posesOfHead(structure: Structure, head: Head): Pose[] {
  const poses: Pose[] = [];
  for (let hub = 0; hub < structure.size; hub += 1) {
    const { element } = structure.molecule.atoms[hub]!;
    if (head.atoms.includes(hub) || !canBeHub(element)) continue;
    const start = nearestOf(structure, head, hub);
    const linkLength = distanceBetween(structure, start, hub);
    if (linkLength > longestLink) continue;
    const link = shortestPath(structure, start, hub).slice(1, -1);
    const base = {
      head,
      hub,
      link,
      linkLength,
      hubElement: element,
      acceptorToHub: acceptorDistance(structure, head, hub),
    };
    for (const tip of [null, ...tipsFrom(structure, hub, [...head.atoms, ...link])]) {
      poses.push({ ...base, tip, ...geometryOf(structure, head, link, hub, tip) });
    }
  }
  return poses;
}

function canBeHub(element: string): boolean {
  return element === 'N' || element === 'C' || element === 'O' || element === 'S';
}

function nearestOf(structure: Structure, head: Head, hub: number): number {
  let nearest = head.atoms[0]!;
  for (const atom of head.atoms) {
    if (distanceBetween(structure, atom, hub) < distanceBetween(structure, nearest, hub)) nearest = atom;
  }
  return nearest;
}

function acceptorDistance(structure: Structure, head: Head, hub: number): number {
  return head.acceptor === null ? 0 : distanceBetween(structure, head.acceptor.atom, hub);
}

function geometryOf(
  structure: Structure,
  head: Head,
  link: readonly number[],
  hub: number,
  tip: Tip | null,
): Pick<Pose, 'amideHub' | 'locked' | 'hubRing' | 'roles'> {
  const beforeHub = link.at(-1);
  const partner = tip?.core ?? beforeHub;
  return {
    amideHub: hasCarbonyl(structure, hub),
    locked: beforeHub !== undefined && sharedRingSize(structure, beforeHub, hub) > 0,
    hubRing: partner === undefined ? 0 : sharedRingSize(structure, hub, partner),
    roles: rolesOf(structure, head, link, hub, tip),
  };
}

function hasCarbonyl({ molecule: { atoms, bonds, bondsOf, neighbours } }: Structure, hub: number): boolean {
  if (atoms[hub]!.element !== 'N') return false;
  return neighbours[hub]!.some((carbon) =>
    bondsOf[carbon]!.some((number) => {
      const {
        atoms: [a, b],
        order,
      } = bonds[number]!;
      return order === 2 && atoms[carbon]!.element === 'C' && atoms[a === carbon ? b : a]!.element === 'O';
    }),
  );
}
