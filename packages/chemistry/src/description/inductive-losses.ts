// How much the neighbours of a basic nitrogen weaken it: groups that pull electrons act through the bonds, and
// less with each bond (d to the power -1.6). Sizes are set on simple amines in Perrin's tables (named at each number).
import { pow } from '@offshoot/numerics';
import type { Molecule } from '../molecule/molecule.ts';
import type { BaseKind } from './base-groups.ts';
import { isPulling } from './base-groups.ts';
import { isHalogen } from './groups.ts';

/** How an effect falls with the number of bonds; between 1.5 (2-, 3-, 4-substituted amines) and the 0.4 per bond of Perrin 1981. */
const FALL = -1.6;
/** Beyond this number of bonds an effect is under 0.15 and left out. */
const FARTHEST = 7;

/** pKa units lost at three bonds from the nitrogen: 2-fluoro- and 2-chloroethylamine (1.7), 2-methoxyethylamine (1.2), thiomorpholine (1.0), ethylenediamine (0.7). */
const AT_THREE_BONDS: Readonly<Partial<Record<string, number>>> = { F: 1.7, Cl: 1.7, Br: 1.6, O: 1.2, S: 1.0, N: 0.7 };
/** A pulling group (C=O, C#N, NO2, SO2) takes this off on top of its own atoms, two bonds away: glycinamide (0.7 more than its O and N); a cyano group 4.3 (aminoacetonitrile 5.3). */
const PULLING_AT_TWO_BONDS = 0.7;
const CYANO_AT_TWO_BONDS = 4.3;
/** Rings two bonds away: benzylamine 9.3 (1.4), 3-picolylamine 8.6 (1.9, from the ring nitrogen 0.2 comes on top). */
const BENZENE_AT_TWO_BONDS = 1.4;
const HETARENE_AT_TWO_BONDS = 1.9;
/** Allylamine 9.5. */
const VINYL_AT_TWO_BONDS = 1.0;

/** Share of the losses that a kind of base feels: where the charge is spread over several atoms, about half (assumed). */
const SHARE: Readonly<Record<BaseKind, number>> = {
  amine: 1,
  aniline: 0.6,
  enamine: 0.6,
  imine: 1,
  amidine: 0.5,
  guanidine: 0.4,
  isourea: 0.5,
  isothiourea: 0.5,
  azine: 0,
  azole: 0.5,
};

/** pKa units that the rest of the molecule takes off a nitrogen that is not in an aromatic six-ring. */
export function inductiveLoss(molecule: Molecule, atom: number, kind: BaseKind): number {
  const { distances, walks } = measure(molecule, atom);
  let loss = 0;
  molecule.atoms.forEach((_, other) => {
    const bonds = distances[other]!;
    // Neighbours and the atoms of the group itself are in the group's own number.
    if (bonds < 2 || bonds > FARTHEST || isOwnGroup(molecule, atom, other, kind)) return;
    loss += pullOf(molecule, other, bonds) * Math.min(2, walks[other]!);
  });
  return loss * SHARE[kind];
}

/** pKa units that one atom takes off over a number of bonds. */
function pullOf(molecule: Molecule, other: number, bonds: number): number {
  const { element, aromatic } = molecule.atoms[other]!;
  let pull = (AT_THREE_BONDS[element] ?? 0) * pow(bonds / 3, FALL);
  if (element !== 'C') return pull;
  const twoBonds = pow(bonds / 2, FALL);
  if (aromatic) {
    // Only the first atom of a ring that is met counts for the ring.
    if (bonds === 2) pull += isHetarene(molecule, other) ? HETARENE_AT_TWO_BONDS : BENZENE_AT_TWO_BONDS;
  } else if (isCyano(molecule, other)) pull += CYANO_AT_TWO_BONDS * twoBonds;
  else if (isPulling(molecule, other)) pull += PULLING_AT_TWO_BONDS * twoBonds;
  else if (bonds === 2 && molecule.bondsOf[other]!.some((bond) => molecule.bonds[bond]!.order > 1))
    pull += VINYL_AT_TWO_BONDS;
  return pull;
}

/** For imines and their kin, the carbon and the other nitrogens (sulphur, oxygen) at it are already in the group's pKa; for azoles the whole ring is. */
function isOwnGroup(molecule: Molecule, atom: number, other: number, kind: BaseKind): boolean {
  if (kind === 'amine') return false;
  if (kind === 'azole') return molecule.rings.some((ring) => ring.includes(atom) && ring.includes(other));
  if (kind === 'aniline') return molecule.atoms[other]!.aromatic;
  return (
    molecule.neighbours[atom]!.some((carbon) => molecule.neighbours[carbon]!.includes(other)) &&
    !isHalogen(molecule.atoms[other]!.element)
  );
}

function isHetarene(molecule: Molecule, atom: number): boolean {
  return molecule.rings.some(
    (ring) =>
      ring.includes(atom) &&
      ring.every((member) => molecule.atoms[member]!.aromatic) &&
      ring.some((member) => molecule.atoms[member]!.element !== 'C'),
  );
}

function isCyano(molecule: Molecule, atom: number): boolean {
  return molecule.bondsOf[atom]!.some(
    (bond, i) => molecule.bonds[bond]!.order === 3 && molecule.atoms[molecule.neighbours[atom]![i]!]!.element === 'N',
  );
}

/** Bonds from an atom to every other, and over how many shortest ways (two in a ring: both sides pull). */
function measure(molecule: Molecule, start: number): { distances: Int16Array; walks: Int32Array } {
  const distances = new Int16Array(molecule.atoms.length).fill(FARTHEST + 1);
  const walks = new Int32Array(molecule.atoms.length);
  distances[start] = 0;
  walks[start] = 1;
  const queue = [start];
  for (const atom of queue) {
    if (distances[atom] === FARTHEST) break;
    for (const next of molecule.neighbours[atom]!) {
      if (walks[next] === 0 && next !== start) {
        distances[next] = distances[atom]! + 1;
        queue.push(next);
      }
      if (distances[next] === distances[atom]! + 1) walks[next]! += walks[atom]!;
    }
  }
  return { distances, walks };
}
