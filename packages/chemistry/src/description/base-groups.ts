// Own table of group pKa: how strongly a nitrogen of each kind takes up a proton in water, before its neighbours pull.
// Values are of the simplest compound of each kind, 25 °C: [H] Hall, JACS 79:5441 (1957); [P] Perrin, Dissociation
// Constants of Organic Bases (1965) and pKa Prediction (1981). Each is one number for a whole family: expect +-0.7.
import type { Element } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { isNitroNitrogen, isSaturated, neighboursOf, orderBetween } from './groups.ts';

/** Kinds of nitrogen that take up a proton. */
export type BaseKind =
  'amine' | 'aniline' | 'enamine' | 'imine' | 'amidine' | 'guanidine' | 'isourea' | 'isothiourea' | 'azine' | 'azole';

/** One nitrogen's kind and its pKa before losses. */
export interface BaseGroup {
  readonly kind: BaseKind;
  readonly pKa: number;
}

/** pKa of an amine by its number of hydrogens: tertiary (trimethylamine 9.8, N-methylpyrrolidine 10.3), secondary, primary [H, P]. */
const AMINE = [10.3, 11.0, 10.6];
/** An amine nitrogen in a ring of three: aziridine 8.0 [P]. */
const AZIRIDINE = 8.0;
/** Beside another nitrogen (hydrazine 8.0) or oxygen (hydroxylamine 6.0) [P]. */
const BESIDE_NITROGEN = 8.0;
const BESIDE_OXYGEN = 6.0;
const ANILINE = 4.6;
const ENAMINE = 8.0;
/** Bare imine of an alkyl aldehyde or ketone, about 7 [P]; oximes and hydrazones under 2. */
const IMINE = 7.0;
/** Acetamidine 12.4, guanidine 13.6, O-methylisourea 9.7, S-methylisothiourea 9.8 [P]. */
const AMIDINE = 12.4;
const GUANIDINE = 13.5;
const ISOUREA = 9.7;
const ISOTHIOUREA = 9.8;
/** Pyridine 5.2; each further nitrogen in the ring takes 3.9 off (pyrazine 0.7, pyrimidine 1.3) [P]. */
const PYRIDINE = 5.2;
/** Five-rings by what stands beside the basic nitrogen: imidazole 7.0, pyrazole 2.5, thiazole 2.5, oxazole 0.8, isoxazole and isothiazole below 0 [P]. */
const IMIDAZOLE = 7.0;
const PYRAZOLE = 2.5;
const THIAZOLE = 2.5;
const OXAZOLE = 0.8;

/** What kind of base a nitrogen is; null when it takes up no proton in water (amides, nitriles, nitro groups, nitrogen that is charged). */
export function baseGroupOf(molecule: Molecule, atom: number): BaseGroup | null {
  const { element, charge, aromatic } = molecule.atoms[atom]!;
  if (element !== 'N' || charge !== 0) return null;
  if (aromatic) return aromaticBase(molecule, atom);
  if (isSaturated(molecule, atom)) return isWithdrawn(molecule, atom) ? null : saturatedBase(molecule, atom);
  const carbon = neighboursOf(molecule, atom, 'C', 2)[0];
  if (carbon === undefined || isWithdrawn(molecule, atom)) return null;
  return imineBase(molecule, atom, carbon);
}

function saturatedBase(molecule: Molecule, atom: number): BaseGroup | null {
  const around = molecule.neighbours[atom]!;
  // In an amidine or guanidine the proton goes to the nitrogen of the double bond.
  if (around.some((other) => neighboursOf(molecule, other, 'N', 2).length > 0 && !molecule.atoms[other]!.aromatic))
    return null;
  if (around.some((other) => molecule.atoms[other]!.aromatic)) return { kind: 'aniline', pKa: ANILINE };
  if (around.some((other) => isDoubleBonded(molecule, other))) return { kind: 'enamine', pKa: ENAMINE };
  if (neighboursOf(molecule, atom, 'O').length > 0) return { kind: 'amine', pKa: BESIDE_OXYGEN };
  if (neighboursOf(molecule, atom, 'N').length > 0) return { kind: 'amine', pKa: BESIDE_NITROGEN };
  if (molecule.rings.some((ring) => ring.length === 3 && ring.includes(atom))) return { kind: 'amine', pKa: AZIRIDINE };
  return { kind: 'amine', pKa: AMINE[Math.min(2, molecule.atoms[atom]!.hydrogens)]! };
}

