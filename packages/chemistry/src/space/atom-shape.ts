// How the bonds stand round an atom: four corners, flat, in a line, or crowded; and the angles that follow.
import type { SpaceGraph } from './space-graph.ts';

/** "crowded": more than four neighbours, which push each other as far apart as they can. */
export type Shape = 'tetrahedral' | 'flat' | 'linear' | 'crowded';

/**
 * The shape of each atom. A lone pair beside a flat atom lies flat too (amides, anilines, esters), as Hückel's picture says.
 * @returns parallel to the atoms of the graph
 */
export function findShapes(graph: SpaceGraph): Shape[] {
  const first = graph.atoms.map((_, atom) => shapeFromBonds(graph, atom));
  return first.map((shape, atom) => {
    const { element, charge } = graph.atoms[atom]!;
    const count = graph.neighbours[atom]!.length;
    const lonePair =
      charge === 0 && ((element === 'N' && count === 3) || ((element === 'O' || element === 'S') && count === 2));
    const sulphonyl = element === 'S' && graph.bondsOf[atom]!.some((bond) => graph.bonds[bond]!.order > 1);
    if (shape !== 'tetrahedral' || !lonePair || sulphonyl) return shape;
    // in rings of three and four a nitrogen stays a pyramid
    if (graph.ringsOf[atom]!.some((ring) => graph.rings[ring]!.length < 5)) return shape;
    return graph.neighbours[atom]!.some((other) => first[other] === 'flat') ? 'flat' : shape;
  });
}

function shapeFromBonds(graph: SpaceGraph, atom: number): Shape {
  const { element, charge } = graph.atoms[atom]!;
  const bonds = graph.bondsOf[atom]!.map((bond) => graph.bonds[bond]!);
  if (bonds.length > 4) return 'crowded';
  if (bonds.some(({ aromatic }) => aromatic)) return 'flat';
  const doubles = bonds.filter(({ order }) => order === 2).length;
  if (element === 'S') return doubles === 1 && bonds.length < 3 ? 'flat' : 'tetrahedral';
  if (bonds.some(({ order }) => order === 3) || (doubles === 2 && bonds.length === 2)) return 'linear';
  if (doubles > 0 && bonds.length < 4) return 'flat';
  return element === 'C' && charge === 1 && bonds.length === 3 ? 'flat' : 'tetrahedral';
}

/** Angles inside a ring by its size, degrees: flat ones of the regular polygon, others as cyclopropane to cyclohexane. */
const flatRing: Readonly<Record<number, number>> = { 3: 60, 4: 90, 5: 108, 6: 120, 7: 128.6 };
const bentRing: Readonly<Record<number, number>> = { 3: 60, 4: 89, 5: 104.5, 6: 111 };
/** Angles of an atom outside rings, degrees. */
const ordinary = { tetrahedral: 109.5, flat: 120, linear: 180 } as const;
/** Two oxygens that hold nothing else push each other, as in nitro groups, degrees. */
const loneOxygens = 125;
/** Two lone pairs push harder than bonds: water 104.5, ethers 111, sulphides 98; ammonia 107. Degrees. */
const withLonePairs = { water: 104.5, oxygen: 109, sulphur: 98, nitrogen: 107.5, flatOxygen: 116, flatSulphur: 102 };

/** One angle at an atom. */
export interface Corner {
  readonly ends: readonly [number, number];
  readonly degrees: number;
}

/** The ordinary angles at an atom; none where neighbours only push each other. */
export function cornersOf(graph: SpaceGraph, shapes: readonly Shape[], atom: number): Corner[] {
  const neighbours = graph.neighbours[atom]!;
  const shape = shapes[atom]!;
  if (shape === 'crowded') return [];
  const corners = neighbours.flatMap((first, i) =>
    neighbours.slice(i + 1).map((second) => {
      return { ends: [first, second] as const, ring: graph.smallestRing(atom, first, second) };
    }),
  );
  const isLoneOxygen = (other: number): boolean =>
    graph.atoms[other]!.element === 'O' && graph.neighbours[other]!.length === 1;
  const known = corners.map(({ ends, ring }) => {
    if (ring !== 0) return (shape === 'tetrahedral' ? bentRing : flatRing)[ring];
    return shape === 'flat' && neighbours.length === 3 && ends.every(isLoneOxygen) ? loneOxygens : undefined;
  });
  const others = anglesOutside(graph, shape, atom, known);
  return corners.map(({ ends }, i) => ({ ends, degrees: known[i] ?? others }));
}

/** The angle of the corners that no ring fixes, degrees. */
function anglesOutside(
  graph: SpaceGraph,
  shape: 'tetrahedral' | 'flat' | 'linear',
  atom: number,
  known: readonly (number | undefined)[],
): number {
  const fixed = known.filter((angle) => angle !== undefined);
  const sum = fixed.reduce((total, angle) => total + angle, 0);
  if (shape === 'flat' && known.length === 3 && fixed.length < 3) return (360 - sum) / (3 - fixed.length);
  // outside a ring of three or four the corners are wider: 118 and 113 degrees in cyclopropane and cyclobutane
  if (shape === 'tetrahedral' && fixed.length > 0)
    return sum / fixed.length < 75 ? 117 : sum / fixed.length < 95 ? 113 : 109.5;
  const { element, charge } = graph.atoms[atom]!;
  const neighbours = graph.neighbours[atom]!;
  if (charge !== 0 || shape === 'linear') return ordinary[shape];
  if (element === 'O') {
    if (neighbours.every((other) => graph.atoms[other]!.element === 'H')) return withLonePairs.water;
    return shape === 'flat' ? withLonePairs.flatOxygen : withLonePairs.oxygen;
  }
  if (element === 'S' && neighbours.length === 2)
    return shape === 'flat' ? withLonePairs.flatSulphur : withLonePairs.sulphur;
  return element === 'N' && shape === 'tetrahedral' ? withLonePairs.nitrogen : ordinary[shape];
}
