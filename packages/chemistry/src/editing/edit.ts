// One change of a drawing, as data: what a sketcher's tool, a repair or a bot asks for. Atoms and bonds are numbers in the molecule.
import type { Element } from '../molecule/element.ts';

/** Groups that are put on an atom at once. */
export type StampId =
  | 'chlorine'
  | 'fluorine'
  | 'bromine'
  | 'methyl'
  | 'hydroxyl'
  | 'amino'
  | 'nitro'
  | 'cyano'
  | 'oxo'
  | 'nitroimine'
  | 'cyanoimine'
  | 'nitromethylene'
  | 'trifluoromethyl';

/** Ring systems that the ring at an atom can be exchanged for. */
export type HeadRingId = 'pyridine' | 'chlorothiazole' | 'chloropyridine' | 'tetrahydrofuran';

/** Rings that can be fused or hung on. */
export type RingId = 'benzene' | 'pyridine' | 'cyclohexane' | 'cyclopentane' | 'cyclopropane';

/** An edit: hydrogens of the atoms it touches are filled up again by the school's table. */
export type Edit =
  | { readonly kind: 'swap-element'; readonly atom: number; readonly element: Element }
  | { readonly kind: 'set-charge'; readonly atom: number; readonly charge: number }
  | { readonly kind: 'fill-hydrogens'; readonly atom: number }
  | { readonly kind: 'add-atom'; readonly to: number; readonly element: Element; readonly order: 1 | 2 | 3 }
  | { readonly kind: 'remove-atom'; readonly atom: number }
  | { readonly kind: 'set-order'; readonly bond: number; readonly order: 1 | 2 | 3 }
  | { readonly kind: 'add-bond'; readonly atoms: readonly [number, number]; readonly order: 1 | 2 | 3 }
  | { readonly kind: 'remove-bond'; readonly bond: number }
  | { readonly kind: 'grow-ring'; readonly bond: number }
  | { readonly kind: 'shrink-ring'; readonly atom: number }
  | { readonly kind: 'keep-piece'; readonly atom: number }
  | { readonly kind: 'stamp'; readonly atom: number; readonly stamp: StampId }
  | { readonly kind: 'hang-ring'; readonly atom: number; readonly ring: RingId }
  | { readonly kind: 'swap-head'; readonly atom: number; readonly ring: HeadRingId };
