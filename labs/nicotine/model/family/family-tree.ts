// The family tree of what a pupil made: who descends from whom. One molecule is one node, with its first parent, however
// often it was reached. Trees of several pages of one browser merge in any order to the same tree.
import type { FamilyStep, Offshoot, OffshootFacts } from './offshoot.ts';

/** A tree; never changed, each growth gives a new one. */
export interface FamilyTree {
  /** By SMILES, in the order of making. */
  readonly offshoots: ReadonlyMap<string, Offshoot>;
  /** Molecules made from one, in the order of making; under null the beginnings. */
  readonly branches: ReadonlyMap<string | null, readonly string[]>;
}

/** More molecules than any pupil makes by hand in a year; older side shoots that were never tested give way. */
export const MOST_OFFSHOOTS = 4000;

export const emptyFamily: FamilyTree = plantFamily([]);

/**
 * The tree of any rows: of two of one molecule the earlier made one counts. A parent that is missing or was not made before
 * its child is left out, so that no circle can arise whatever the rows say.
 */
export function plantFamily(rows: Iterable<Offshoot>): FamilyTree {
  const best = new Map<string, Offshoot>();
  for (const row of rows) {
    const known = best.get(row.smiles);
    best.set(row.smiles, known === undefined ? row : earlierOf(known, row));
  }
  const sorted = [...best.values()].sort(byMaking);
  const offshoots = new Map<string, Offshoot>();
  const branches = new Map<string | null, string[]>([[null, []]]);
  for (const row of sorted) {
    const parent = row.parent !== null && offshoots.has(row.parent) ? row.parent : null;
    offshoots.set(row.smiles, row);
    const beside = branches.get(parent);
    if (beside === undefined) branches.set(parent, [row.smiles]);
    else beside.push(row.smiles);
  }
  return { offshoots, branches };
}

/** Of two rows of one molecule the one that was made first; the same one whichever is named first. */
export function earlierOf(a: Offshoot, b: Offshoot): Offshoot {
  if (a.order !== b.order) return a.order < b.order ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

function byMaking(a: Offshoot, b: Offshoot): number {
  return a.order - b.order || (a.smiles < b.smiles ? -1 : a.smiles === b.smiles ? 0 : 1);
}

/** A molecule was made from another one; the same tree when it is in it already. */
export function growFamily(
  tree: FamilyTree,
  facts: OffshootFacts,
  birth: { readonly parent: string | null; readonly made: FamilyStep; readonly places: readonly number[] },
): FamilyTree {
  if (tree.offshoots.has(facts.smiles)) return tree;
  const parent = birth.parent !== null && tree.offshoots.has(birth.parent) ? birth.parent : null;
  return plantFamily([...tree.offshoots.values(), { ...facts, ...birth, parent, order: lastOrder(tree) + 1 }]);
}

/** Puts a beginning under the molecule that it turned out to be made from; as it was where that would be no tree. */
export function graftOffshoot(tree: FamilyTree, smiles: string, parent: string, made: FamilyStep): FamilyTree {
  const [row, stem] = [tree.offshoots.get(smiles), tree.offshoots.get(parent)];
  if (row === undefined || stem === undefined || row.parent !== null || stem.order >= row.order) return tree;
  return plantFamily([...tree.offshoots.values()].map((one) => (one === row ? { ...row, parent, made } : one)));
}

/** What was kept, and behind it what was made since the page was opened. */
export function joinFamily(kept: Iterable<Offshoot>, fresh: FamilyTree): FamilyTree {
  const rows = [...kept];
  const last = rows.reduce((most, { order }) => Math.max(most, order), 0);
  return plantFamily([...rows, ...[...fresh.offshoots.values()].map((row) => ({ ...row, order: row.order + last }))]);
}

function lastOrder(tree: FamilyTree): number {
  return [...tree.offshoots.values()].at(-1)?.order ?? 0;
}

/** The molecules from a beginning to this one; empty when it is not in the tree. */
export function lineOf(tree: FamilyTree, smiles: string): Offshoot[] {
  const line: Offshoot[] = [];
  for (let row = tree.offshoots.get(smiles); row !== undefined; row = parentOf(tree, row)) line.unshift(row);
  return line;
}

/** The molecule that one was made from; undefined for a beginning. */
export function parentOf(tree: FamilyTree, row: Offshoot): Offshoot | undefined {
  const stem = row.parent === null ? undefined : tree.offshoots.get(row.parent);
  return stem !== undefined && byMaking(stem, row) < 0 ? stem : undefined;
}

/** The molecules made from this one (null: the beginnings), in the order of making. */
export function branchesOf(tree: FamilyTree, smiles: string | null): Offshoot[] {
  return (tree.branches.get(smiles) ?? []).map((one) => tree.offshoots.get(one)!);
}

/**
 * Cuts a tree to a number of molecules: ends of branches give way, the oldest first, but never one that is held.
 * @param isHeld whether a molecule must stay, because it was tested or stands on the bench
 */
export function pruneFamily(
  tree: FamilyTree,
  most: number,
  isHeld: (smiles: string) => boolean,
): { readonly tree: FamilyTree; readonly dropped: readonly string[] } {
  const left = new Map(tree.offshoots);
  const shoots = new Map([...tree.branches].map(([parent, ones]) => [parent, ones.length]));
  const dropped: string[] = [];
  for (let before = -1; left.size > most && dropped.length > before;) {
    before = dropped.length;
    for (const row of left.values()) {
      if (left.size <= most) break;
      if ((shoots.get(row.smiles) ?? 0) > 0 || isHeld(row.smiles)) continue;
      left.delete(row.smiles);
      dropped.push(row.smiles);
      const parent = parentOf(tree, row)?.smiles ?? null;
      shoots.set(parent, (shoots.get(parent) ?? 1) - 1);
    }
  }
  return dropped.length === 0 ? { tree, dropped } : { tree: plantFamily(left.values()), dropped };
}
