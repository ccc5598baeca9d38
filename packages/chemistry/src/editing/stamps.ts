// Stamps: groups and rings that are put on at once, as data. Which of them a pupil has is said by the level.
import type { Element } from '../molecule/element.ts';

/** A piece with its own atoms; atom 0 is bound to the place where it is put. */
export interface Piece {
  readonly elements: readonly Element[];
  /** Charges by atom; left out where all are 0. */
  readonly charges?: readonly number[];
  /** [from, to, order] within the piece. */
  readonly bonds: readonly (readonly [number, number, 1 | 2 | 3])[];
  /** Order of the bond by which it hangs. */
  readonly link: 1 | 2 | 3;
}

/** Groups by id. */
export const stamps = {
  fluorine: { elements: ['F'], bonds: [], link: 1 },
  chlorine: { elements: ['Cl'], bonds: [], link: 1 },
  bromine: { elements: ['Br'], bonds: [], link: 1 },
  methyl: { elements: ['C'], bonds: [], link: 1 },
  hydroxyl: { elements: ['O'], bonds: [], link: 1 },
  amino: { elements: ['N'], bonds: [], link: 1 },
  oxo: { elements: ['O'], bonds: [], link: 2 },
  nitro: {
    elements: ['N', 'O', 'O'],
    charges: [1, 0, -1],
    bonds: [
      [0, 1, 2],
      [0, 2, 1],
    ],
    link: 1,
  },
  cyano: { elements: ['C', 'N'], bonds: [[0, 1, 3]], link: 1 },
  nitroimine: {
    elements: ['N', 'N', 'O', 'O'],
    charges: [0, 1, 0, -1],
    bonds: [
      [0, 1, 1],
      [1, 2, 2],
      [1, 3, 1],
    ],
    link: 2,
  },
  cyanoimine: {
    elements: ['N', 'C', 'N'],
    bonds: [
      [0, 1, 1],
      [1, 2, 3],
    ],
    link: 2,
  },
  nitromethylene: {
    elements: ['C', 'N', 'O', 'O'],
    charges: [0, 1, 0, -1],
    bonds: [
      [0, 1, 1],
      [1, 2, 2],
      [1, 3, 1],
    ],
    link: 2,
  },
  trifluoromethyl: {
    elements: ['C', 'F', 'F', 'F'],
    bonds: [
      [0, 1, 1],
      [0, 2, 1],
      [0, 3, 1],
    ],
    link: 1,
  },
} as const satisfies Record<string, Piece>;

/** Names of the groups. */
export type StampId = keyof typeof stamps;

/** A ring as a walk: `elements[i]` is bound to the next one by `orders[i]`, the last to the first; atom 0 hangs on the link. */
export interface RingPiece {
  readonly elements: readonly Element[];
  readonly orders: readonly (1 | 2)[];
  /** Halogens on ring atoms: [ring atom, element]. */
  readonly branches: readonly (readonly [number, Element])[];
}

/** Rings by id. */
export const rings = {
  benzene: { elements: ['C', 'C', 'C', 'C', 'C', 'C'], orders: [2, 1, 2, 1, 2, 1], branches: [] },
  pyridine: { elements: ['C', 'C', 'N', 'C', 'C', 'C'], orders: [2, 1, 2, 1, 2, 1], branches: [] },
  chloropyridine: { elements: ['C', 'C', 'N', 'C', 'C', 'C'], orders: [2, 1, 2, 1, 2, 1], branches: [[3, 'Cl']] },
  chlorothiazole: { elements: ['C', 'C', 'N', 'C', 'S'], orders: [2, 1, 2, 1, 1], branches: [[3, 'Cl']] },
  tetrahydrofuran: { elements: ['C', 'C', 'O', 'C', 'C'], orders: [1, 1, 1, 1, 1], branches: [] },
  cyclohexane: { elements: ['C', 'C', 'C', 'C', 'C', 'C'], orders: [1, 1, 1, 1, 1, 1], branches: [] },
  cyclopentane: { elements: ['C', 'C', 'C', 'C', 'C'], orders: [1, 1, 1, 1, 1], branches: [] },
  cyclopropane: { elements: ['C', 'C', 'C'], orders: [1, 1, 1], branches: [] },
} as const satisfies Record<string, RingPiece>;

/** Names of the rings. */
export type RingId = keyof typeof rings;

/** Rings that may stand at the head: those with an atom that can accept a hydrogen bond. */
export type HeadRingId = 'pyridine' | 'chloropyridine' | 'chlorothiazole' | 'tetrahydrofuran';
/** The head rings, in the order in which they are offered. */
export const headRings: readonly HeadRingId[] = ['pyridine', 'chloropyridine', 'chlorothiazole', 'tetrahydrofuran'];
