// Poses: the ways in which a molecule can lie in a pocket, each a head in the near site, a hub atom at the end of the
// link, and perhaps a tip on the far site. Poses belong to the molecule alone; a pocket then likes some of them.
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
}

const longestLink = 5;
/** Keeps molecules of 200 atoms quick; none of ordinary size has so many heads. */
const mostHeads = 24;

/** All poses of a molecule, each hub also without a tip; empty only for a molecule without head or hub. */
export function posesOf(structure: Structure): Pose[] {
  const hubs = hubsOf(structure);
  const poses: Pose[] = [];
  for (const head of headsOf(structure).slice(0, mostHeads)) addPosesOfHead(poses, structure, head, hubs);
  return poses;
}

/** An atom that can end a link, with what does not depend on the head. */
interface Hub {
  readonly atom: number;
  readonly element: string;
  readonly isAmide: boolean;
  readonly tips: readonly Tip[];
}

function hubsOf(structure: Structure): Hub[] {
  const hubs: Hub[] = [];
  structure.molecule.atoms.forEach(({ element }, atom) => {
    if (!canBeHub(element)) return;
    hubs.push({ atom, element, isAmide: hasCarbonyl(structure, atom), tips: tipsFrom(structure, atom) });
  });
  return hubs;
}

function addPosesOfHead(poses: Pose[], structure: Structure, head: Head, hubs: readonly Hub[]): void {
  for (const { atom: hub, element: hubElement, isAmide: amideHub, tips } of hubs) {
    if (head.atoms.includes(hub)) continue;
    const start = nearestOf(structure, head, hub);
    const linkLength = distanceBetween(structure, start, hub);
    if (linkLength > longestLink) continue;
    const link = shortestPath(structure, start, hub).slice(1, -1);
    const acceptorToHub = acceptorDistance(structure, head, hub);
    const beforeHub = link.at(-1);
    const locked = beforeHub !== undefined && sharedRingSize(structure, beforeHub, hub) > 0;
    const pose = (tip: Tip | null): Pose => {
      const hubRing = ringAt(structure, hub, tip?.core ?? beforeHub);
      return { head, hub, tip, link, linkLength, acceptorToHub, hubElement, amideHub, locked, hubRing };
    };
    poses.push(pose(null));
    for (const tip of tips) {
      if (!tip.way.some((atom) => head.atoms.includes(atom) || link.includes(atom))) poses.push(pose(tip));
    }
  }
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

function ringAt(structure: Structure, hub: number, partner: number | undefined): number {
  return partner === undefined ? 0 : sharedRingSize(structure, hub, partner);
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
