// What a tool or a key of the sketcher asks for, and the edit of the chemistry room that does it where the cursor stands.
import type { Atom, Edit, HeadRingId, Molecule, RingId, StampId } from '@offshoot/chemistry';
import type { SketchTarget } from './sketch-target.ts';

export type Element = Atom['element'];
export type BondOrder = 1 | 2 | 3;

export type SketchOrder =
  | { readonly kind: 'swap'; readonly element: Element }
  | { readonly kind: 'add'; readonly element: Element; readonly order: BondOrder }
  | { readonly kind: 'stamp'; readonly stamp: StampId }
  | { readonly kind: 'hang-ring'; readonly ring: RingId }
  | { readonly kind: 'swap-head'; readonly ring: HeadRingId }
  | { readonly kind: 'bond-order'; readonly order: BondOrder }
  | { readonly kind: 'remove' }
  | { readonly kind: 'charge'; readonly by: 1 | -1 }
  | { readonly kind: 'hydrogens'; readonly by: 1 | -1 }
  | { readonly kind: 'join'; readonly with: number }
  | { readonly kind: 'grow-ring' }
  | { readonly kind: 'shrink-ring' };

/** Orders after which the cursor goes on to what is new. */
export function leadsToNew(order: SketchOrder): boolean {
  return order.kind === 'add' || order.kind === 'stamp' || order.kind === 'hang-ring' || order.kind === 'swap-head';
}

/** The edit of an order at a target; null where the order means nothing there. */
export function editOf(molecule: Molecule, target: SketchTarget, order: SketchOrder): Edit | null {
  return target.kind === 'atom' ? editOfAtom(molecule, target.atom, order) : editOfBond(molecule, target.bond, order);
}

function editOfAtom(molecule: Molecule, atom: number, order: SketchOrder): Edit | null {
  const own = molecule.atoms[atom];
  if (own === undefined) return null;
  switch (order.kind) {
    case 'swap':
      return { kind: 'swap-element', atom, element: order.element };
    case 'add':
      return { kind: 'add-atom', to: atom, element: order.element, order: order.order };
    case 'stamp':
      return { kind: 'stamp', atom, stamp: order.stamp };
    case 'hang-ring':
      return { kind: 'hang-ring', atom, ring: order.ring };
    case 'swap-head':
      return { kind: 'swap-head', atom, ring: order.ring };
    case 'remove':
      return { kind: 'remove-atom', atom };
    case 'charge':
      return { kind: 'set-charge', atom, charge: own.charge + order.by };
    case 'hydrogens':
      return own.hydrogens + order.by < 0 ? null : { kind: 'set-hydrogens', atom, hydrogens: own.hydrogens + order.by };
    case 'join':
      return order.with === atom ? null : { kind: 'add-bond', atoms: [atom, order.with], order: 1 };
    case 'shrink-ring':
      return { kind: 'shrink-ring', atom };
    case 'grow-ring': {
      const bond = molecule.bondsOf[atom]!.find((one) => isInRing(molecule, one));
      return bond === undefined ? null : { kind: 'grow-ring', bond };
    }
    case 'bond-order':
      return null;
  }
}

function editOfBond(molecule: Molecule, bond: number, order: SketchOrder): Edit | null {
  if (molecule.bonds[bond] === undefined) return null;
  if (order.kind === 'bond-order') return { kind: 'set-order', bond, order: order.order };
  if (order.kind === 'remove') return { kind: 'remove-bond', bond };
  if (order.kind === 'grow-ring') return { kind: 'grow-ring', bond };
  return null;
}

export function isInRing(molecule: Molecule, bond: number): boolean {
  const atoms = molecule.bonds[bond]?.atoms;
  return atoms !== undefined && molecule.rings.some((ring) => atoms.every((atom) => ring.includes(atom)));
}
