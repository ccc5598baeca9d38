// A molecule as pharmacology sees it: through-bond distances, rings and kinds of atoms, worked out once and handed
// from step to step. Every feature of binding and every soft spot of breakdown is read off this record.
import type { Remembering } from './remember.ts';
import type { Molecule } from '@offshoot/chemistry';

/** What is worked out once per molecule. `distance[i * size + j]` is in bonds; `unreachable` for separate pieces. */
export interface Structure extends Remembering {
  readonly molecule: Molecule;
  readonly size: number;
  readonly distance: Uint8Array;
  /** For each atom the numbers of the rings it is in. */
  readonly ringsOf: readonly (readonly number[])[];
  /** For each ring whether all its atoms are aromatic. */
  readonly ringAromatic: readonly boolean[];
  /** Flat atoms: aromatic, or with a double or triple bond. */
  readonly flat: readonly boolean[];
  /** Bond order sums are not kept; this is the highest order at each atom (1, 2 or 3; aromatic counts 2). */
  readonly highestOrder: readonly number[];
}

/** The distance given to atoms of separate pieces and to everything further than 254 bonds. */
export const unreachable = 255;

/** A molecule, all that it breaks down into, and some room. */
const MOST_KEPT = 24;
const latest: Structure[] = [];
let oldest = 0;

/**
 * The structure of a molecule. The last ones are kept: callers often ask for several things about one molecule in a row,
 * with its products between them.
 */
export function structureOf(molecule: Molecule): Structure {
  for (const structure of latest) if (structure.molecule === molecule) return structure;
  const structure = readStructure(molecule);
  latest[oldest] = structure;
  oldest = (oldest + 1) % MOST_KEPT;
  return structure;
}

function readStructure(molecule: Molecule): Structure {
  const { atoms, bonds, rings } = molecule;
  const highestOrder: number[] = atoms.map((atom) => (atom.aromatic ? 2 : 1));
  for (const bond of bonds) {
    for (const atom of bond.atoms) highestOrder[atom] = Math.max(highestOrder[atom]!, bond.order);
  }
  const ringsOf: number[][] = atoms.map(() => []);
  rings.forEach((ring, number) => {
    for (const atom of ring) ringsOf[atom]!.push(number);
  });
  return {
    molecule,
    size: atoms.length,
    distance: measureDistances(molecule.neighbours),
    ringsOf,
    ringAromatic: rings.map((ring) => ring.every((atom) => atoms[atom]!.aromatic)),
    flat: highestOrder.map((order) => order > 1),
    highestOrder,
    remembered: [],
  };
}

/** Breadth-first search from every atom: bonds on the shortest way between each pair. */
function measureDistances(neighbours: Molecule['neighbours']): Uint8Array {
  const size = neighbours.length;
  const distance = new Uint8Array(size * size).fill(unreachable);
  const queue = new Int32Array(size);
  for (let start = 0; start < size; start += 1) {
    const row = start * size;
    distance[row + start] = 0;
    queue[0] = start;
    for (let read = 0, written = 1; read < written; read += 1) {
      const atom = queue[read]!;
      const next = Math.min(distance[row + atom]! + 1, unreachable - 1);
      for (const neighbour of neighbours[atom]!) {
        if (distance[row + neighbour] !== unreachable) continue;
        distance[row + neighbour] = next;
        queue[written] = neighbour;
        written += 1;
      }
    }
  }
  return distance;
}

/** Bonds on the shortest way between two atoms. */
export function distanceBetween(structure: Structure, a: number, b: number): number {
  return structure.distance[a * structure.size + b]!;
}

/** The bond between two atoms, or undefined. */
export function bondBetween({ molecule }: Structure, a: number, b: number): Molecule['bonds'][number] | undefined {
  const number = molecule.bondsOf[a]!.find((candidate) => molecule.bonds[candidate]!.atoms.includes(b));
  return number === undefined ? undefined : molecule.bonds[number];
}

/** The neighbours of an atom that are joined by a plain double bond and are of the given element. */
export function doublePartners({ molecule }: Structure, atom: number, element: string): number[] {
  const partners: number[] = [];
  for (const number of molecule.bondsOf[atom]!) {
    const bond = molecule.bonds[number]!;
    const other = bond.atoms[0] === atom ? bond.atoms[1] : bond.atoms[0];
    if (bond.order === 2 && molecule.atoms[other]!.element === element) partners.push(other);
  }
  return partners;
}

/** The size of the smallest ring that holds both atoms, or 0. */
export function sharedRingSize({ molecule, ringsOf }: Structure, a: number, b: number): number {
  let smallest = 0;
  for (const ring of ringsOf[a]!) {
    const size = molecule.rings[ring]!.length;
    if (ringsOf[b]!.includes(ring) && (smallest === 0 || size < smallest)) smallest = size;
  }
  return smallest;
}

/** Whether an atom is in any small ring. */
export function inRing({ ringsOf }: Structure, atom: number): boolean {
  return ringsOf[atom]!.length > 0;
}

/** The atoms of the shortest way from a to b, both ends included; empty when there is no way. Ties: lowest number. */
export function shortestPath(structure: Structure, a: number, b: number): number[] {
  const { molecule, distance, size } = structure;
  let left = distance[b * size + a]!;
  if (left === unreachable) return [];
  const path = [a];
  for (let at = a; at !== b;) {
    left -= 1;
    for (const next of molecule.neighbours[at]!) {
      if (distance[b * size + next] !== left) continue;
      at = next;
      break;
    }
    path.push(at);
  }
  return path;
}
