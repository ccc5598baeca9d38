// Roles: what each atom does in one pose. Every atom has exactly one role, so bulk is counted once and the shares of
// the score can be handed back to the atoms that earn or cost them.
import type { Pose } from './poses.ts';
import type { Structure } from '../structure/structure.ts';

/** `headSide` hangs on the head, away from the link; `body` is everything that has no better role. */
export const role = { body: 0, head: 1, headSide: 2, link: 3, hub: 4, core: 5, tip: 6 } as const;

/** One role number an atom. */
export type Roles = Uint8Array;

/** Gives every atom its role in a pose. */
export function rolesOf(structure: Structure, pose: Pose): Roles {
  const { head, link, hub, tip } = pose;
  const roles = new Uint8Array(structure.size).fill(role.body);
  for (const atom of head.atoms) roles[atom] = role.head;
  for (const atom of link) roles[atom] = role.link;
  if (tip !== null) {
    for (const atom of tip.between) roles[atom] = role.tip;
    for (const atom of tip.group.outer) roles[atom] = role.tip;
    roles[tip.group.inner] = role.tip;
    if (tip.core !== tip.group.inner) roles[tip.core] = role.core;
  }
  roles[hub] = role.hub;
  markHeadSide(structure, head.atoms, roles);
  return roles;
}

/** Floods outwards from the head through atoms that have no role yet. */
function markHeadSide({ molecule: { neighbours } }: Structure, head: readonly number[], roles: Roles): void {
  const queue = [...head];
  for (let atom = queue.pop(); atom !== undefined; atom = queue.pop()) {
    for (const next of neighbours[atom]!) {
      if (roles[next] !== role.body) continue;
      roles[next] = role.headSide;
      queue.push(next);
    }
  }
}

/** The atoms that have a role in a pose. */
export function atomsWith(structure: Structure, pose: Pose, wanted: number): number[] {
  const atoms: number[] = [];
  rolesOf(structure, pose).forEach((found, atom) => {
    if (found === wanted) atoms.push(atom);
  });
  return atoms;
}
