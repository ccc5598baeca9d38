// The skeleton of a drawing: ring systems, and chains of carbons outside rings.
import type { Molecule } from '../molecule/molecule.ts';
import { findLeafGroup } from './find-leaf-group.ts';
import type { GroupCode } from './structure.ts';

/** Small rings that share atoms, and all their atoms in order. */
export interface RingSystem {
  readonly atoms: readonly number[];
  readonly rings: readonly (readonly number[])[];
}

/** The ring systems, largest first, then by their first atom. */
export function findRingSystems(molecule: Molecule): RingSystem[] {
  let systems: { atoms: Set<number>; rings: (readonly number[])[] }[] = [];
  for (const ring of molecule.rings) {
    const joined = { atoms: new Set(ring), rings: [ring] };
    const apart = systems.filter((system) => {
      if (!ring.some((atom) => system.atoms.has(atom))) return true;
      for (const atom of system.atoms) joined.atoms.add(atom);
      joined.rings.push(...system.rings);
      return false;
    });
    systems = [...apart, joined];
  }
  return systems
    .map(({ atoms, rings }) => ({
      atoms: [...atoms].sort((a, b) => a - b),
      rings: rings.sort((a, b) => b.length - a.length || a[0]! - b[0]! || a[1]! - b[1]!),
    }))
    .sort((a, b) => b.atoms.length - a.atoms.length || a.atoms[0]! - b.atoms[0]!);
}

/** Carbons that belong to a group with a name of its own are said with it. */
const carbonEnds: readonly GroupCode[] = [
  'cyano',
  'trifluoromethyl',
  'carboxyl',
  'carboxamide',
  'aldehyde',
  'nitromethylene',
];

/**
 * A chain of carbons outside rings, as far as it goes.
 * @param free atoms that may belong to it
 * @param start its first atom; null for the longest chain among the free atoms (or one atom, where no carbon is free)
 * @param systemOf atom -> ring system, -1 outside
 */
export function findSpine(
  molecule: Molecule,
  free: readonly number[],
  start: number | null,
  systemOf: Int32Array,
): readonly number[] {
  const chain = new Set(
    free.filter(
      (atom) => molecule.atoms[atom]!.element === 'C' && systemOf[atom] === -1 && !isNamedEnd(molecule, atom),
    ),
  );
  if (start !== null) return farthestWalk(molecule, chain, start);
  const first = Math.min(...chain);
  if (chain.size === 0) return [busiest(molecule, free)];
  // Of several chains that oxygen or nitrogen keep apart, the longest.
  let longest: readonly number[] = [first];
  for (const atom of chain) {
    const walk = farthestWalk(molecule, chain, atom);
    if (walk.length > longest.length) longest = walk;
  }
  return longest;
}

function isNamedEnd(molecule: Molecule, atom: number): boolean {
  return molecule.neighbours[atom]!.some((host) => {
    const leaf = molecule.atoms[host]!.element === 'H' ? null : findLeafGroup(molecule, host, atom);
    return leaf !== null && carbonEnds.includes(leaf.group);
  });
}

function busiest(molecule: Molecule, free: readonly number[]): number {
  return free.reduce((best, atom) =>
    molecule.neighbours[atom]!.length > molecule.neighbours[best]!.length ? atom : best,
  );
}

/** The shortest walk to the farthest atom of the chain, the first such atom by number. */
function farthestWalk(molecule: Molecule, chain: ReadonlySet<number>, start: number): number[] {
  const before = new Map<number, number>([[start, -1]]);
  const steps = new Map<number, number>([[start, 0]]);
  let far = start;
  for (const [atom] of before) {
    if (steps.get(atom)! > steps.get(far)!) far = atom;
    for (const next of molecule.neighbours[atom]!) {
      if (!chain.has(next) || before.has(next)) continue;
      before.set(next, atom);
      steps.set(next, steps.get(atom)! + 1);
    }
  }
  const walk: number[] = [];
  for (let atom = far; atom !== -1; atom = before.get(atom)!) walk.push(atom);
  return walk.reverse();
}
