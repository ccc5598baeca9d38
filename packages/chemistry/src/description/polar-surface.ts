// Topological polar surface of nitrogen and oxygen, by Ertl's contributions (Ertl, Rohde, Selzer 2000, table 1), in
// square ångström. Sulphur is left out, as in the fit to the brain barrier that uses it (Clark 1999); nitro groups
// count as Ertl wrote them, with two double bonds, although our drawing separates the charges.
import type { Molecule } from '../molecule/molecule.ts';
import { isNitroNitrogen } from './groups.ts';

/** Polar surface in square ångström. */
export function polarSurface(molecule: Molecule): number {
  let sum = 0;
  molecule.atoms.forEach((_, atom) => (sum += polarShare(molecule, atom)));
  return sum;
}

/** One atom's share of the polar surface in square ångström; 0 for all but N and O. */
export function polarShare(molecule: Molecule, index: number): number {
  const { element } = molecule.atoms[index]!;
  if (element === 'N') return isNitroNitrogen(molecule, index) ? NITRO_NITROGEN : nitrogenShare(molecule, index);
  if (element === 'O') return isNitroOxygen(molecule, index) ? OXO : oxygenShare(molecule, index);
  return 0;
}

/** The two oxygens that hang on nothing but a nitro group's nitrogen; in a nitrate ester the third one is an ether's. */
function isNitroOxygen(molecule: Molecule, index: number): boolean {
  const [nitrogen, more] = molecule.neighbours[index]!;
  return nitrogen !== undefined && more === undefined && isNitroNitrogen(molecule, nitrogen);
}

const NITRO_NITROGEN = 11.68;
const OXO = 17.07;

/** Key: charge, a for aromatic, then H count, then bonds to heavy atoms by order (s, d, t; r for an aromatic bond), ^ in a ring of three. */
const nitrogenShares: Readonly<Record<string, number>> = {
  '0:0:sss': 3.24,
  '0:0:sss^': 3.01,
  '0:0:ds': 12.36,
  '0:0:t': 23.79,
  '0:1:ss': 12.03,
  '0:1:ss^': 21.94,
  '0:1:d': 23.85,
  '0:2:s': 26.02,
  '1:0:ssss': 0,
  '1:0:dss': 3.01,
  '1:0:st': 4.36,
  '1:0:dd': 13.6,
  '1:1:sss': 4.44,
  '1:1:ds': 13.97,
  '1:2:ss': 16.61,
  '1:2:d': 25.59,
  '1:3:s': 27.64,
  '0:0:rr': 12.89,
  '0:0:rrr': 4.41,
  '0:0:rrs': 4.93,
  '0:1:rr': 15.79,
  '1:0:rrr': 4.1,
  '1:0:rrs': 3.88,
  '1:1:rr': 14.14,
};
const oxygenShares: Readonly<Record<string, number>> = {
  '0:0:ss': 9.23,
  '0:0:ss^': 12.53,
  '0:0:d': OXO,
  '0:1:s': 20.23,
  '-1:0:s': 23.06,
  '0:0:rr': 13.14,
};

function nitrogenShare(molecule: Molecule, index: number): number {
  // Atoms beyond the table: the straight line that RDKit uses for them.
  return nitrogenShares[surroundings(molecule, index)] ?? fallback(molecule, index, 30.5, 8.2);
}

function oxygenShare(molecule: Molecule, index: number): number {
  return oxygenShares[surroundings(molecule, index)] ?? fallback(molecule, index, 28.5, 8.6);
}

function fallback(molecule: Molecule, index: number, start: number, perBond: number): number {
  const hydrogens = molecule.atoms[index]!.hydrogens;
  return Math.max(0, start - perBond * (molecule.neighbours[index]!.length + hydrogens) + 1.5 * hydrogens);
}

function surroundings(molecule: Molecule, index: number): string {
  const { charge, hydrogens } = molecule.atoms[index]!;
  const letters = molecule.bondsOf[index]!.map((bond) => bondLetter(molecule, bond))
    .sort()
    .join('');
  const strained = molecule.rings.some((ring) => ring.length === 3 && ring.includes(index));
  return `${charge}:${hydrogens}:${letters}${strained ? '^' : ''}`;
}

function bondLetter(molecule: Molecule, bond: number): string {
  const { order, aromatic } = molecule.bonds[bond]!;
  return aromatic ? 'r' : order === 1 ? 's' : order === 2 ? 'd' : 't';
}
