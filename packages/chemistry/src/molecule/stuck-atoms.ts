// Rings written as aromatic of which no drawing with alternating bonds exists: all their bonds stay single.
import type { Molecule } from './molecule.ts';

/** The atoms of such rings: aromatic, and no double bond anywhere among the aromatic bonds that hang together. */
export function findStuckAtoms(molecule: Molecule): ReadonlySet<number> {
  const stuck = new Set<number>();
  for (const system of findAromaticSystems(molecule)) {
    if (!system.alternates) for (const atom of system.atoms) stuck.add(atom);
  }
  return stuck;
}

/** Atoms that hang together by aromatic bonds, and whether any of these bonds is double. */
export interface AromaticSystem {
  readonly atoms: readonly number[];
  readonly alternates: boolean;
}

/** The aromatic systems of a molecule, in the order of their first atoms. */
export function findAromaticSystems(molecule: Molecule): AromaticSystem[] {
  const seen = new Set<number>();
  const systems: AromaticSystem[] = [];
  molecule.atoms.forEach((atom, start) => {
    if (atom.aromatic && !seen.has(start)) systems.push(walkSystem(molecule, start, seen));
  });
  return systems;
}

function walkSystem(molecule: Molecule, start: number, seen: Set<number>): AromaticSystem {
  const atoms = [start];
  let alternates = false;
  seen.add(start);
  for (const atom of atoms) {
    molecule.bondsOf[atom]!.forEach((bondIndex, i) => {
      const bond = molecule.bonds[bondIndex]!;
      if (!bond.aromatic) return;
      alternates ||= bond.order === 2;
      const next = molecule.neighbours[atom]![i]!;
      if (!seen.has(next)) {
        seen.add(next);
        atoms.push(next);
      }
    });
  }
  return { atoms, alternates };
}
