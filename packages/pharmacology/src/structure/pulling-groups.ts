// Groups that pull electrons: the tips of a molecule. Binding asks how well one can sit on the far site of the
// pocket, breakdown which of them an enzyme can take off.
import { rememberInside } from './remember.ts';
import { doublePartners, type Structure } from './structure.ts';

/** Kinds of electron-pulling group, from strong to weak. */
export const pullingKinds = [
  'nitro',
  'nitroso',
  'sulfonyl',
  'cyano',
  'keto',
  'ester',
  'sulfoxide',
  'amide',
  'acid',
  'trifluoromethyl',
] as const;
export type PullingKind = (typeof pullingKinds)[number];

/** One such group: its inner atom (the one that carries it) and its outer atoms (the ones that pull). */
export interface PullingGroup {
  readonly kind: PullingKind;
  readonly inner: number;
  readonly outer: readonly number[];
}

/** All electron-pulling groups of a molecule, in the order of their inner atoms. */
export const pullingGroupsOf = rememberInside((structure: Structure): readonly PullingGroup[] =>
  structure.molecule.atoms.flatMap((_, atom) => pullingGroupAt(structure, atom) ?? []),
);

function pullingGroupAt(structure: Structure, atom: number): PullingGroup | undefined {
  switch (structure.molecule.atoms[atom]!.element) {
    case 'N':
      return nitrogenGroup(structure, atom);
    case 'S':
      return sulphurGroup(structure, atom);
    case 'C':
      return carbonGroup(structure, atom);
    default:
      return undefined;
  }
}

function nitrogenGroup(structure: Structure, atom: number): PullingGroup | undefined {
  const { atoms, neighbours } = structure.molecule;
  const outer = neighbours[atom]!.filter(
    (next) => atoms[next]!.element === 'O' && neighbours[next]!.length === 1 && atoms[next]!.hydrogens === 0,
  );
  if (outer.length >= 2) return { kind: 'nitro', inner: atom, outer };
  return outer.length === 1 && doublePartners(structure, atom, 'O').length === 1
    ? { kind: 'nitroso', inner: atom, outer }
    : undefined;
}

function sulphurGroup(structure: Structure, atom: number): PullingGroup | undefined {
  const oxygens = doublePartners(structure, atom, 'O');
  const nitrogens = doublePartners(structure, atom, 'N');
  if (oxygens.length === 0) return undefined;
  return { kind: oxygens.length + nitrogens.length >= 2 ? 'sulfonyl' : 'sulfoxide', inner: atom, outer: oxygens };
}

function carbonGroup(structure: Structure, atom: number): PullingGroup | undefined {
  const { atoms, neighbours, bonds, bondsOf } = structure.molecule;
  const around = neighbours[atom]!;
  const fluorines = around.filter((next) => atoms[next]!.element === 'F');
  if (fluorines.length >= 3) return { kind: 'trifluoromethyl', inner: atom, outer: fluorines };
  const triple = bondsOf[atom]!.map((number) => bonds[number]!).find((bond) => bond.order === 3);
  if (triple !== undefined) {
    const end = triple.atoms[0] === atom ? triple.atoms[1] : triple.atoms[0];
    return atoms[end]!.element === 'N' ? { kind: 'cyano', inner: atom, outer: [end] } : undefined;
  }
  const outer = doublePartners(structure, atom, 'O');
  return outer.length === 0 ? undefined : { kind: carbonylKind(structure, atom), inner: atom, outer };
}

function carbonylKind({ molecule: { atoms, neighbours } }: Structure, atom: number): PullingKind {
  let kind: PullingKind = 'keto';
  for (const next of neighbours[atom]!) {
    const { element, hydrogens } = atoms[next]!;
    if (element === 'O' && hydrogens > 0) return 'acid';
    if (element === 'O' && neighbours[next]!.length === 2) kind = 'ester';
    if (element === 'N' && kind === 'keto') kind = 'amide';
  }
  return kind;
}
