// What the body instrument is given, and hands on to its parts.
import type { BodyLook, LookComparison } from '../../../model/index.ts';

export interface BodyPanelProps {
  look: BodyLook;
  /** Another well held against this one: `looks` are A and this. */
  against: LookComparison | null;
  caption: string;
  chosen: string | null;
  onChoose: (way: string | null) => void;
  /** Atom that is chosen at the docking site. */
  atom: number | null;
  /** Null while it can't be done. */
  onBlock: ((enzyme: string) => void) | null;
}
