// The link: how well its length brings the hub to the middle of the pocket, and what spoils that.
import { likingOfLink, type Pocket } from './pocket.ts';
import type { Reading } from './reading.ts';
import { rolesOf } from './roles.ts';
import { branchesOf } from './side-groups.ts';
import type { Term } from './term.ts';

/** A hub that the pocket does not like at all still holds the molecule in place this much. */
const worstHub = 0.2;
/** The link counts this much when acceptor and hub are at the worst distance from each other. */
const worstDistance = 0.5;
/** Rings of up to this size keep hub and core flat beside each other. */
const largestClosedRing = 6;

const link: Term = {
  site: 'link',
  value(reading, pocket) {
    const { linkLength, acceptorToHub, hubElement } = reading.pose;
    const hub = worstHub + (1 - worstHub) * hubTaste(hubElement, pocket);
    const distance = worstDistance + (1 - worstDistance) * pocket.acceptorTaste[acceptorToHub]!;
    return pocket.numbers.link * likingOfLink(pocket, linkLength) * hub * distance;
  },
  atoms: ({ pose }) => [...pose.link, pose.hub],
};

/** The most that any link is worth in a pocket. */
export function mostOfLink({ numbers }: Pocket): number {
  const hub = Math.max(1, numbers.sulphurHubTaste, numbers.carbonHubTaste);
  return Math.max(0, numbers.link) * (worstHub + (1 - worstHub) * hub);
}

/** Nitrogen is the measure of a hub. */
function hubTaste(element: string, { numbers }: Pocket): number {
  if (element === 'N') return 1;
  return element === 'S' ? numbers.sulphurHubTaste : numbers.carbonHubTaste;
}

const branch: Term = {
  site: 'branch',
  value: ({ side }, { numbers }) => -numbers.branch * side.branches,
  atoms: ({ structure, pose }) => branchesOf(structure, pose, rolesOf(structure, pose)).map(({ atom }) => atom),
};

const amide: Term = {
  site: 'amide',
  value: ({ pose }, { numbers }) => (pose.amideHub ? -numbers.amideHub : 0),
  atoms: ({ pose }) => (pose.amideHub ? [pose.hub] : []),
};

const closed: Term = {
  site: 'closed',
  value: (reading, { numbers }) => (isClosed(reading) ? numbers.closed : 0),
  atoms: (reading) => (isClosed(reading) ? [reading.pose.hub] : []),
};

function isClosed({ pose: { hubRing } }: Reading): boolean {
  return hubRing > 0 && hubRing <= largestClosedRing;
}

const charge: Term = {
  site: 'charge',
  value: ({ cation }, { numbers }) => (cation === null ? 0 : numbers.cation * cation.charge),
  atoms: ({ cation }) => (cation === null ? [] : [cation.atom]),
};

/** Those of them that can be told from the pose alone. */
export const poseLinkTerms: readonly Term[] = [link, amide, closed, charge];
/** Link, branch, amide, closed and charge. */
export const linkTerms: readonly Term[] = [link, branch, amide, closed, charge];
