// What a verdict is made of: codes and data; the sentences are written in the labs' catalogues.
import type { Edit } from '../editing/edit.ts';
import type { Molecule } from '../molecule/molecule.ts';

/** impossible: a rule of bonding is broken. unstable: would fall apart or react at once. known: has a name in our list. */
export type Verdict = 'possible' | 'impossible' | 'unstable' | 'known';

/** One thing found: an error makes a molecule impossible, a warning unstable, a note says something worth knowing. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly atoms: readonly number[];
  readonly bonds: readonly number[];
  readonly data: Readonly<Record<string, string | number>>;
}

/** Codes of repairs; the last two are made of several edits. */
export const repairCodes = [
  'drop-hydrogens',
  'lower-bond',
  'swap-element',
  'remove-atom',
  'open-ring',
  'add-charge',
  'fill-hydrogens',
  'neutralise',
  'add-ring-hydrogen',
  'keep-piece',
  'tip-over',
  'several-steps',
] as const;

/** The code of a repair. */
export type RepairCode = (typeof repairCodes)[number];

/** A change that makes the molecule possible. `edit` is null where it takes several edits. */
export interface Repair {
  readonly code: RepairCode;
  readonly data: Readonly<Record<string, string | number>>;
  readonly edit: Edit | null;
  /** What comes out: a molecule that is possible or known. */
  readonly smiles: string;
  /** The same, with the atoms that stayed in their places. */
  readonly molecule: Molecule;
}

/** The verdict on a drawing. `name` is the id of a known molecule. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly name: string | null;
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
}
