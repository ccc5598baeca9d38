// A small tree fitted to a pupil's own shots: at each fork the question about one descriptor that leaves the least spread
// (L. Breiman and others 1984, Classification and regression trees). Small on purpose: it has to be read aloud.
import { sumInOrder } from '@offshoot/numerics';
import { fail, succeed, type Result } from '@offshoot/quantities';
import type { Example } from './fit-line.ts';
import { readDescriptor, type TreeModel, type TreeNode } from './theory.ts';

/** Forks on a way from root to leaf. */
const DEEPEST = 2;
/** A leaf of fewer shots is an anecdote. */
const LEAST_IN_LEAF = 2;
/** A fork must take at least this share of the spread away. Our choice. */
const LEAST_GAIN = 0.05;

/** Fits a tree. Problems: `fit-descriptors` (most: none named), `fit-too-few` (have, needed), `fit-no-contrast`. */
export function fitTree(examples: readonly Example[], names: readonly string[]): Result<TreeModel> {
  if (names.length < 1) return fail('fit-descriptors', { most: names.length });
  const needed = 2 * LEAST_IN_LEAF;
  if (examples.length < needed) return fail('fit-too-few', { have: examples.length, needed });
  const root = grow(examples, names, DEEPEST, spreadOf(examples));
  return 'share' in root ? fail('fit-no-contrast') : succeed({ kind: 'tree', root });
}

function grow(examples: readonly Example[], names: readonly string[], depth: number, whole: number): TreeNode {
  const fork = depth === 0 ? null : findFork(examples, names);
  if (fork === null || spreadOf(examples) - fork.spread <= LEAST_GAIN * whole) {
    return { share: meanOf(examples), shots: examples.length };
  }
  const [below, atLeast] = split(examples, fork.descriptor, fork.than);
  return {
    descriptor: fork.descriptor,
    than: fork.than,
    below: grow(below, names, depth - 1, whole),
    atLeast: grow(atLeast, names, depth - 1, whole),
  };
}

interface Fork {
  readonly descriptor: string;
  readonly than: number;
  readonly spread: number;
}

/** The first best fork, in the order of the names and then of the values. */
function findFork(examples: readonly Example[], names: readonly string[]): Fork | null {
  let best: Fork | null = null;
  for (const descriptor of names) {
    const values = [...new Set(examples.map((example) => readDescriptor(example.descriptors, descriptor)))];
    values.sort((a, b) => a - b);
    for (let i = 1; i < values.length; i++) {
      const than = (values[i - 1]! + values[i]!) / 2;
      const [below, atLeast] = split(examples, descriptor, than);
      if (below.length < LEAST_IN_LEAF || atLeast.length < LEAST_IN_LEAF) continue;
      const spread = spreadOf(below) + spreadOf(atLeast);
      if (best === null || spread < best.spread) best = { descriptor, than, spread };
    }
  }
  return best;
}

function split(examples: readonly Example[], descriptor: string, than: number): [Example[], Example[]] {
  const isAbove = (example: Example): boolean => readDescriptor(example.descriptors, descriptor) >= than;
  return [examples.filter((example) => !isAbove(example)), examples.filter(isAbove)];
}

function meanOf(examples: readonly Example[]): number {
  return sumInOrder(examples.map(({ share }) => share)) / examples.length;
}

/** Sum of squared distances from the mean. */
function spreadOf(examples: readonly Example[]): number {
  const mean = meanOf(examples);
  return sumInOrder(examples.map(({ share }) => (share - mean) * (share - mean)));
}
