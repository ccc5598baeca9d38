// Which atom of one molecule stands for which of another: the largest connected part that both share, grown from every pair of
// like atoms, neighbours with the most alike surroundings first. An estimate for pictures, not a proof that no larger one exists.
import type { Molecule } from '@offshoot/chemistry';
import { fnv1a32 } from '@offshoot/numerics';

/** An atom of the first and the atom of the second that stands in its place. */
export type AtomPair = readonly [first: number, second: number];

/** Bonds around an atom that decide which of several like neighbours fits best. */
const furthest = 6;

/** Pairs in the order of the first molecule's atoms; empty where no two atoms are alike. */
export function matchAtoms(first: Molecule, second: Molecule): AtomPair[] {
  const surroundings = [surroundingsOf(first), surroundingsOf(second)] as const;
  const likeness = (a: number, b: number): number => {
    const [one, two] = [surroundings[0][a]!, surroundings[1][b]!];
    let depth = 0;
    while (depth <= furthest && one[depth] === two[depth]) depth += 1;
    return depth; // 0: other element or ring; more: alike up to so many bonds away
  };
  let best: AtomPair[] = [];
  let bestScore = 0;
  for (let a = 0; a < first.atoms.length; a += 1)
    for (let b = 0; b < second.atoms.length; b += 1) {
      if (likeness(a, b) === 0) continue;
      const grown = grow(first, second, [a, b], likeness);
      // of equally large parts the one whose atoms have the most alike surroundings
      const score = grown.length * 1000 + grown.reduce((sum, [one, two]) => sum + likeness(one, two), 0);
      if (score <= bestScore) continue;
      bestScore = score;
      best = grown;
    }
  return best.sort((one, two) => one[0] - two[0]);
}

function grow(
  first: Molecule,
  second: Molecule,
  start: AtomPair,
  likeness: (a: number, b: number) => number,
): AtomPair[] {
  const pairs: AtomPair[] = [start];
  const [takenA, takenB] = [new Set([start[0]]), new Set([start[1]])];
  for (const [a, b] of pairs) {
    const open = first.neighbours[a]!.flatMap((one) =>
      second.neighbours[b]!.map((two) => ({ one, two, like: likeness(one, two) })),
    ).sort((x, y) => y.like - x.like);
    for (const { one, two, like } of open) {
      if (like === 0 || takenA.has(one) || takenB.has(two)) continue;
      if (orderOf(first, a, one) !== orderOf(second, b, two)) continue;
      takenA.add(one);
      takenB.add(two);
      pairs.push([one, two]);
    }
  }
  return pairs;
}

/** Order of the bond between two atoms; rings of electrons count as one kind, whichever way they are drawn. */
function orderOf({ bonds, bondsOf }: Molecule, a: number, b: number): number | 'aromatic' {
  const bond = bonds[bondsOf[a]!.find((one) => bonds[one]!.atoms.includes(b))!]!;
  return bond.aromatic ? 'aromatic' : bond.order;
}

/** By atom and distance: a number for all that lies within so many bonds; the same for like surroundings in any molecule. */
function surroundingsOf({ atoms, neighbours }: Molecule): number[][] {
  let marks = atoms.map(({ element, aromatic }) => markOf(`${element}${aromatic ? '~' : ''}`));
  const all = marks.map((mark) => [mark]);
  for (let depth = 1; depth <= furthest; depth += 1) {
    const before = marks;
    marks = neighbours.map((own, atom) => {
      const around = own.map((one) => before[one]!).sort((a, b) => a - b);
      return markOf([before[atom]!, ...around].join());
    });
    all.forEach((list, atom) => list.push(marks[atom]!));
  }
  return all;
}

function markOf(text: string): number {
  return fnv1a32(Uint32Array.from(text, (letter) => letter.charCodeAt(0)));
}
