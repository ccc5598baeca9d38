// A transfer task: a tiny bench of its own with a few things to choose and a few tries, by which somebody shows what they do where
// nobody tells them what to do. A lab brings the tasks as data; what is scored is what was done, part by part.
import type { Words } from '../cards/context-card.ts';
import type { ClaimedDirection } from '../claims/claim.ts';
import type { Count } from '../shots/observed-shot.ts';

/** A thing to choose, with two options. */
export interface TaskFactor {
  readonly name: Words;
  readonly options: readonly [Words, Words];
}

/** One choice a factor: the first option or the second. */
export type TaskSetting = readonly (0 | 1)[];

export interface TransferTask {
  readonly id: string;
  /** Tasks of one topic measure the same before and after; forms differ in their story and numbers. */
  readonly topic: 'receptor' | 'animal';
  readonly form: 'a' | 'b';
  readonly title: Words;
  readonly story: Words;
  /** What is counted, as "snails draw back". */
  readonly counted: Words;
  readonly factors: readonly TaskFactor[];
  /** Animals a try. */
  readonly n: number;
  /** Share that shows the effect with all first options, and what each second option adds to it. Made up, for teaching. */
  readonly base: number;
  readonly adds: readonly number[];
  /** The factor that is asked about. */
  readonly asked: number;
  /** The setting that is predicted and can't be tried. */
  readonly predicted: TaskSetting;
  readonly tries: number;
}

export interface TaskAnswer {
  readonly tries: readonly TaskSetting[];
  /** Places of the two tries that show whether the asked factor matters. */
  readonly pair: readonly [number, number] | null;
  readonly conclusion: ClaimedDirection | null;
  /** Count expected for the setting that can't be tried. */
  readonly expected: number | null;
}

/** Each part between 0 and 1, and their mean. */
export interface TaskScore {
  /** New tries that differ in one thing from an earlier one. */
  readonly oneAtATime: number;
  /** The pair differs in the asked factor alone. */
  readonly fairPair: number;
  readonly conclusion: number;
  readonly prediction: number;
  readonly total: number;
}

/** Share of the animals by which a prediction may miss. Our choice. */
const PREDICTION_MARGIN = 0.1;

/** What a try shows: the same setting always shows the same. */
export function runTask({ n, base, adds }: TransferTask, setting: TaskSetting): Count {
  const share = adds.reduce((sum, each, place) => sum + (setting[place] === 1 ? each : 0), base);
  return { hits: Math.round(n * Math.min(1, Math.max(0, share))), n };
}

/** Scores what was done. No part asks for luck alone, but a guessed conclusion is right in one of three cases. */
export function scoreTask(task: TransferTask, { tries, pair, conclusion, expected }: TaskAnswer): TaskScore {
  const [a, b] = pair === null ? [undefined, undefined] : [tries[pair[0]], tries[pair[1]]];
  const changed = a === undefined || b === undefined ? [] : listChanges(a, b);
  const truth = runTask(task, task.predicted).hits;
  const parts = {
    oneAtATime: shareOneAtATime(tries),
    fairPair: changed.length === 1 && changed[0] === task.asked ? 1 : 0,
    conclusion: conclusion === directionOf(task.adds[task.asked] ?? 0) ? 1 : 0,
    prediction: expected !== null && Math.abs(expected - truth) <= PREDICTION_MARGIN * task.n ? 1 : 0,
  };
  const values = Object.values(parts);
  return { ...parts, total: values.reduce((sum, value) => sum + value, 0) / values.length };
}

/** Places of the factors in which two settings differ. */
export function listChanges(a: TaskSetting, b: TaskSetting): number[] {
  return a.flatMap((option, place) => (option === b[place] ? [] : [place]));
}

function shareOneAtATime(tries: readonly TaskSetting[]): number {
  const later = tries.slice(1);
  if (later.length === 0) return 0;
  const good = later.filter((setting, place) => {
    const earlier = tries.slice(0, place + 1);
    const isNew = earlier.every((other) => listChanges(other, setting).length > 0);
    return isNew && earlier.some((other) => listChanges(other, setting).length === 1);
  });
  return good.length / later.length;
}

function directionOf(adds: number): ClaimedDirection {
  if (adds === 0) return 'no-difference';
  return adds > 0 ? 'more' : 'fewer';
}
