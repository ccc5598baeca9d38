// What an arrangement should keep: lengths of bonds, distances across an angle, what lies flat, and who keeps away from
// whom. Weights are assumed; they only settle who yields where not all can be kept, as in small rings.
import { cos } from '@offshoot/numerics';
import { cornersOf, findShapes, type Shape } from './atom-shape.ts';
import { bondLength } from './bond-lengths.ts';
import type { SpaceGraph } from './space-graph.ts';

/** Two atoms at a distance, Å. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly weight: number;
}

/** Four atoms in a plane. */
export interface FlatFour {
  readonly atoms: readonly [number, number, number, number];
  readonly weight: number;
}

/** Two atoms that stay at least so far apart, Å. */
export interface Gap {
  readonly a: number;
  readonly b: number;
  readonly least: number;
  readonly weight: number;
}

export interface Restraints {
  readonly ties: readonly Tie[];
  readonly flats: readonly FlatFour[];
  readonly gaps: readonly Gap[];
}

const radiansPerDegree = 0.017453292519943295;
const weights = { bond: 1, corner: 0.5, flat: 0.4, conjugated: 0.02, gap: 0.12, stagger: 0.006, crowd: 0.02 } as const;
/** Least distances of atoms four and more bonds apart, by how many of them are hydrogen: a little less than their van der Waals spheres touching (Bondi 1964). */
const leastFar = [3.2, 2.7, 2.3] as const;
/** Atoms three bonds apart are pushed weakly up to here, so that bonds stand in the gaps of their neighbours. */
const leastNear = [4.2, 3.4, 3] as const;

/** Lists the restraints of a molecule with all its hydrogens. */
export function listRestraints(graph: SpaceGraph): Restraints {
  const shapes = findShapes(graph);
  const steps = countSteps(graph);
  const flats = [...flatCentres(graph, shapes), ...flatBonds(graph, shapes)];
  const inPlane = new Set(
    flats.filter(({ weight }) => weight === weights.flat).map(({ atoms }) => pairKey(atoms[0], atoms[3])),
  );
  const { ties, crowd } = listTies(graph, shapes);
  const tied = new Set(ties.map(({ a, b }) => pairKey(a, b)));
  const gaps: Gap[] = [...crowd];
  for (let a = 0; a < graph.atoms.length; a++) {
    for (let b = a + 1; b < graph.atoms.length; b++) {
      const step = steps[a]![b]!;
      if (step < 3 || tied.has(pairKey(a, b)) || inPlane.has(pairKey(a, b))) continue;
      if (step === 3 && graph.ringsOf[a]!.some((ring) => graph.ringsOf[b]!.includes(ring))) continue;
      const hydrogens = Number(graph.atoms[a]!.element === 'H') + Number(graph.atoms[b]!.element === 'H');
      const [least, weight] = step === 3 ? [leastNear, weights.stagger] : [leastFar, weights.gap];
      gaps.push({ a, b, least: least[hydrogens]!, weight });
    }
  }
  return { ties, flats, gaps };
}

function pairKey(a: number, b: number): number {
  return Math.min(a, b) * 65536 + Math.max(a, b);
}

function listTies(graph: SpaceGraph, shapes: readonly Shape[]): { ties: Tie[]; crowd: Gap[] } {
  const lengths = graph.bonds.map(({ atoms: [a, b], order, aromatic }) => {
    return bondLength(
      { ...graph.atoms[a]!, shape: shapes[a]! },
      { ...graph.atoms[b]!, shape: shapes[b]! },
      order,
      aromatic,
    );
  });
  const ties: Tie[] = graph.bonds.map(({ atoms: [a, b] }, bond) => ({
    a,
    b,
    length: lengths[bond]!,
    weight: weights.bond,
  }));
  const seen = new Set(ties.map(({ a, b }) => pairKey(a, b)));
  const crowd: Gap[] = [];
  graph.atoms.forEach((_, atom) => {
    const neighbours = graph.neighbours[atom]!;
    const reach = (other: number): number => lengths[graph.bondsOf[atom]![neighbours.indexOf(other)]!]!;
    for (const {
      ends: [a, b],
      degrees,
    } of cornersOf(graph, shapes, atom)) {
      if (seen.has(pairKey(a, b))) continue;
      seen.add(pairKey(a, b));
      const [first, second] = [reach(a), reach(b)];
      const length = Math.sqrt(first * first + second * second - 2 * first * second * cos(degrees * radiansPerDegree));
      ties.push({ a, b, length, weight: weights.corner });
    }
    if (shapes[atom] !== 'crowded') return;
    for (const a of neighbours)
      for (const b of neighbours) if (a < b) crowd.push({ a, b, least: reach(a) + reach(b), weight: weights.crowd });
  });
  return { ties, crowd };
}

/** A flat atom with three neighbours lies in their plane. */
function flatCentres(graph: SpaceGraph, shapes: readonly Shape[]): FlatFour[] {
  return graph.neighbours.flatMap((neighbours, atom): FlatFour[] => {
    const [a, b, c] = neighbours;
    if (shapes[atom] !== 'flat' || a === undefined || b === undefined || c === undefined) return [];
    return [{ atoms: [a, b, c, atom], weight: weights.flat }];
  });
}

/** What hangs on a double or aromatic bond, or on a single one between flat atoms (weakly: room goes first), lies in one plane. */
function flatBonds(graph: SpaceGraph, shapes: readonly Shape[]): FlatFour[] {
  const flats: FlatFour[] = [];
  for (const {
    atoms: [a, b],
    order,
    aromatic,
  } of graph.bonds) {
    if (shapes[a] !== 'flat' || shapes[b] !== 'flat') continue;
    const weight =
      order === 2 || aromatic ? weights.flat : isAmide(graph, a, b) ? weights.flat / 2 : weights.conjugated;
    for (const before of graph.neighbours[a]!) {
      for (const after of graph.neighbours[b]!)
        if (before !== b && after !== a && before !== after) flats.push({ atoms: [before, a, b, after], weight });
    }
  }
  return flats;
}

/** A lone pair beside C=O, C=N, C=S or N=O. */
function isAmide(graph: SpaceGraph, a: number, b: number): boolean {
  const gives = (atom: number): boolean => graph.bondsOf[atom]!.every((bond) => graph.bonds[bond]!.order === 1);
  const takes = (atom: number): boolean =>
    graph.bondsOf[atom]!.some((bond, i) => {
      const { order, aromatic } = graph.bonds[bond]!;
      return order === 2 && !aromatic && graph.atoms[graph.neighbours[atom]![i]!]!.element !== 'C';
    });
  return (gives(a) && takes(b)) || (gives(b) && takes(a));
}

/** Bonds between each two atoms, 4 for four and more or no way at all. */
function countSteps(graph: SpaceGraph): Uint8Array[] {
  return graph.neighbours.map((_, from) => {
    const steps = new Uint8Array(graph.atoms.length).fill(4);
    steps[from] = 0;
    let rim = [from];
    for (let step = 1; step < 4; step++) {
      const next: number[] = [];
      for (const atom of rim) {
        for (const other of graph.neighbours[atom]!) {
          if (steps[other]! <= step) continue;
          steps[other] = step;
          next.push(other);
        }
      }
      rim = next;
    }
    return steps;
  });
}
