// Roles: what each atom does in one pose. Every atom has exactly one role, so bulk is counted once and the shares of
// the score can be handed back to the atoms that earn or cost them.
import type { Head } from './heads.ts';
import type { Tip } from './tips.ts';
import type { Structure } from '../structure/structure.ts';

/** `headSide` hangs on the head, away from the link; `body` is everything that has no better role. */
export const role = { body: 0, head: 1, headSide: 2, link: 3, hub: 4, core: 5, tip: 6 } as const;

/** One role number an atom. */
export type Roles = Uint8Array;

/** Gives every atom its role in the pose made of these parts. */
export function rolesOf(
  structure: Structure,
  head: Head,
  link: readonly number[],
  hub: number,
  tip: Tip | null,
): Roles {
  const roles = new Uint8Array(structure.size);
  for (const atom of head.atoms) roles[atom] = role.head;
  for (const atom of link) roles[atom] = role.link;
  if (tip !== null) {
    for (const atom of [...tip.between, tip.group.inner, ...tip.group.outer]) roles[atom] = role.tip;
    if (tip.core !== tip.group.inner) roles[tip.core] = role.core;
  }
  roles[hub] = role.hub;
  markHeadSide(structure, head, roles);
  return roles;
}

/** Floods outwards from the head through atoms that have no role yet. */
function markHeadSide({ molecule: { neighbours } }: Structure, head: Head, roles: Roles): void {
  const queue = [...head.atoms];
  for (let atom = queue.pop(); atom !== undefined; atom = queue.pop()) {
    for (const next of neighbours[atom]!) {
      if (roles[next] !== role.body) continue;
      roles[next] = role.headSide;
      queue.push(next);
    }
  }
}

/** The atoms that have a role in a pose. */
export function atomsWith(roles: Roles, wanted: number): number[] {
  const atoms: number[] = [];
  roles.forEach((found, atom) => {
    if (found === wanted) atoms.push(atom);
  });
  return atoms;
}

/** How many atoms have a role in a pose. */
export function countOf(roles: Roles, wanted: number): number {
  let count = 0;
  for (const found of roles) if (found === wanted) count += 1;
  return count;
}

/** The first few of a list: keeps molecules of 200 atoms quick without touching those of ordinary size. */
export function amongFew<T>(list: readonly T[], few: number): readonly T[] {
  return list.length <= few ? list : list.slice(0, few);
}
