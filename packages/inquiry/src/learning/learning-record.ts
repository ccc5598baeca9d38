// What one pupil's file for a study holds: scores before and after, the order of the lesson, minutes, and a number drawn at random.
// No name, no text, no molecule, no time of day.
import { hashText } from '@offshoot/experiment';
import { fail, succeed, type Result } from '@offshoot/quantities';
import type { Words } from '../cards/context-card.ts';
import type { TaskScore } from './transfer-task.ts';

/** The task first and the context after, or the other way round. */
export const studyArms = ['task-first', 'context-first'] as const;
export type StudyArm = (typeof studyArms)[number];

export interface TaskResult {
  readonly task: string;
  readonly score: TaskScore;
}

export interface LearningRecord {
  /** 16 hexadecimal digits drawn at random: tells two files apart, and nobody. */
  readonly code: string;
  /** null outside a comparison. */
  readonly arm: StudyArm | null;
  readonly before: readonly TaskResult[];
  readonly after: readonly TaskResult[];
  /** Minutes of doing and of reading. */
  readonly minutes: { readonly doing: number; readonly reading: number };
}

export const LEARNING_SCHEMA = 1;
const FORMAT = 'offshoot-learning';

/**
 * The half of a class that a seat belongs to: of seats 1 and 2, 3 and 4, ... one is drawn for each half, so that halves are
 * equal, and the same on every machine.
 * @param classWord whatever the teacher says to the class; another word draws other halves
 * @param seat 1 or more
 */
export function drawArm(classWord: string, seat: number): StudyArm {
  const pair = Math.ceil(seat / 2);
  const drawn = parseInt(hashText(`${classWord.trim().toLowerCase()} ${pair}`).slice(0, 2), HEX) + seat;
  return studyArms[drawn % 2]!;
}

const HEX = 16;

/** The text of a file. @param about a sentence for whoever opens it, of what is in it */
export function writeLearningRecord(record: LearningRecord, about: Words): string {
  return `${JSON.stringify({ format: FORMAT, schema: LEARNING_SCHEMA, about, ...record }, null, 2)}\n`;
}

/** Reads a file. Problems: `learning-unreadable`, `learning-newer` (have, known), `learning-damaged` (field). */
export function readLearningRecord(text: string): Result<LearningRecord> {
  const file = parse(text);
  if (file['format'] !== FORMAT) return fail('learning-unreadable');
  const { schema, code, arm, before, after, minutes } = file;
  if (typeof schema !== 'number') return fail('learning-unreadable');
  if (schema > LEARNING_SCHEMA) return fail('learning-newer', { have: schema, known: LEARNING_SCHEMA });
  if (typeof code !== 'string' || !/^[0-9a-f]{16}$/.test(code)) return fail('learning-damaged', { field: 'code' });
  const known = studyArms.find((each) => each === arm) ?? null;
  if (arm !== null && known === null) return fail('learning-damaged', { field: 'arm' });
  const { doing, reading } = (minutes ?? {}) as Readonly<Record<string, unknown>>;
  if (!isMinutes(doing) || !isMinutes(reading)) return fail('learning-damaged', { field: 'minutes' });
  const [first, second] = [readResults(before), readResults(after)];
  if (first === null) return fail('learning-damaged', { field: 'before' });
  if (second === null) return fail('learning-damaged', { field: 'after' });
  return succeed({ code, arm: known, before: first, after: second, minutes: { doing, reading } });
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

const LONGEST_LESSON = 10_000;

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LONGEST_LESSON;
}

const MOST_TASKS = 20;
const parts = ['oneAtATime', 'fairPair', 'conclusion', 'prediction', 'total'] as const;

function readResults(value: unknown): TaskResult[] | null {
  if (!Array.isArray(value) || value.length > MOST_TASKS) return null;
  const read = value.map((each): TaskResult | null => {
    const { task, score } = (each ?? {}) as Readonly<Record<string, unknown>>;
    const given = (score ?? {}) as Readonly<Record<string, unknown>>;
    const sound = parts.every((part) => typeof given[part] === 'number' && given[part] >= 0 && given[part] <= 1);
    if (typeof task !== 'string' || !sound) return null;
    return { task, score: Object.fromEntries(parts.map((part) => [part, given[part]])) as unknown as TaskScore };
  });
  return read.every((each) => each !== null) ? read : null;
}