function imineBase(molecule: Molecule, atom: number, carbon: number): BaseGroup | null {
  const others = molecule.neighbours[atom]!.filter((other) => other !== carbon);
  if (others.some((other) => molecule.atoms[other]!.element === 'N' || molecule.atoms[other]!.element === 'O'))
    return null;
  // The other nitrogens at the carbon push; those that are themselves pulled at (acylated, nitrated) do not.
  const donors = neighboursOf(molecule, carbon, 'N', 1).filter((other) => !isWithdrawn(molecule, other, carbon));
  if (neighboursOf(molecule, carbon, 'N', 1).length > donors.length) return null;
  if (donors.length >= 2) return { kind: 'guanidine', pKa: GUANIDINE };
  if (donors.length === 0) return { kind: 'imine', pKa: IMINE };
  if (neighboursOf(molecule, carbon, 'S', 1).length > 0) return { kind: 'isothiourea', pKa: ISOTHIOUREA };
  if (neighboursOf(molecule, carbon, 'O', 1).length > 0) return { kind: 'isourea', pKa: ISOUREA };
  return { kind: 'amidine', pKa: AMIDINE };
}

function aromaticBase(molecule: Molecule, atom: number): BaseGroup | null {
  if (molecule.neighbours[atom]!.length !== 2 || molecule.atoms[atom]!.hydrogens > 0) return null;
  const ring = molecule.rings.find(
    (one) => one.includes(atom) && one.every((member) => molecule.atoms[member]!.aromatic),
  );
  if (ring === undefined) return null;
  if (ring.length !== 5) return { kind: 'azine', pKa: PYRIDINE };
  const donor = ring.find((member) => member !== atom && isRingDonor(molecule, member));
  if (donor === undefined) return null;
  const beside = molecule.neighbours[atom]!.includes(donor);
  const element: Element = molecule.atoms[donor]!.element;
  if (element === 'N') return { kind: 'azole', pKa: beside ? PYRAZOLE : IMIDAZOLE };
  if (beside) return null;
  return { kind: 'azole', pKa: element === 'S' ? THIAZOLE : OXAZOLE };
}

/** The atom of a five-ring that gives its lone pair to the ring. */
function isRingDonor(molecule: Molecule, atom: number): boolean {
  const { element, hydrogens, charge } = molecule.atoms[atom]!;
  if (element === 'O' || element === 'S') return true;
  return element === 'N' && charge === 0 && molecule.neighbours[atom]!.length + hydrogens === 3;
}

/**
 * Whether a nitrogen's lone pair is pulled away: by an acyl, thioacyl, sulphonyl, cyano or nitro group on it, or by
 * such a group at the far end of a double bond (a vinylogous amide).
 * @param except a neighbour that is not looked at
 */
export function isWithdrawn(molecule: Molecule, atom: number, except = -1): boolean {
  return molecule.neighbours[atom]!.some(
    (other) => other !== except && (isPulling(molecule, other, atom) || isVinylPulling(molecule, other, atom)),
  );
}

/** Whether an atom is the carbon of C=O, C=S or C#N, a sulphur with =O, a nitro or nitroso nitrogen, or a positive nitrogen. */
export function isPulling(molecule: Molecule, atom: number, from = -1): boolean {
  const { element, charge } = molecule.atoms[atom]!;
  if (isNitroNitrogen(molecule, atom) || (element === 'N' && charge > 0)) return true;
  return molecule.neighbours[atom]!.some((other) => {
    if (other === from) return false;
    const order = orderBetween(molecule, atom, other);
    const end = molecule.atoms[other]!.element;
    if (end === 'O' && order === 2) return element === 'C' || element === 'S' || element === 'N';
    if (element === 'S' && order === 2) return end === 'N';
    return element === 'C' && ((end === 'S' && order === 2) || (end === 'N' && order === 3));
  });
}

/** N-C=C-X, N-C=N-X or N-C=N... where X pulls: the lone pair is spread over the whole row. */
function isVinylPulling(molecule: Molecule, middle: number, from: number): boolean {
  if (molecule.atoms[middle]!.element !== 'C') return false;
  return molecule.neighbours[middle]!.some((far) => {
    if (far === from || orderBetween(molecule, middle, far) !== 2 || molecule.atoms[far]!.aromatic) return false;
    return molecule.neighbours[far]!.some((end) => end !== middle && isPulling(molecule, end, far));
  });
}

function isDoubleBonded(molecule: Molecule, atom: number): boolean {
  return molecule.bondsOf[atom]!.some((bond) => molecule.bonds[bond]!.order === 2);
}
