// What the sketcher says and who makes its edits: the sketcher knows no lab, so both come in from outside.
import type { Atom, Edit, HeadRingId, Molecule, RingId, StampId } from '@offshoot/chemistry';
import type { FormulaStyle } from '../molecule/arrange-formula.ts';
import type { AtomFacts, AtomName, BondFacts } from './graph/atom-facts.ts';
import type { TrayPage } from './graph/sketch-keys.ts';

/** What came of an edit; the sentences are said aloud. */
export type SketchOutcome =
  | {
      readonly ok: true;
      readonly molecule: Molecule;
      /** For each atom of the new molecule, which atom it was before; null for a new one. */
      readonly origins: readonly (number | null)[];
      /** The verdict in a few words, with its reason where it is bad. */
      readonly verdict: string;
    }
  | { readonly ok: false; readonly reason: string };

/** Tools with a name of their own. */
export type ToolName =
  | 'remove'
  | 'cut'
  | 'close'
  | 'single'
  | 'double'
  | 'triple'
  | 'charge-up'
  | 'charge-down'
  | 'hydrogen-up'
  | 'hydrogen-down'
  | 'join'
  | 'grow-ring'
  | 'shrink-ring';

/** Words of the drawing table. */
export type TableWord =
  | 'open'
  | 'title'
  | 'hint'
  | 'done'
  | 'undo'
  | 'redo'
  | 'tidy'
  | 'empty'
  | 'style'
  | 'school'
  | 'skeletal'
  | 'keys'
  | 'keys-close'
  | 'nearer'
  | 'farther'
  | 'take'
  | 'copy-smiles'
  | 'save-molfile'
  | 'save-svg'
  | 'save-png'
  | 'copied'
  | 'not-copied'
  | 'saved'
  | 'drawer'
  | 'drawer-own'
  | 'drawer-expert'
  | 'expert-name'
  | 'expert-hint'
  | 'expert-take'
  | 'expert-loading'
  | 'expert-failed';

export interface SketchWords {
  /** The drawing in words, for whoever comes to it. */
  picture: string;
  /** How to walk and where the list of keys is. */
  hint: string;
  atom: (facts: AtomFacts) => string;
  bond: (facts: BondFacts) => string;
  atomTitle: (name: AtomName) => string;
  bondTitle: (facts: BondFacts) => string;
  /** An edit that was made: "Chlorine put on." */
  done: (edit: Edit, before: Molecule) => string;
  /** Nothing lies in the direction of an arrow key. */
  noWay: string;
  /** This order means nothing where the cursor stands. */
  notHere: string;
  joinFrom: (name: AtomName) => string;
  joinEnded: string;
  page: (page: TrayPage) => string;
  pages: string;
  /** Heading of the rings that would replace the one an atom stands in, and of those that are hung on. */
  swapRing: string;
  hangRing: string;
  swapTo: (element: Atom['element']) => string;
  add: (element: Atom['element'], order: 1 | 2 | 3) => string;
  stamp: (stamp: StampId) => string;
  ring: (ring: RingId) => string;
  bondOrder: string;
  tool: (tool: ToolName) => string;
  table: (word: TableWord) => string;
  keys: readonly { readonly keys: string; readonly does: string }[];
}

/** Which tools a pupil has: said by the level, so that designs are found and not picked. */
export interface SketchOffers {
  readonly elements: readonly Atom['element'][];
  readonly stamps: readonly StampId[];
  readonly rings: readonly RingId[];
  readonly heads: readonly HeadRingId[];
}

export interface SketchSubject {
  readonly molecule: Molecule;
  readonly markedAtoms: readonly number[];
  readonly markedBonds: readonly number[];
  readonly style: FormulaStyle;
  readonly offers: SketchOffers;
  readonly words: SketchWords;
  readonly onEdit: (edit: Edit) => Promise<SketchOutcome>;
}
