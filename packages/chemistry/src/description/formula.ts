// Molecular formula in Hill's order and average mass.
import { elements, type Element } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';

/** How many atoms of each element, hydrogens included. */
export function countElements(molecule: Molecule): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  const add = (element: Element, count: number): void => {
    if (count > 0) counts.set(element, (counts.get(element) ?? 0) + count);
  };
  for (const { element, hydrogens } of molecule.atoms) {
    add(element, 1);
    add('H', hydrogens);
  }
  return counts;
}

/**
 * Formula by Hill's rule: carbon, hydrogen, then by the alphabet; all by the alphabet without carbon. A net charge follows as + or -.
 * @example formulaOf(nicotine) // => 'C10H14N2'
 */
export function formulaOf(molecule: Molecule): string {
  const counts = countElements(molecule);
  const first: Element[] = counts.has('C') ? ['C', 'H'] : [];
  const rest = [...counts.keys()].filter((element) => !first.includes(element)).sort();
  const parts = [...first, ...rest].filter((element) => counts.has(element));
  const text = parts
    .map((element) => element + (counts.get(element) === 1 ? '' : counts.get(element)!.toString()))
    .join('');
  const charge = molecule.atoms.reduce((sum, atom) => sum + atom.charge, 0);
  if (charge === 0) return text;
  const size = Math.abs(charge) === 1 ? '' : Math.abs(charge).toString();
  return `${text}${size}${charge > 0 ? '+' : '-'}`;
}

/** Average mass in dalton, electrons of the charge not counted. */
export function massOf(molecule: Molecule): number {
  let sum = 0;
  for (const { element, hydrogens } of molecule.atoms) sum += elements[element].massDa + hydrogens * elements.H.massDa;
  return sum;
}
