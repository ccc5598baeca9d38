// Canonical numbering: the same number for the same atom, whatever the order in which a molecule was written.
// Colours are refined by the neighbours' colours until they stand; ties are broken by trying each tied atom and
// keeping the numbering with the smallest code (McKay's individualisation and refinement, in a small form).

/** Numberings compared before ties are broken by position: enough for every symmetry short of several CF3-like groups on a cage. */
const LEAF_LIMIT = 48;

/** What a numbering sees of a molecule. */
export interface ColouredGraph {
  /** One small whole number per atom that holds all that is known of the atom alone. */
  readonly colours: readonly number[];
  readonly neighbours: readonly (readonly number[])[];
  /** Parallel to `neighbours`: kind of the bond, 1 to 4. */
  readonly kinds: readonly (readonly number[])[];
}

/** Each atom's rank, 0 for the first: lower colours come first. */
export function rankAtoms(graph: ColouredGraph): Int32Array {
  const start = refine(graph, denseRanks(graph.colours, null));
  const search: Search = { graph, best: null, leaves: 0 };
  explore(search, start);
  return search.best!.ranks;
}

interface Search {
  readonly graph: ColouredGraph;
  best: { ranks: Int32Array; code: Int32Array } | null;
  leaves: number;
}

function explore(search: Search, ranks: Int32Array): void {
  const cell = firstTie(ranks);
  if (cell.length === 0) {
    search.leaves++;
    const code = encode(search.graph, ranks);
    if (search.best === null || compareCodes(code, search.best.code) < 0) search.best = { ranks, code };
    return;
  }
  const tried = areTwins(search.graph, cell) ? cell.slice(0, 1) : cell;
  for (const atom of tried) {
    if (search.leaves > LEAF_LIMIT) return;
    const split = Int32Array.from(ranks, (rank) => 2 * rank + 1);
    split[atom]!--;
    explore(search, refine(search.graph, denseRanks(split, null)));
  }
}

/** Tied atoms that hang on one atom only, the same for all: swapping them changes nothing, so any may come first. */
function areTwins({ neighbours }: ColouredGraph, cell: readonly number[]): boolean {
  const holder = neighbours[cell[0]!]![0];
  return (
    cell.every((atom) => neighbours[atom]!.length === 1 && neighbours[atom]![0] === holder) ||
    cell.every((atom) => neighbours[atom]!.length === 0)
  );
}

/** Atoms that share the lowest shared rank. */
function firstTie(ranks: Int32Array): number[] {
  const members: number[][] = Array.from(ranks, () => []);
  ranks.forEach((rank, atom) => members[rank]!.push(atom));
  return members.find((cell) => cell.length > 1) ?? [];
}

/** Splits ranks by what each atom's neighbours look like until nothing splits further. */
function refine(graph: ColouredGraph, start: Int32Array): Int32Array {
  let ranks = start;
  let classes = countClasses(ranks);
  const views = new Int32Array(ranks.length);
  while (classes < ranks.length) {
    for (let atom = 0; atom < views.length; atom++) views[atom] = viewFrom(graph, ranks, atom);
    const finer = denseRanks(ranks, views);
    const count = countClasses(finer);
    if (count === classes) break;
    ranks = finer;
    classes = count;
  }
  return ranks;
}

/** A number for the ranks of an atom's neighbours and the kinds of its bonds, whatever their order. */
function viewFrom({ neighbours, kinds }: ColouredGraph, ranks: Int32Array, atom: number): number {
  const nearby = neighbours[atom]!;
  let view = 0;
  for (let i = 0; i < nearby.length; i++) view = (view + scramble(ranks[nearby[i]!]! * 8 + kinds[atom]![i]!)) | 0;
  return view;
}

/** Ranks that begin at 0; an atom's rank is the number of atoms that come before its class. */
function denseRanks(first: ArrayLike<number>, second: Int32Array | null): Int32Array {
  const order = sortAtoms(first, second);
  const ranks = new Int32Array(order.length);
  for (let place = 1; place < order.length; place++) {
    const atom = order[place]!;
    const before = order[place - 1]!;
    const tied = first[before] === first[atom] && (second === null || second[before] === second[atom]);
    ranks[atom] = tied ? ranks[before]! : place;
  }
  return ranks;
}

/** The atoms by rising `first`, then `second`: by insertion, which is quickest for the few atoms of a molecule. */
function sortAtoms(first: ArrayLike<number>, second: Int32Array | null): Int32Array {
  const order = new Int32Array(first.length);
  for (let atom = 0; atom < order.length; atom++) {
    const [own, ownSecond] = [first[atom]!, second === null ? 0 : second[atom]!];
    let place = atom;
    for (; place > 0; place--) {
      const other = order[place - 1]!;
      if (first[other]! < own || (first[other] === own && (second === null || second[other]! <= ownSecond))) break;
      order[place] = other;
    }
    order[place] = atom;
  }
  return order;
}

/** How many different ranks there are; ranks lie below the number of atoms. */
function countClasses(ranks: Int32Array): number {
  const seen = new Uint8Array(ranks.length);
  let count = 0;
  for (const rank of ranks) {
    if (seen[rank] === 0) count++;
    seen[rank] = 1;
  }
  return count;
}

/** A whole-number hash of 32 bits (finaliser of MurmurHash3), so that sums of neighbours rarely coincide. */
function scramble(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The bonds of a numbered graph as a list of numbers; two numberings with the same list are symmetric. */
function encode({ neighbours, kinds }: ColouredGraph, ranks: Int32Array): Int32Array {
  const code: number[] = [];
  neighbours.forEach((nearby, atom) => {
    nearby.forEach((other, i) => {
      const low = ranks[atom]!;
      const high = ranks[other]!;
      if (low < high) code.push((low * ranks.length + high) * 8 + kinds[atom]![i]!);
    });
  });
  return Int32Array.from(code).sort();
}

function compareCodes(a: Int32Array, b: Int32Array): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
