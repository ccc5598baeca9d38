// The fair comparison, from the designs alone: what differs between two shots, whether that is one thing, and if it is not,
// which shots are missing that would make it fair.
import type { ShotDesign } from '@offshoot/experiment';
import type { PlacedShot } from '../shots/observed-shot.ts';
import type { DescribeDifference } from './describe-difference.ts';
import type { Difference } from './difference.ts';
import { findMissingShots, type MissingShot } from './find-missing-shots.ts';

/**
 * `same`: the same shot, to the last bit. `repeat`: only the animals are others (replicate). `transfer`: only the populations
 * are others (part or world). `fair`: one thing was changed. `unfair`: several. `incomparable`: another lab or another
 * version of its science.
 */
export type ComparisonVerdict = 'same' | 'repeat' | 'transfer' | 'fair' | 'unfair' | 'incomparable';

export interface Comparison {
  readonly verdict: ComparisonVerdict;
  readonly differences: readonly Difference[];
  /** How many things were changed; a subject counts once per edit, and as 2 when it is too far to say. */
  readonly changes: number;
  /** What was changed: the doses at which both were tested. */
  readonly sharedDoses: readonly number[];
  /** When unfair: shots that would make a fair pair, the likeliest wanted first. */
  readonly missing: readonly MissingShot[];
}

/** Compares two shots; the first is the one that the second is held against. */
export function compareShots(first: PlacedShot, second: PlacedShot, describe: DescribeDifference): Comparison {
  const [a, b] = [first.design, second.design];
  const sharedDoses = a.doses.filter((dose) => b.doses.includes(dose));
  if (a.lab !== b.lab || a.science !== b.science) {
    return { verdict: 'incomparable', differences: [], changes: 0, sharedDoses, missing: [] };
  }
  const differences = listDifferences(first, second, describe);
  const changes = differences.reduce((sum, difference) => sum + weigh(difference), 0);
  const verdict = judge(differences, changes);
  const missing = verdict === 'unfair' ? findMissingShots(first, second, differences) : [];
  return { verdict, differences, changes, sharedDoses, missing };
}

/** A subject that is too far away to say how was changed in more than one thing. */
const TOO_FAR = 2;

function weigh(difference: Difference): number {
  return difference.kind === 'subject' ? (difference.edits?.length ?? TOO_FAR) : 1;
}

const OTHER_POPULATIONS: readonly Difference['kind'][] = ['world', 'part', 'populations'];

function judge(differences: readonly Difference[], changes: number): ComparisonVerdict {
  const kinds = differences.map(({ kind }) => kind);
  if (kinds.length === 0) return 'same';
  if (kinds.length === 1 && kinds[0] === 'replicate') return 'repeat';
  // Another part of the world has other numbers of populations; that is no second change.
  const elsewhere = kinds.includes('world') || kinds.includes('part');
  if (elsewhere && kinds.every((kind) => OTHER_POPULATIONS.includes(kind))) return 'transfer';
  return changes === 1 ? 'fair' : 'unfair';
}

function listDifferences(first: PlacedShot, second: PlacedShot, describe: DescribeDifference): Difference[] {
  const [a, b] = [first.design, second.design];
  const differences: Difference[] = [];
  if (a.subject !== b.subject) {
    differences.push({ kind: 'subject', from: a.subject, to: b.subject, edits: describe(a.subject, b.subject) });
  }
  differences.push(...listManipulations(a, b));
  // Ladders that meet are compared where they meet, so only ladders apart are a change.
  if (!a.doses.some((dose) => b.doses.includes(dose))) differences.push({ kind: 'doses', from: a.doses, to: b.doses });
  if (a.world !== b.world) differences.push({ kind: 'world', from: a.world, to: b.world });
  if (first.part !== second.part) differences.push({ kind: 'part', from: first.part, to: second.part });
  for (const kind of ['populations', 'replicate'] as const) {
    if (a[kind] !== b[kind]) differences.push({ kind, from: a[kind], to: b[kind] });
  }
  return differences;
}

function listManipulations(a: ShotDesign, b: ShotDesign): Difference[] {
  const added = b.manipulations.filter((manipulation) => !a.manipulations.includes(manipulation));
  const removed = a.manipulations.filter((manipulation) => !b.manipulations.includes(manipulation));
  return [
    ...added.map((manipulation): Difference => ({ kind: 'manipulation', manipulation, change: 'added' })),
    ...removed.map((manipulation): Difference => ({ kind: 'manipulation', manipulation, change: 'removed' })),
  ];
}
