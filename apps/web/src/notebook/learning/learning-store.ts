// How far a pupil is with the measurement: kept in this browser, without a name. Starting anew throws all of it away.
import {
  drawArm,
  scoreTask,
  type LearningRecord,
  type StudyArm,
  type TaskAnswer,
  type TaskResult,
} from '@offshoot/inquiry';
import { tasksOf } from '@offshoot/labs/nicotine/inquiry';
import { createStore } from 'zustand/vanilla';
import { logAction } from '../../pupil/inquiry/inquiry-store.ts';
import { openLabBook } from '../../pupil/keep-work.ts';

export type LearningStep = 'start' | 'before' | 'first-half' | 'second-half' | 'after' | 'done';

export interface LearningState {
  readonly step: LearningStep;
  readonly code: string;
  /** The form that comes before; the other one comes after. */
  readonly startsWith: 'a' | 'b';
  readonly arm: StudyArm | null;
  readonly before: readonly TaskResult[];
  readonly after: readonly TaskResult[];
  /** ms since 1970 at which the half of the lesson that runs now began. */
  readonly halfBegan: number;
  readonly minutes: LearningRecord['minutes'];
}

const fresh: LearningState = {
  step: 'start',
  code: '',
  startsWith: 'a',
  arm: null,
  before: [],
  after: [],
  halfBegan: 0,
  minutes: { doing: 0, reading: 0 },
};

export const learningStore = createStore<LearningState>(() => fresh);

/** Minutes of each half: the same in both orders. */
export const plannedMinutes = { doing: 25, reading: 8 } as const;

let recalled = false;

/** Brings the kept measurement back, once a page. */
export async function recallLearning(): Promise<void> {
  if (recalled) return;
  recalled = true;
  const book = await openLabBook().catch(() => null);
  const kept = await book?.inquiryOf('learning').catch(() => undefined);
  if (isState(kept) && learningStore.getState().step === 'start') learningStore.setState(kept);
  learningStore.subscribe((state) => {
    void book?.keepInquiry({ name: 'learning', value: state }).catch(() => undefined);
  });
}

function isState(value: unknown): value is LearningState {
  return typeof value === 'object' && value !== null && 'step' in value && 'code' in value;
}

/** Begins; with a class word and a seat the pupil takes part in the comparison. */
export function startLearning(classWord: string, seat: number | null): void {
  const bytes = crypto.getRandomValues(new Uint8Array(codeBytes));
  const code = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  learningStore.setState({
    ...fresh,
    step: 'before',
    code,
    startsWith: bytes[0]! % 2 === 0 ? 'a' : 'b',
    arm: classWord.trim() === '' || seat === null ? null : drawArm(classWord, seat),
  });
}

const codeBytes = 8;

/** Takes the answer to the task that is on, and goes on. */
export function answerTask(answer: TaskAnswer): void {
  const state = learningStore.getState();
  if (state.step !== 'before' && state.step !== 'after') return;
  const task = taskOn(state);
  if (task === null) return;
  const results = [...state[state.step], { task: task.id, score: scoreTask(task, answer) }];
  const finished = results.length === tasksOf(state.step, state.startsWith).length;
  const next: LearningStep = !finished ? state.step : state.step === 'before' ? 'first-half' : 'done';
  learningStore.setState({ [state.step]: results, step: next, halfBegan: Date.now() });
  if (next === 'done') logAction({ kind: 'open', place: 'closing' });
}

/** The task that is on; null outside the tasks. */
export function taskOn({ step, startsWith, before, after }: LearningState) {
  if (step !== 'before' && step !== 'after') return null;
  return tasksOf(step, startsWith)[(step === 'before' ? before : after).length] ?? null;
}

/** What the half of the lesson that runs is for; outside a comparison doing comes first. */
export function halfOn({ step, arm }: Pick<LearningState, 'step' | 'arm'>): 'doing' | 'reading' | null {
  if (step !== 'first-half' && step !== 'second-half') return null;
  const doingFirst = arm !== 'context-first';
  return (step === 'first-half') === doingFirst ? 'doing' : 'reading';
}

/** Ends a half of the lesson and notes its minutes. */
export function endHalf(): void {
  const state = learningStore.getState();
  const half = halfOn(state);
  if (half === null) return;
  const minutes = Math.round((Date.now() - state.halfBegan) / msInMinute);
  learningStore.setState({
    step: state.step === 'first-half' ? 'second-half' : 'after',
    halfBegan: Date.now(),
    minutes: { ...state.minutes, [half]: Math.max(0, minutes) },
  });
}

const msInMinute = 60_000;

export function startAnew(): void {
  learningStore.setState(fresh);
}

export function recordOf({ code, arm, before, after, minutes }: LearningState): LearningRecord {
  return { code, arm, before, after, minutes };
}
