// How a molecule lies in a pocket, atom by atom: what a picture of it needs beside the shares of the score.
import type { Molecule } from '@offshoot/chemistry';
import type { Pocket } from './pocket.ts';
import { bestReading } from './score-binding.ts';
import { atomsWith, role } from './roles.ts';
import { structureOf } from '../structure/structure.ts';

/** The atoms of the best pose by what they do. */
export interface LyingPose {
  readonly head: readonly number[];
  /** Offers the lone pair; null for a head that offers none. */
  readonly acceptor: number | null;
  /** Fills the hole beside the acceptor. */
  readonly slot: number | null;
  readonly link: readonly number[];
  /** Lies in the aromatic cage. */
  readonly hub: number;
  /** Carries the positive charge. */
  readonly cation: number | null;
  /** The electron-poor end. */
  readonly tip: readonly number[];
}

/** The pose that the score is read from; null for a molecule without any. */
export function lyingPoseOf(molecule: Molecule, pocket: Pocket): LyingPose | null {
  const { reading } = bestReading(structureOf(molecule), pocket);
  if (reading === null) return null;
  const { structure, pose, side, cation } = reading;
  return {
    head: pose.head.atoms,
    acceptor: pose.head.acceptor?.atom ?? null,
    slot: side.slot?.atom ?? null,
    link: pose.link,
    hub: pose.hub,
    cation: cation?.atom ?? null,
    tip: atomsWith(structure, pose, role.tip),
  };
}
