// Descriptors: the numbers by which theories and comparisons see a molecule. Plain things that can be counted on the drawing or
// stand on the molecule card; nothing of the model's inside, so that a theory has something left to find out.
import { describeMolecule, neutralShare, readMolecule, type Element, type Molecule } from '@offshoot/chemistry';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { BLOOD_PH } from '../study.ts';
import type { DescriptorName } from './descriptor-names.ts';

export type SubjectDescriptors = Readonly<Record<DescriptorName, number>>;

/** A subject as the notebook needs it: its drawing and its descriptors. */
export interface SubjectCard {
  readonly molecule: Molecule;
  readonly descriptors: SubjectDescriptors;
}

/** Reads subjects for the notebook, in order. A text that can't be read gives its problem. About 1 ms each. */
export function drawSubjects(subjects: readonly string[]): Result<SubjectCard>[] {
  return subjects.map((subject) => {
    const read = readMolecule(subject);
    if (!read.ok) return fail(read.problem.code, read.problem.data);
    return succeed({ molecule: read.value, descriptors: listDescriptors(read.value) });
  });
}

/** The descriptors of a molecule. */
export function listDescriptors(molecule: Molecule): SubjectDescriptors {
  const { mass, logP, tpsa, base } = describeMolecule(molecule);
  const count = (element: Element): number => molecule.atoms.filter((atom) => atom.element === element).length;
  return {
    chlorines: count('Cl'),
    ringChlorines: countRingChlorines(molecule),
    fluorines: count('F'),
    bromines: count('Br'),
    nitrogens: count('N'),
    oxygens: count('O'),
    sulphurs: count('S'),
    nitroGroups: countNitroGroups(molecule),
    cyanoGroups: countCyanoGroups(molecule),
    charged: 1 - neutralShare({ base }, BLOOD_PH),
    logP,
    polarity: tpsa,
    mass,
    atoms: molecule.atoms.filter(({ element }) => element !== 'H').length,
    rings: molecule.rings.length,
    largestRing: molecule.rings.reduce((largest, ring) => Math.max(largest, ring.length), 0),
    doubleBonds: molecule.bonds.filter(({ order, aromatic }) => order === 2 && !aromatic).length,
  };
}

/** Chlorines bound to an atom of a ring. */
function countRingChlorines({ atoms, neighbours, rings }: Molecule): number {
  const inRing = (atom: number): boolean => rings.some((ring) => ring.includes(atom));
  return atoms.filter(({ element }, place) => element === 'Cl' && neighbours[place]!.some(inRing)).length;
}

/** Nitrogens with a positive charge that hold two oxygens with no other neighbour. */
function countNitroGroups({ atoms, neighbours }: Molecule): number {
  const isEndOxygen = (atom: number): boolean => atoms[atom]!.element === 'O' && neighbours[atom]!.length === 1;
  return atoms.filter(
    ({ element, charge }, place) =>
      element === 'N' && charge === 1 && neighbours[place]!.filter(isEndOxygen).length === 2,
  ).length;
}

/** Triple bonds of carbon and nitrogen. */
function countCyanoGroups({ atoms, bonds }: Molecule): number {
  return bonds.filter(({ order, atoms: ends }) => {
    const pair = ends.map((end) => atoms[end]!.element);
    return order === 3 && pair.includes('C') && pair.includes('N');
  }).length;
}
