// Molecules that tip over into a sibling with the same atoms: enols into ketones, enamines into imines, and rings
// that are one hydrogen away from being aromatic.
import { isPulling, isWithdrawn } from '../../description/base-groups.ts';
import { neighboursOf, orderBetween } from '../../description/groups.ts';
import type { Molecule } from '../../molecule/molecule.ts';
import { atomsWhere, sources, type Alert } from './alert.ts';

/**
 * X-H on a double bond C=C (or on C#C) that nothing else steadies, as [X, carbon, far carbon].
 * A group that pulls (C=O, C#N, NO2) on either carbon steadies it, as in vitamin C.
 */
function findTipping(molecule: Molecule, element: 'O' | 'N' | 'S', order: 2 | 3): number[][] {
  return atomsWhere(molecule, (atom) => {
    const { element: own, hydrogens, charge, aromatic } = molecule.atoms[atom]!;
    return own === element && hydrogens > 0 && charge === 0 && !aromatic && !isWithdrawn(molecule, atom);
  }).flatMap((atom) =>
    neighboursOf(molecule, atom, 'C', 1).flatMap((carbon) => {
      if (molecule.atoms[carbon]!.aromatic) return [];
      const far = neighboursOf(molecule, carbon, 'C', order).find((other) => !isSteadied(molecule, carbon, other));
      return far === undefined ? [] : [[atom, carbon, far]];
    }),
  );
}

function isSteadied(molecule: Molecule, a: number, b: number): boolean {
  return [...molecule.neighbours[a]!, ...molecule.neighbours[b]!].some(
    (other) => other !== a && other !== b && isPulling(molecule, other),
  );
}

/** Six-ring with C=X outside, two C=C inside and one CH or CH2: the hydrogen moves to X and the ring becomes aromatic. */
function findNearlyAromatic(molecule: Molecule): number[][] {
  return molecule.rings
    .filter((ring) => {
      if (
        ring.length !== 6 ||
        ring.some((atom) => molecule.atoms[atom]!.element !== 'C' || molecule.atoms[atom]!.aromatic)
      )
        return false;
      const saturated = ring.filter((atom) =>
        molecule.bondsOf[atom]!.every((bond) => molecule.bonds[bond]!.order === 1),
      );
      const outside = ring.filter((atom) =>
        molecule.neighbours[atom]!.some((other) => !ring.includes(other) && orderBetween(molecule, atom, other) === 2),
      );
      return (
        saturated.length === 1 &&
        molecule.atoms[saturated[0]!]!.hydrogens > 0 &&
        outside.length === 1 &&
        innerDoubles(molecule, ring) === 2
      );
    })
    .map((ring) => [...ring]);
}

function innerDoubles(molecule: Molecule, ring: readonly number[]): number {
  return ring.filter((atom, i) => orderBetween(molecule, atom, ring[(i + 1) % ring.length]!) === 2).length;
}

/** Alerts of this family. */
export const tippingAlerts: readonly Alert[] = [
  {
    rule: 'enol',
    severity: 'warning',
    source: 'Hart 1979, Chem. Rev. 79:515 (simple enols)',
    find: (molecule) => findTipping(molecule, 'O', 2),
  },
  {
    rule: 'enamine',
    severity: 'warning',
    source: 'Shainyan, Mirskova 1979, Russ. Chem. Rev. 48:107 (imine-enamine)',
    find: (molecule) => findTipping(molecule, 'N', 2),
  },
  {
    rule: 'enethiol',
    severity: 'warning',
    source: `${sources.march}, ch. 2 (tautomerism)`,
    find: (molecule) => findTipping(molecule, 'S', 2),
  },
  {
    rule: 'ynol',
    severity: 'warning',
    source: 'Chiang 1989, J. Am. Chem. Soc. 111:3932 (ynols and ynamines)',
    find: (molecule) => [
      ...findTipping(molecule, 'O', 3),
      ...findTipping(molecule, 'N', 3),
      ...findTipping(molecule, 'S', 3),
    ],
  },
  {
    rule: 'nearly-aromatic',
    severity: 'warning',
    source: `${sources.march}, ch. 2 (keto form of phenol)`,
    find: findNearlyAromatic,
  },
];
