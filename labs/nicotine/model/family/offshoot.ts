// One molecule that a pupil made: a node of the family tree, as plain data that a browser can keep. How it was made is
// a code and the data of its sentence.
import type { Edit, Judgement, Molecule, Verdict } from '@offshoot/chemistry';

/** How a molecule came to be. `start`, `chosen`, `typed` and `tested` (by a list) may be beginnings. */
export const familyWays = ['start', 'edit', 'repair', 'surprise', 'expert', 'typed', 'chosen', 'tested'] as const;
export type FamilyWay = (typeof familyWays)[number];

export interface FamilyStep {
  readonly how: FamilyWay;
  /** Kind of the edit or code of the repair; null where there is none. */
  readonly code: string | null;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What chemistry says of a molecule, as far as the family tree shows it. */
export interface OffshootFacts {
  /** Canonical SMILES: the same molecule reached twice is one. */
  readonly smiles: string;
  readonly verdict: Verdict;
  /** Only its band is told; it can't be tested. */
  readonly bandOnly: boolean;
  /** The English name of a known molecule. */
  readonly name: string | null;
  /** Hill's order. */
  readonly formula: string;
  /** Why it can't exist or would fall apart: the code of the rule and the data of its sentence. */
  readonly reason: { readonly rule: string; readonly data: Readonly<Record<string, string | number>> } | null;
}

export interface Offshoot extends OffshootFacts {
  /** The molecule that it was made from first; null for a beginning. */
  readonly parent: string | null;
  readonly made: FamilyStep;
  /** x and y of each atom in the order of the SMILES, in bond lengths; empty where it was never drawn by hand. */
  readonly places: readonly number[];
  /** Order of making, from 1. */
  readonly order: number;
}

interface Studied {
  readonly molecule: Molecule;
  readonly judgement: Judgement;
  readonly formula: string;
  readonly bandOnly: boolean;
}

/** The facts of a studied molecule. */
export function factsOf({ molecule, judgement, formula, bandOnly }: Studied): OffshootFacts {
  const { verdict, name, findings } = judgement;
  const serious = (severity: 'error' | 'warning') => findings.find((finding) => finding.severity === severity);
  const worst = serious('error') ?? serious('warning');
  const reason = worst === undefined ? null : { rule: worst.rule, data: worst.data };
  return { smiles: molecule.smiles, verdict, bandOnly, name, formula, reason };
}

/** An edit as a step: the code and data of its sentence, which need no drawing any more. */
export function stepOfEdit(edit: Edit, before: Molecule): FamilyStep {
  const element = (atom: number): string => before.atoms[atom]?.element ?? 'C';
  return { how: 'edit', code: edit.kind, data: dataOf(edit, element) };
}

function dataOf(edit: Edit, element: (atom: number) => string): FamilyStep['data'] {
  switch (edit.kind) {
    case 'swap-element':
      return { from: element(edit.atom), to: edit.element };
    case 'set-charge':
      return { charge: edit.charge };
    case 'set-hydrogens':
      return { hydrogens: edit.hydrogens ?? 0 };
    case 'add-atom':
      return { element: edit.element, order: edit.order };
    case 'remove-atom':
      return { element: element(edit.atom) };
    case 'set-order':
      return { order: edit.order };
    case 'add-bond':
      return { from: element(edit.atoms[0]), to: element(edit.atoms[1]) };
    case 'stamp':
      return { stamp: edit.stamp };
    case 'hang-ring':
    case 'swap-head':
      return { ring: edit.ring };
    default:
      return {};
  }
}

/** Places are kept to a thousandth of a bond length. */
const GRAIN = 1000;

/** The places of a drawing, as they are kept. */
export function placesOf(molecule: Molecule): number[] {
  return molecule.atoms.flatMap(({ x, y }) => [Math.round(x * GRAIN) / GRAIN, Math.round(y * GRAIN) / GRAIN]);
}

/** A molecule with kept places; as it is where they are of another one. */
export function withPlaces(molecule: Molecule, places: readonly number[]): Molecule {
  if (places.length !== 2 * molecule.atoms.length) return molecule;
  const atoms = molecule.atoms.map((atom, i) => ({ ...atom, x: places[2 * i]!, y: places[2 * i + 1]! }));
  return { ...molecule, atoms };
}
