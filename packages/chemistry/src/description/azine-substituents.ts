// How substituents change the pKa of a pyridine nitrogen. Shifts are those of the simple pyridines in Perrin's tables
// (pyridine 5.2; 2-, 3-, 4-chloro 0.7, 2.8, 3.8; 2-, 3-, 4-methyl 6.0, 5.7, 6.0; 2-, 3-, 4-amino 6.9, 6.0, 9.1; 3-cyano 1.4; nicotinamide 3.4).
import type { Molecule } from '../molecule/molecule.ts';
import { isPulling } from './base-groups.ts';
import { isHalogen, neighboursOf } from './groups.ts';

/** pKa shifts by place on the ring, counted in bonds from the nitrogen to the ring atom: 1 beside it, 2, 3 across. */
type Shifts = readonly [beside: number, next: number, across: number];

const HALOGEN: Shifts = [-4.5, -2.4, -1.4];
const ALKYL: Shifts = [0.7, 0.4, 0.7];
const AMINO: Shifts = [1.7, 0.8, 3.9];
const OXYGEN: Shifts = [-1.9, -0.4, 1.4];
const CARBONYL: Shifts = [-2.5, -1.8, -1.6];
/** Nitro, cyano, sulphonyl, trifluoromethyl. */
const STRONG: Shifts = [-5.0, -3.8, -3.4];
const RING_NITROGEN: Shifts = [-2.9, -3.9, -4.5];

/** Sum of the shifts of all substituents and further nitrogens of the aromatic six-ring of a nitrogen. */
export function azineShift(molecule: Molecule, nitrogen: number): number {
  const ring = molecule.rings.find((one) => one.length === 6 && one.includes(nitrogen));
  if (ring === undefined) return 0;
  const at = ring.indexOf(nitrogen);
  let shift = 0;
  ring.forEach((atom, i) => {
    const apart = Math.abs(i - at);
    const place = Math.min(apart, ring.length - apart) - 1;
    if (place < 0) return;
    if (molecule.atoms[atom]!.element === 'N') shift += RING_NITROGEN[place]!;
    for (const other of molecule.neighbours[atom]!) {
      if (!ring.includes(other)) shift += shiftsOf(molecule, other, atom)[place]!;
    }
  });
  return shift;
}

function shiftsOf(molecule: Molecule, other: number, ringAtom: number): Shifts {
  const { element, aromatic } = molecule.atoms[other]!;
  const none: Shifts = [0, 0, 0];
  if (aromatic) return none;
  if (isHalogen(element)) return HALOGEN;
  if (element === 'C') return carbonShifts(molecule, other);
  if (isPulling(molecule, other)) return STRONG;
  if (element === 'O') return OXYGEN;
  if (element !== 'N') return none;
  const pulled = molecule.neighbours[other]!.some((far) => far !== ringAtom && isPulling(molecule, far, other));
  return pulled ? none : AMINO;
}

function carbonShifts(molecule: Molecule, carbon: number): Shifts {
  const halogens = molecule.neighbours[carbon]!.filter((other) => isHalogen(molecule.atoms[other]!.element)).length;
  if (halogens >= 2 || neighboursOf(molecule, carbon, 'N', 3).length > 0) return STRONG;
  if (isPulling(molecule, carbon)) return CARBONYL;
  const hetero = molecule.neighbours[carbon]!.some((other) => molecule.atoms[other]!.element !== 'C');
  return hetero ? [0, 0, 0] : ALKYL;
}
