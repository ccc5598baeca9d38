// The head of a molecule: a single ring that hangs on the rest by one bond and carries nothing else but halogens.
import { isHalogen } from '../description/groups.ts';
import type { Molecule } from '../molecule/molecule.ts';

/** A head: its atoms (halogens included), the ring atom that hangs, and the atom it hangs on. */
export interface Head {
  readonly atoms: readonly number[];
  readonly root: number;
  readonly link: number;
}

/** The head that an atom belongs to; null when its rings are fused, hang by several bonds, or are the whole molecule. */
export function findHead(molecule: Molecule, atom: number): Head | null {
  const own = molecule.rings.filter((ring) => ring.includes(atom));
  const [ring] = own;
  if (ring === undefined || own.length > 1) return null;
  const atoms = [...ring];
  let hold: { root: number; link: number } | null = null;
  for (const member of ring) {
    for (const other of molecule.neighbours[member]!) {
      if (ring.includes(other)) continue;
      if (isHalogen(molecule.atoms[other]!.element) && molecule.neighbours[other]!.length === 1) atoms.push(other);
      else if (hold === null) hold = { root: member, link: other };
      else return null;
    }
  }
  return hold === null ? null : { atoms, ...hold };
}
