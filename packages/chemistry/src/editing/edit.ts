// One change of a drawing, as data: what a sketcher's tool, a repair or a bot asks for. Atoms and bonds are numbers in the molecule.
import type { Element } from '../molecule/element.ts';
import type { HeadRingId, RingId, StampId } from './stamps.ts';

/** An edit. Hydrogens of the atoms it touches are filled up again by the school's table, and their charges settled. */
export type Edit =
  | { readonly kind: 'swap-element'; readonly atom: number; readonly element: Element }
  | { readonly kind: 'set-charge'; readonly atom: number; readonly charge: number }
  /** `hydrogens: null` fills the atom up. */
  | { readonly kind: 'set-hydrogens'; readonly atom: number; readonly hydrogens: number | null }
  | { readonly kind: 'add-atom'; readonly to: number; readonly element: Element; readonly order: 1 | 2 | 3 }
  | { readonly kind: 'remove-atom'; readonly atom: number }
  | { readonly kind: 'set-order'; readonly bond: number; readonly order: 1 | 2 | 3 }
  /** Between two atoms that are there: closes a ring or joins two pieces. */
  | { readonly kind: 'add-bond'; readonly atoms: readonly [number, number]; readonly order: 1 | 2 | 3 }
  | { readonly kind: 'remove-bond'; readonly bond: number }
  /** Puts a carbon into a ring bond. */
  | { readonly kind: 'grow-ring'; readonly bond: number }
  /** Takes an atom without branches out of its ring and joins its neighbours. */
  | { readonly kind: 'shrink-ring'; readonly atom: number }
  /** Drops every piece but the one with this atom. */
  | { readonly kind: 'keep-piece'; readonly atom: number }
  | { readonly kind: 'stamp'; readonly atom: number; readonly stamp: StampId }
  /** Hangs a ring on an atom by a single bond. */
  | { readonly kind: 'hang-ring'; readonly atom: number; readonly ring: RingId }
  /** Exchanges the ring of an atom, with the halogens on it, for another one on the same link. */
  | { readonly kind: 'swap-head'; readonly atom: number; readonly ring: HeadRingId };
