// Draws aromatic rings with alternating single and double bonds (a Kekulé drawing), or says that it can't be done.
// In graph words: a perfect matching of those atoms that still lack one bond, along the aromatic bonds.

/** Steps of the search after which a ring system counts as not drawable; real molecules need fewer than their atoms. */
const STEP_LIMIT = 20_000;

/**
 * Pairs each needy atom with one neighbour.
 * @param needy atoms that need exactly one double bond
 * @param neighbours for each atom, its neighbours along bonds that may become double
 * @returns each atom's partner (-1 for atoms that need none), the first by atom number where several exist; null when there is none
 */
export function pairUp(needy: readonly boolean[], neighbours: readonly (readonly number[])[]): Int32Array | null {
  const partner = new Int32Array(needy.length).fill(-1);
  const budget = { steps: STEP_LIMIT };
  return search(needy, neighbours, partner, budget) ? partner : null;
}

function search(
  needy: readonly boolean[],
  neighbours: readonly (readonly number[])[],
  partner: Int32Array,
  budget: { steps: number },
): boolean {
  const free = (atom: number): boolean => needy[atom]! && partner[atom] === -1;
  const atom = mostConstrained(free, neighbours);
  if (atom === null) return true;
  for (const other of [...neighbours[atom]!].sort((a, b) => a - b)) {
    if (!free(other) || budget.steps-- <= 0) continue;
    partner[atom] = other;
    partner[other] = atom;
    if (search(needy, neighbours, partner, budget)) return true;
    partner[atom] = partner[other] = -1;
  }
  return false;
}

/** The free atom with the fewest free neighbours (the first of them); null when no atom is free. */
function mostConstrained(free: (atom: number) => boolean, neighbours: readonly (readonly number[])[]): number | null {
  let best: number | null = null;
  let fewest = Infinity;
  for (let atom = 0; atom < neighbours.length && fewest > 1; atom++) {
    if (!free(atom)) continue;
    let choices = 0;
    for (const other of neighbours[atom]!) if (free(other)) choices++;
    if (choices < fewest) {
      best = atom;
      fewest = choices;
    }
  }
  return best;
}
