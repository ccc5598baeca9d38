// Groups that end a branch and have a name: nitro, cyano, chlorine, methyl, amide ...
import { isNitroNitrogen, orderBetween } from '../description/groups.ts';
import type { Molecule } from '../molecule/molecule.ts';
import type { GroupCode } from './structure.ts';

/** A named group and its atoms. */
export interface LeafGroup {
  readonly group: GroupCode;
  readonly atoms: readonly number[];
}

/** The named group that begins at `atom` as seen from `host`; null when what hangs there has no such name. */
export function findLeafGroup(molecule: Molecule, host: number, atom: number): LeafGroup | null {
  const order = orderBetween(molecule, host, atom);
  const beyond = molecule.neighbours[atom]!.filter((other) => other !== host);
  const single = beyond.length === 0 ? endGroup(molecule, atom, order) : null;
  if (single !== null) return { group: single, atoms: [atom] };
  const group = order === 1 ? branchGroup(molecule, atom, beyond) : doubleGroup(molecule, atom, order, beyond);
  if (group === null) return null;
  return { group, atoms: [atom, ...collect(molecule, atom, host)] };
}

/** All atoms behind `atom` as seen from `host`. */
function collect(molecule: Molecule, atom: number, host: number): number[] {
  const seen = new Set([host, atom]);
  for (const at of seen) if (at !== host) for (const next of molecule.neighbours[at]!) seen.add(next);
  return [...seen].filter((at) => at !== host && at !== atom);
}

function endGroup(molecule: Molecule, atom: number, order: number): GroupCode | null {
  const { element, charge } = molecule.atoms[atom]!;
  const single: Partial<Record<string, GroupCode>> = {
    F: 'fluorine', Cl: 'chlorine', Br: 'bromine', O: charge < 0 ? 'oxide' : 'hydroxyl', S: 'thiol', N: 'amino', C: 'methyl',
  }; // prettier-ignore
  const double: Partial<Record<string, GroupCode>> = { O: 'oxo', S: 'thioxo', N: 'imino', C: 'methylene' };
  return (order === 1 ? single[element] : order === 2 ? double[element] : undefined) ?? null;
}

/** Ends behind an atom as a text: "N#", "O= N" and so on, in a fixed order; null when one of them goes on. */
function endsOf(molecule: Molecule, atom: number, beyond: readonly number[]): string | null {
  if (beyond.some((other) => molecule.neighbours[other]!.length > 1)) return null;
  const signs = ['', '', '=', '#'];
  return beyond
    .map((other) => molecule.atoms[other]!.element + signs[orderBetween(molecule, atom, other)]!)
    .sort()
    .join(' ');
}

const carbonGroups: Partial<Record<string, GroupCode>> = {
  'N#': 'cyano', 'F F F': 'trifluoromethyl', 'O O=': 'carboxyl', 'N O=': 'carboxamide', 'O=': 'aldehyde', C: 'ethyl',
}; // prettier-ignore
const nitrogenGroups: Partial<Record<string, GroupCode>> = {
  'O=': 'nitroso',
  C: 'methylamino',
  'C C': 'dimethylamino',
};

function branchGroup(molecule: Molecule, atom: number, beyond: readonly number[]): GroupCode | null {
  if (isNitroNitrogen(molecule, atom)) return 'nitro';
  const { element } = molecule.atoms[atom]!;
  const ends = endsOf(molecule, atom, beyond) ?? '-';
  if (element === 'C') return carbonGroups[ends] ?? null;
  if (element === 'O') return ends === 'C' ? 'methoxy' : null;
  return element === 'N' ? (nitrogenGroups[ends] ?? azideAt(molecule, atom, beyond)) : null;
}

function azideAt(molecule: Molecule, atom: number, beyond: readonly number[]): GroupCode | null {
  const [middle, ...others] = beyond;
  if (middle === undefined || others.length > 0 || molecule.atoms[middle]!.charge !== 1) return null;
  const ends = molecule.neighbours[middle]!.filter((other) => other !== atom);
  return endsOf(molecule, middle, ends) === 'N=' ? 'azide' : null;
}

function doubleGroup(molecule: Molecule, atom: number, order: number, beyond: readonly number[]): GroupCode | null {
  const [next, ...others] = beyond;
  if (order !== 2 || next === undefined || others.length > 0 || orderBetween(molecule, atom, next) !== 1) return null;
  const { element } = molecule.atoms[atom]!;
  if (isNitroNitrogen(molecule, next))
    return element === 'N' ? 'nitroimine' : element === 'C' ? 'nitromethylene' : null;
  const ends = molecule.neighbours[next]!.filter((other) => other !== atom);
  const cyano = molecule.atoms[next]!.element === 'C' && endsOf(molecule, next, ends) === 'N#';
  return element === 'N' && cyano ? 'cyanoimine' : null;
}
