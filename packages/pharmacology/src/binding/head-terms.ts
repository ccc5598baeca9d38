// The near site: a lone pair for the hydrogen bond, a ring to stack, a small greasy group for the hole beside it.
import type { Pocket } from './pocket.ts';
import { acceptorKinds } from './heads.ts';
import type { Pose } from './poses.ts';
import type { Reading } from './reading.ts';
import { atomsWith, role } from './roles.ts';
import { slotKinds } from './side-groups.ts';
import { tasteIds } from './taste-ids.ts';
import type { Term } from './term.ts';

/** The hydrogen bond still counts this much when the hub is at the worst distance. */
const acceptorAtWorstDistance = 0.3;
/** Each further strong acceptor in the head holds on to water and weakens the bond. */
const rivalFactor = 0.85;

/** The pocket's number for each kind of acceptor and of group in the hole. */
const acceptorTasteOf = tasteIds(acceptorKinds);
const slotTaste = tasteIds(slotKinds);

/** How well this pocket likes the head's lone pair where the pose puts it, 0 to about 1. */
export function pullOfAcceptor({ head, acceptorToHub }: Pose, { numbers, acceptorTaste }: Pocket): number {
  if (head.acceptor === null) return 0;
  let pull = numbers[acceptorTasteOf[head.acceptor.kind]];
  pull *= acceptorAtWorstDistance + (1 - acceptorAtWorstDistance) * acceptorTaste[acceptorToHub]!;
  for (let rival = 0; rival < head.rivals; rival += 1) pull *= rivalFactor;
  return pull;
}

const acceptor: Term = {
  site: 'acceptor',
  value: ({ pose }, pocket) => pocket.numbers.acceptor * pullOfAcceptor(pose, pocket),
  atoms: ({ pose: { head } }) => (head.acceptor === null ? [] : [head.acceptor.atom]),
};

const ring: Term = {
  site: 'ring',
  value: ({ pose }, { numbers }) => numbers.ring * pose.head.ringShare,
  atoms: ({ structure, pose }) => atomsWith(structure, pose, role.head),
};

const halogen: Term = {
  site: 'halogen',
  value: ({ side: { slot } }: Reading, { numbers }: Pocket) =>
    slot === null ? 0 : numbers.halogen * numbers[slotTaste[slot.kind]] * slot.fit,
  atoms: ({ side: { slot } }) => (slot === null ? [] : [slot.atom]),
};

/** The most that any lone pair is worth in a pocket. */
export function mostOfAcceptor({ numbers }: Pocket): number {
  let most = 0;
  for (const kind of acceptorKinds) most = Math.max(most, numbers.acceptor * numbers[acceptorTasteOf[kind]]);
  return most;
}

/** The most that any group in the hole is worth in a pocket. */
export function mostOfHalogen({ numbers }: Pocket): number {
  let most = 0;
  for (const kind of slotKinds) most = Math.max(most, numbers.halogen * numbers[slotTaste[kind]]);
  return most;
}

/** Those of them that can be told from the pose alone. */
export const poseHeadTerms: readonly Term[] = [acceptor, ring];
/** Acceptor, ring and halogen. */
export const headTerms: readonly Term[] = [acceptor, ring, halogen];
