// Which bonds lie in a ring of any size: all but the bridges of the graph (Tarjan's low-link, without recursion).
import { bondsAt, otherEnd, type Draft } from './draft.ts';

/** For each bond of a draft, whether removing it would leave its two ends connected. */
export function findRingBonds(draft: Draft): boolean[] {
  const at = bondsAt(draft);
  const entry = new Int32Array(draft.atoms.length).fill(-1);
  const low = new Int32Array(draft.atoms.length);
  const inRing = draft.bonds.map(() => true);
  let clock = 0;
  for (let root = 0; root < draft.atoms.length; root++) {
    if (entry[root] !== -1) continue;
    const path = [{ atom: root, by: -1, next: 0 }];
    entry[root] = low[root] = clock++;
    while (path.length > 0) {
      const here = path[path.length - 1]!;
      const bondIndex = at[here.atom]![here.next++];
      if (bondIndex === undefined) {
        path.pop();
        closeAtom(here, path[path.length - 1]?.atom, entry, low, inRing);
        continue;
      }
      if (bondIndex === here.by) continue;
      const other = otherEnd(draft.bonds[bondIndex]!, here.atom);
      if (entry[other] === -1) {
        entry[other] = low[other] = clock++;
        path.push({ atom: other, by: bondIndex, next: 0 });
      } else low[here.atom] = Math.min(low[here.atom]!, entry[other]!);
    }
  }
  return inRing;
}

function closeAtom(
  { atom, by }: { atom: number; by: number },
  parent: number | undefined,
  entry: Int32Array,
  low: Int32Array,
  inRing: boolean[],
): void {
  if (parent === undefined) return;
  if (low[atom]! > entry[parent]!) inRing[by] = false;
  low[parent] = Math.min(low[parent]!, low[atom]!);
}
