// What the whole family tree works on: given to each of its parts.
import type { ReactNode } from 'react';
import type { FamilyTree } from '../../model/family/family-tree.ts';
import type { Offshoot } from '../../model/index.ts';

/** A try of a molecule, as the tree names it. */
export interface OffshootTry {
  readonly id: string;
  readonly number: number;
  readonly world: string;
}

export interface FamilyDialogProps {
  tree: FamilyTree;
  /** SMILES of the molecule on the bench; null before the first. */
  now: string | null;
  triesOf: (smiles: string) => readonly OffshootTry[];
  picture: (offshoot: Offshoot) => ReactNode;
  /** Brings a molecule to the bench, and a try of it to the plate. */
  onTake: (smiles: string, tryId?: string) => void;
  onClose: () => void;
}
