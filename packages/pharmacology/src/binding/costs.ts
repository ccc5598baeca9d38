// What a pose costs whatever the pocket: body and side groups beyond the room there is, water to let go of, loose bonds,
// acids. Every cost levels off, so that no single edit falls off a cliff.
import { softplus, tanh } from '@offshoot/numerics';
import type { SideGroups } from './side-groups.ts';

/** Costs of a pose in units of one atom or group. */
export interface Costs {
  readonly bulk: number;
  readonly headBulk: number;
  readonly donor: number;
}

/** Heavy atoms that the middle of the pocket has room for. */
const roomForBody = 4.5;
/** Where costs level off: body after about 4 atoms too many, head groups and donors after about 5, and so on. */
const levels = { bulk: 4, headBulk: 5, donor: 5, rotor: 12, acid: 3 } as const;
/** Rotors that every good ligand needs. */
const freeRotors = 2;

/** Works the costs of a pose out; `charge` counts as one more group that holds on to water. */
export function costsOf({ body, headSide, donors }: SideGroups, charge: number): Costs {
  return { bulk: bulkCost(body), headBulk: headBulkCost(headSide), donor: donorCost(donors + charge) };
}

/** Of body atoms. */
export function bulkCost(body: number): number {
  return levelled(softplus(body - roomForBody), levels.bulk);
}

/** Of atoms that hang on the head; what fills the hole beside the acceptor may make them fewer than none. */
export function headBulkCost(headSide: number): number {
  return levelled(Math.max(0, headSide), levels.headBulk);
}

/** Of groups that hold on to water. */
export function donorCost(donors: number): number {
  return levelled(donors, levels.donor);
}

/** Of loose bonds. */
export function rotorCost(rotors: number): number {
  return levelled(Math.max(0, rotors - freeRotors), levels.rotor);
}

/** Of acids. */
export function acidCost(acids: number): number {
  return levelled(acids, levels.acid);
}

/** Counts in full for small amounts, levels off at `level`. */
function levelled(amount: number, level: number): number {
  return amount === 0 ? 0 : level * tanh(amount / level);
}
