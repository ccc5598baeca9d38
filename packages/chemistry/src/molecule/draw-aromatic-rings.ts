// Turns lower-case (aromatic) writing into single and double bonds, ring system by ring system. A system that can't be
// drawn so stays marked as aromatic with single bonds, so that the verdict can point at it.
import { pairUp } from './alternate-bonds.ts';
import { bondsAt, otherEnd, type Draft } from './draft.ts';
import { ordinaryValences } from './element.ts';
import { findRingBonds } from './ring-bonds.ts';

/** Settles every bond written as aromatic, in place. Marks stay only on systems without an alternating drawing. */
export function drawAromaticRings(draft: Draft): void {
  if (!draft.atoms.some((atom) => atom.aromatic)) return;
  releaseChainBonds(draft);
  const at = bondsAt(draft);
  const seen = new Set<number>();
  draft.atoms.forEach((atom, start) => {
    if (atom.aromatic && !seen.has(start)) settleSystem(draft, at, collectSystem(draft, at, start, seen));
  });
}

/** A bond between two aromatic rings is written like one within a ring, but can't be part of the alternation. */
function releaseChainBonds(draft: Draft): void {
  const inRing = findRingBonds(draft);
  draft.bonds.forEach((bond, index) => {
    if (bond.aromatic && !inRing[index]) bond.aromatic = false;
  });
}

function collectSystem(draft: Draft, at: readonly number[][], start: number, seen: Set<number>): number[] {
  const system = [start];
  seen.add(start);
  for (const atom of system) {
    for (const bondIndex of at[atom]!) {
      const bond = draft.bonds[bondIndex]!;
      const next = otherEnd(bond, atom);
      if (bond.aromatic && !seen.has(next)) {
        seen.add(next);
        system.push(next);
      }
    }
  }
  return system;
}

function settleSystem(draft: Draft, at: readonly number[][], system: readonly number[]): void {
  const local = new Map(system.map((atom, index) => [atom, index]));
  const aromaticBonds = system.map((atom) => at[atom]!.filter((bond) => draft.bonds[bond]!.aromatic));
  if (system.length === 1) return;
  const needy = system.map((atom) => lacksOneBond(draft, at[atom]!, atom));
  const neighbours = system.map((atom, i) =>
    aromaticBonds[i]!.map((bond) => local.get(otherEnd(draft.bonds[bond]!, atom))!),
  );
  const partner = pairUp(needy, neighbours);
  if (partner === null) return;
  system.forEach((atom, i) => {
    for (const bondIndex of aromaticBonds[i]!) {
      const bond = draft.bonds[bondIndex]!;
      bond.order = partner[i] === local.get(otherEnd(bond, atom)) ? 2 : 1;
    }
  });
  for (const atom of system) draft.atoms[atom]!.aromatic = false;
  for (const bonds of aromaticBonds) for (const bond of bonds) draft.bonds[bond]!.aromatic = false;
}

/** Whether an aromatic atom, each aromatic bond counted once, is short of its lowest ordinary number of bonds. */
function lacksOneBond(draft: Draft, bonds: readonly number[], atom: number): boolean {
  const { element, charge, hydrogens, drawnHydrogens } = draft.atoms[atom]!;
  let sum = hydrogens ?? drawnHydrogens;
  for (const bond of bonds) sum += draft.bonds[bond]!.order;
  return (ordinaryValences(element, charge)[0] ?? 0) > sum;
}
