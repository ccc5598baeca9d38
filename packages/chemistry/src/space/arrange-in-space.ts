// A molecule in space: where its atoms stand, hydrogens and all, by ordinary bond lengths and angles. One of the many
// forms it takes, the same at each call; docs/decisions/0009 says what this is good for and what not.
import type { Element } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { relax } from './relax.ts';
import { listRestraints, type Restraints } from './restraints.ts';
import { spellOutHydrogens, type SpaceGraph } from './space-graph.ts';

/** An atom in space. Å; x to the right and y down as drawn, z towards the reader; the middle of all atoms is 0. */
export interface SpaceAtom {
  readonly element: Element;
  readonly charge: number;
  /** Its number in the molecule; null for a hydrogen that is only counted there. */
  readonly drawn: number | null;
  readonly place: readonly [x: number, y: number, z: number];
}

/** A molecule in space. Bonds name atoms by their position in `atoms`; `order` as in the drawing. */
export interface Arrangement {
  readonly atoms: readonly SpaceAtom[];
  readonly bonds: readonly {
    readonly atoms: readonly [number, number];
    readonly order: 1 | 2 | 3;
    readonly aromatic: boolean;
  }[];
}

/** Å a bond of the drawing is taken for at the start. */
const drawnBond = 1.45;
/** How far the start leaves the plane of the drawing, Å: neighbours to opposite sides, and by chance, more at each new start. */
const outOfPlane = { sides: 0.4, chance: 0.05, more: 0.2 } as const;
/** Starts that are tried, every other one with its hydrogens from the beginning; the one with the least strain is kept. */
const starts = 6;
/** First the drawn atoms, free to pass through each other; then all push hard, then only as hard as lengths and angles bear. */
const frameSteps = 150;
const stages = [
  { steps: 250, push: 2.5 },
  { steps: 200, push: 1 },
] as const;
const perAngstrom = 1000; // places are kept to a thousandth

/**
 * Arranges any readable molecule in space; two pieces lie side by side. Handedness is not in the drawing: one of two mirror images.
 * @example arrangeInSpace(water).atoms.length // => 3
 */
export function arrangeInSpace(molecule: Molecule): Arrangement {
  const graph = spellOutHydrogens(molecule);
  const restraints = listRestraints(graph);
  const frame = withoutHydrogens(restraints, molecule.atoms.length);
  let [best, least]: [Float64Array | null, number] = [null, Infinity];
  for (let seed = 1; seed <= starts; seed++) {
    const places = startPlaces(molecule, graph, seed);
    relax(places, seed % 2 === 1 ? frame : restraints, frameSteps, 0);
    seatHydrogens(places, molecule, graph, seed);
    let strain = 0;
    for (const { steps, push } of stages) strain = relax(places, restraints, steps, push);
    if (strain < least) [best, least] = [places, strain];
  }
  return { atoms: placedAtoms(graph, best ?? startPlaces(molecule, graph, 1)), bonds: graph.bonds };
}

function withoutHydrogens({ ties, flats }: Restraints, drawn: number): Restraints {
  return {
    ties: ties.filter(({ a, b }) => a < drawn && b < drawn),
    flats: flats.filter(({ atoms }) => atoms.every((atom) => atom < drawn)),
    gaps: [],
  };
}

/** The drawing, with neighbours on opposite sides of the paper. */
function startPlaces(molecule: Molecule, graph: SpaceGraph, seed: number): Float64Array {
  const places = new Float64Array(3 * graph.atoms.length);
  const side = sidesOfPaper(graph);
  molecule.atoms.forEach(({ x, y }, atom) => {
    places[3 * atom] = x * drawnBond + 0.1 * chance(atom, 0, seed);
    places[3 * atom + 1] = y * drawnBond + 0.1 * chance(atom, 1, seed);
    places[3 * atom + 2] =
      side[atom]! * outOfPlane.sides + (outOfPlane.chance + outOfPlane.more * (seed - 1)) * chance(atom, 2, seed);
  });
  return places;
}

/** Puts counted hydrogens away from what their atom holds already: seated last, none is caught inside a cage. */
function seatHydrogens(places: Float64Array, molecule: Molecule, graph: SpaceGraph, seed: number): void {
  for (let atom = molecule.atoms.length; atom < graph.atoms.length; atom++) {
    const holder = graph.neighbours[atom]![0]!;
    const held = graph.neighbours[holder]!.filter((other) => other < molecule.atoms.length);
    for (let axis = 0; axis < 3; axis++) {
      let away = 0;
      for (const other of held) away += (places[3 * holder + axis]! - places[3 * other + axis]!) / held.length;
      const scatter = held.length > 2 ? 0.1 : 0.6;
      places[3 * atom + axis] = places[3 * holder + axis]! + away + scatter * chance(atom, axis, seed);
    }
  }
}

/** 1 or -1 for each atom, neighbours opposite where they can be: a six-ring starts as a chair. */
function sidesOfPaper(graph: SpaceGraph): number[] {
  const side = graph.atoms.map(() => 0);
  for (let root = 0; root < side.length; root++) {
    if (side[root] !== 0) continue;
    side[root] = 1;
    const queue = [root];
    for (const atom of queue) {
      for (const other of graph.neighbours[atom]!) {
        if (side[other] !== 0) continue;
        side[other] = -side[atom]!;
        queue.push(other);
      }
    }
  }
  return side;
}

/** A number in -1..1 that belongs to an atom, an axis and a seed: the mixer of MurmurHash3 (Appleby 2011). */
function chance(atom: number, axis: number, seed: number): number {
  let bits = Math.imul(atom * 3 + axis + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2147483648 - 1;
}

function placedAtoms(graph: SpaceGraph, places: Float64Array): SpaceAtom[] {
  const middle = [0, 0, 0];
  for (let i = 0; i < places.length; i++) middle[i % 3]! += places[i]! / graph.atoms.length;
  const at = (atom: number, axis: number): number =>
    Math.round((places[3 * atom + axis]! - middle[axis]!) * perAngstrom) / perAngstrom + 0;
  return graph.atoms.map((atom, i) => ({ ...atom, place: [at(i, 0), at(i, 1), at(i, 2)] as const }));
}
