// Small rings of a graph: for each bond, every shortest ring through it, up to eight atoms. This set does not depend on
// how the molecule is numbered (the usual "smallest set of smallest rings" does, in cages).

/** Largest ring that is looked for, in atoms: beyond it a ring is as floppy as a chain and no rule here asks for it. */
export const LARGEST_RING = 8;

/** Shortest rings kept per bond. Cubane needs 2 and no real cage more than 4; without a limit, drawn nonsense could take minutes. */
const RINGS_PER_BOND = 32;

/**
 * Finds the small rings.
 * @param neighbours atom -> neighbours
 * @returns each ring once, as a walk round it that begins at its lowest atom, towards the lower of its two neighbours; sorted by size, then by atoms
 */
export function findRings(neighbours: readonly (readonly number[])[]): number[][] {
  const found = new Map<string, number[]>();
  const distance = new Int8Array(neighbours.length);
  const inner = withoutChains(neighbours);
  for (let from = 0; from < neighbours.length; from++) {
    if (inner[from]! < 2) continue;
    for (const to of neighbours[from]!) {
      if (to < from || inner[to]! < 2) continue;
      const length = measureDistances(neighbours, from, to, distance);
      if (length === -1) continue;
      const rings: number[][] = [];
      collectWalks(neighbours, distance, [from, to], length, rings);
      for (const ring of rings) found.set(ring.join(), ring);
    }
  }
  return [...found.values()].sort(compareRings);
}

/** How many neighbours each atom keeps when open ends are taken off until none is left; 0 or 1 for those taken off. */
function withoutChains(neighbours: readonly (readonly number[])[]): Int32Array {
  const left = Int32Array.from(neighbours, ({ length }) => length);
  const ends = neighbours.flatMap(({ length }, atom) => (length === 1 ? atom : []));
  for (const end of ends) {
    left[end] = 0;
    for (const next of neighbours[end]!) if (--left[next]! === 1) ends.push(next);
  }
  return left;
}

/** Fills in each atom's distance from `from` without the bond from-to; returns that of `to`, -1 when beyond the limit. */
function measureDistances(
  neighbours: readonly (readonly number[])[],
  from: number,
  to: number,
  distance: Int8Array,
): number {
  distance.fill(-1);
  distance[from] = 0;
  const queue = [from];
  for (const atom of queue) {
    const here = distance[atom]!;
    if (here >= LARGEST_RING - 1) return -1;
    for (const next of neighbours[atom]!) {
      if (distance[next] !== -1 || (atom === from && next === to)) continue;
      distance[next] = here + 1;
      if (next === to) return here + 1;
      queue.push(next);
    }
  }
  return -1;
}

/** Walks back from the end of `walk` along falling distances, and adds each closed ring to `rings`. */
function collectWalks(
  neighbours: readonly (readonly number[])[],
  distance: Int8Array,
  walk: number[],
  left: number,
  rings: number[][],
): void {
  if (left === 1) {
    rings.push(turnWalk(walk));
    return;
  }
  for (const next of neighbours[walk[walk.length - 1]!]!) {
    if (distance[next] !== left - 1 || rings.length >= RINGS_PER_BOND) continue;
    walk.push(next);
    collectWalks(neighbours, distance, walk, left - 1, rings);
    walk.pop();
  }
}

/** The same rings when atom i is called `number[i]`, in their standing order. */
export function renumberRings(rings: readonly (readonly number[])[], number: ArrayLike<number>): number[][] {
  return rings.map((ring) => turnWalk(ring.map((atom) => number[atom]!))).sort(compareRings);
}

function turnWalk(walk: readonly number[]): number[] {
  const size = walk.length;
  let start = 0;
  for (let i = 1; i < size; i++) if (walk[i]! < walk[start]!) start = i;
  const step = walk[(start + 1) % size]! < walk[(start + size - 1) % size]! ? 1 : size - 1;
  return walk.map((_, i) => walk[(start + i * step) % size]!);
}

function compareRings(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
