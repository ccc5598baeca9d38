// Task first against context first: how much each half of a class gained, and the difference with its interval. It says nothing
// about one pupil.
import { differenceInterval, type Difference } from '@offshoot/analysis';
import type { LearningRecord, StudyArm, TaskResult } from './learning-record.ts';

export interface ArmSummary {
  readonly n: number;
  /** Mean scores between 0 and 1; null without anybody. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface ArmComparison {
  readonly arms: Readonly<Record<StudyArm, ArmSummary>>;
  /** Gain of context first minus gain of task first, 95 % interval; null with fewer than `LEAST_OF_ARM` in a half. */
  readonly difference: Difference | null;
  /** Files left out: of no half, without both measurements, or the same one twice. */
  readonly leftOut: number;
}

/** Fewer in a half would give an interval that says nothing. */
export const LEAST_OF_ARM = 4;

/** Compares the halves. Each pupil counts once, as a cluster of their own. */
export function compareArms(records: readonly LearningRecord[]): ArmComparison {
  const whole = [...new Map(records.map((record) => [record.code, record])).values()].filter(
    ({ arm, before, after }) => arm !== null && before.length > 0 && after.length > 0,
  );
  const of = (arm: StudyArm): LearningRecord[] => whole.filter((record) => record.arm === arm);
  const [task, context] = [of('task-first'), of('context-first')];
  const enough = Math.min(task.length, context.length) >= LEAST_OF_ARM;
  return {
    arms: { 'task-first': sumUp(task), 'context-first': sumUp(context) },
    difference: enough ? differenceInterval(gains(task, 0), gains(context, task.length), mean) : null,
    leftOut: records.length - whole.length,
  };
}

function sumUp(records: readonly LearningRecord[]): ArmSummary {
  const over = (when: 'before' | 'after') =>
    records.length === 0 ? null : mean(records.map((each) => total(each[when])));
  return { n: records.length, before: over('before'), after: over('after') };
}

function gains(records: readonly LearningRecord[], firstCluster: number) {
  return {
    values: records.map(({ before, after }) => total(after) - total(before)),
    cluster: records.map((_, place) => firstCluster + place),
  };
}

function total(results: readonly TaskResult[]): number {
  return mean(results.map(({ score }) => score.total));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
