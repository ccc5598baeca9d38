// The palette: the eight elements that a pupil may draw with, and how many bonds each holds in the school's table.

/** Elements of the palette. */
export type Element = 'H' | 'C' | 'N' | 'O' | 'S' | 'F' | 'Cl' | 'Br';

/** What the model knows of an element. Masses in dalton: abridged standard atomic weights 2021, IUPAC (Prohaska 2022). */
export interface ElementRecord {
  readonly symbol: Element;
  readonly atomicNumber: number;
  readonly massDa: number;
  /** Ordinary numbers of bonds by formal charge; a charge that is not listed is not ordinary for the element. */
  readonly valences: Readonly<Partial<Record<number, readonly number[]>>>;
}

/** The palette by symbol, in the order in which it is offered. */
export const elements: Readonly<Record<Element, ElementRecord>> = {
  H: { symbol: 'H', atomicNumber: 1, massDa: 1.008, valences: { 0: [1], 1: [0], [-1]: [0] } },
  C: { symbol: 'C', atomicNumber: 6, massDa: 12.011, valences: { 0: [4], 1: [3], [-1]: [3] } },
  N: { symbol: 'N', atomicNumber: 7, massDa: 14.007, valences: { 0: [3], 1: [4], [-1]: [2] } },
  O: { symbol: 'O', atomicNumber: 8, massDa: 15.999, valences: { 0: [2], 1: [3], [-1]: [1] } },
  S: { symbol: 'S', atomicNumber: 16, massDa: 32.06, valences: { 0: [2, 4, 6], 1: [3, 5], [-1]: [1] } },
  F: { symbol: 'F', atomicNumber: 9, massDa: 18.998, valences: { 0: [1], [-1]: [0] } },
  Cl: { symbol: 'Cl', atomicNumber: 17, massDa: 35.45, valences: { 0: [1], [-1]: [0] } },
  Br: { symbol: 'Br', atomicNumber: 35, massDa: 79.904, valences: { 0: [1], [-1]: [0] } },
};

/** Whether a symbol (in chemical spelling, "Cl") belongs to the palette. */
export function isElement(symbol: string): symbol is Element {
  return Object.hasOwn(elements, symbol);
}

/** Ordinary numbers of bonds of an element with a charge, smallest first; empty when that charge is not ordinary. */
export function ordinaryValences(element: Element, charge: number): readonly number[] {
  return elements[element].valences[charge] ?? [];
}

/**
 * Hydrogens that an atom gets when nobody says how many: up to its next ordinary number of bonds, none when it is full.
 * @example impliedHydrogens('C', 0, 3) // => 1
 */
export function impliedHydrogens(element: Element, charge: number, bondOrders: number): number {
  for (const valence of ordinaryValences(element, charge)) if (valence >= bondOrders) return valence - bondOrders;
  return 0;
}
