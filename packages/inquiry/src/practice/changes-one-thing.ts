// "Changes one thing": can a new shot be compared fairly with one fired before? Counted once per new subject or manipulation, so
// that turning the dose or the number of animals up and down earns nothing.
import type { ActionLog } from '../actions/action.ts';
import { compareShots, type Comparison } from '../comparison/compare-shots.ts';
import type { DescribeDifference } from '../comparison/describe-difference.ts';
import { listFiredShots, type FiredShot } from './fired-shots.ts';
import type { PracticeCase } from './practice-score.ts';

/** Shots looked back to; older ones are out of sight on the bench. */
const LOOKED_BACK = 8;

/** Cases `one-change` (kind) and `several-changes` (changes: the fewest against any recent shot). */
export function reviewChanges(log: ActionLog, describe: DescribeDifference): PracticeCase[] {
  const fired = listFiredShots(log);
  const treatments = new Set<string>();
  return fired.flatMap((shot, place) => {
    const treatment = JSON.stringify([shot.design.subject, shot.design.manipulations]);
    const isNew = !treatments.has(treatment);
    treatments.add(treatment);
    if (!isNew || place === 0) return [];
    return [judge(shot, fired.slice(Math.max(0, place - LOOKED_BACK), place), describe)];
  });
}

function judge(shot: FiredShot, earlier: readonly FiredShot[], describe: DescribeDifference): PracticeCase {
  const comparisons = earlier.map((other) => compareShots(other, shot, describe));
  const fair = comparisons.find(({ verdict }) => verdict === 'fair');
  if (fair !== undefined) {
    return { action: shot.action, good: true, code: 'one-change', data: { kind: fair.differences[0]!.kind } };
  }
  const changes = Math.min(...comparisons.map(countChanges));
  return { action: shot.action, good: false, code: 'several-changes', data: { changes } };
}

function countChanges({ changes }: Comparison): number {
  return changes;
}
