// Tips: the flat, electron-poor end of a molecule as seen from a hub atom. A tip pulls electrons out of the hub
// through the core (the atom beside the hub) and sometimes a bridge (=N- or =CH-), and so makes a flat, uncharged unit.
import { pullingGroupsOf, type PullingGroup } from '../structure/pulling-groups.ts';
import { distanceBetween, inRing, sharedRingSize, shortestPath, type Structure } from '../structure/structure.ts';

/** What stands between core and tip. */
export type BridgeKind = 'nitrogen' | 'methylene' | 'other' | 'none';
/** The second donor on the core, which pushes electrons towards the tip. */
export type PushKind = 'nitrogen' | 'sulphur' | 'oxygen' | 'carbon' | 'none';

/** A pulling group reached from a hub. */
export interface Tip {
  readonly group: PullingGroup;
  readonly core: number;
  /** All atoms from the core to the group's inner atom: no head or link may stand there. */
  readonly way: readonly number[];
  /** Atoms strictly between core and the group's inner atom. */
  readonly between: readonly number[];
  readonly bridge: BridgeKind;
  readonly push: PushKind;
  /** Bonds from the hub to the farthest outer atom. */
  readonly reach: number;
  readonly saturatedCarbons: number;
  readonly saturatedOthers: number;
  /** Heavy side groups that flank the tip on hub and second donor: free 1, tied back into a ring less. */
  readonly crowd: number;
  /** The first atoms of those side groups. */
  readonly crowders: readonly number[];
}

/** Bonds from hub to inner atom beyond which a tip cannot pull on the hub any more. */
const longestReach = 5;
const free = 1;
const tiedInFiveRing = 0.5;
const tiedInSixRing = 0.75;

/** All tips that an atom would have as a hub. */
export function tipsFrom(structure: Structure, hub: number): Tip[] {
  const tips: Tip[] = [];
  for (const group of pullingGroupsOf(structure)) {
    const away = distanceBetween(structure, hub, group.inner);
    if (away >= 1 && away <= longestReach)
      tips.push(tipAlong(structure, shortestPath(structure, hub, group.inner), group));
  }
  return tips;
}

function tipAlong(structure: Structure, path: readonly number[], group: PullingGroup): Tip {
  const hub = path[0]!;
  const core = path[1]!;
  const between = path.slice(2, -1);
  const passed = path.slice(1, -1);
  const elementOf = (atom: number): string => structure.molecule.atoms[atom]!.element;
  const saturated = passed.filter((atom) => !structure.flat[atom]);
  const crowders = crowdersAround(structure, hub, core, path[2] ?? core);
  return {
    group,
    core,
    way: path.slice(1),
    between,
    bridge: bridgeKind(structure, between.at(-1)),
    push: pushKind(structure, core, hub, path[2] ?? core, group),
    reach: Math.max(...group.outer.map((atom) => distanceBetween(structure, hub, atom))),
    saturatedCarbons: saturated.filter((atom) => elementOf(atom) === 'C').length,
    saturatedOthers: saturated.filter((atom) => elementOf(atom) !== 'C').length,
    crowd: crowders.reduce((sum, atom) => sum + sideGroupSize(structure, atom, core), 0),
    crowders,
  };
}

function bridgeKind(structure: Structure, atom: number | undefined): BridgeKind {
  if (atom === undefined) return 'none';
  if (!structure.flat[atom]) return 'other';
  const { element } = structure.molecule.atoms[atom]!;
  if (element === 'N') return 'nitrogen';
  return element === 'C' ? 'methylene' : 'other';
}

const pushByElement: Readonly<Record<string, PushKind>> = { N: 'nitrogen', S: 'sulphur', O: 'oxygen', C: 'carbon' };
const pushOrder: readonly PushKind[] = ['nitrogen', 'sulphur', 'oxygen', 'carbon'];

function pushKind(structure: Structure, core: number, hub: number, next: number, group: PullingGroup): PushKind {
  const kinds = structure.molecule.neighbours[core]!.filter(
    (atom) => atom !== hub && atom !== next && !group.outer.includes(atom),
  ).map((atom) => pushByElement[structure.molecule.atoms[atom]!.element]);
  return pushOrder.find((kind) => kinds.includes(kind)) ?? 'none';
}

/** What stands beside the tip: the other groups on the hub and on the further donors of the core. */
function crowdersAround(structure: Structure, hub: number, core: number, next: number): number[] {
  const { neighbours, atoms } = structure.molecule;
  const crowders: number[] = [];
  for (const donor of neighbours[core]!) {
    if (donor !== hub && (donor === next || atoms[donor]!.element === 'C')) continue;
    for (const side of neighbours[donor]!) if (side !== core) crowders.push(side);
  }
  return crowders;
}

function sideGroupSize(structure: Structure, side: number, core: number): number {
  const ring = inRing(structure, side) ? sharedRingSize(structure, side, core) : 0;
  if (ring === 0) return free;
  return ring <= 5 ? tiedInFiveRing : tiedInSixRing;
}
