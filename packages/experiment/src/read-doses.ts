// Doses as a person types them, into the doses of a design.
import { fail, succeed, type Problem, type Result } from '@offshoot/quantities';
import { doseLadder, spreadOverLadder } from './dose-ladder.ts';

/** In nicotine units: far above what any animal survives, and far below where the receptor's equations lose meaning. */
export const HIGHEST_DOSE = 1000;
/** Twice the ladder: more would not fit a plate's time or a curve's need. */
export const MOST_DOSES = 24;

/**
 * Reads doses: a whole number from 1 to 12 is that many steps spread over the ladder (`12` = all of it); a list with
 * commas is the doses themselves, in nicotine units, decimals with a point; `0.5,` is the one dose 0.5.
 * The result is ascending, without duplicates. Problems: `doses-empty`, `dose-steps` (text, most), `dose-unreadable`
 * (text), `dose-not-positive` (text), `dose-too-high` (text, most), `doses-too-many` (count, most).
 * @example readDoses('1, 0.1, 1') // => { ok: true, value: [0.1, 1] }
 */
export function readDoses(text: string): Result<number[]> {
  const trimmed = text.trim();
  if (trimmed === '') return fail('doses-empty');
  return trimmed.includes(',') ? readList(trimmed) : readSteps(trimmed);
}

/**
 * What is wrong with doses that did not come through `readDoses`, or null: the same limits, and they must ascend
 * (problem `doses-not-ascending`).
 */
export function findDoseProblem(doses: readonly number[]): Problem | null {
  if (doses.length === 0) return fail('doses-empty').problem;
  if (doses.length > MOST_DOSES) return fail('doses-too-many', { count: doses.length, most: MOST_DOSES }).problem;
  for (const [place, dose] of doses.entries()) {
    const problem = findLimitProblem(dose, String(dose));
    if (problem !== null) return problem;
    if (place > 0 && dose <= doses[place - 1]!) return fail('doses-not-ascending').problem;
  }
  return null;
}

function readSteps(text: string): Result<number[]> {
  const most = doseLadder().length;
  const count = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
  return count >= 1 && count <= most ? succeed(spreadOverLadder(count)) : fail('dose-steps', { text, most });
}

function readList(text: string): Result<number[]> {
  const items = text.replace(/,$/, '').split(',');
  const doses = new Set<number>();
  for (const item of items.map((each) => each.trim())) {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(item)) return fail('dose-unreadable', { text: item });
    const dose = Number(item);
    const problem = findLimitProblem(dose, item);
    if (problem !== null) return { ok: false, problem };
    doses.add(dose);
  }
  if (doses.size > MOST_DOSES) return fail('doses-too-many', { count: doses.size, most: MOST_DOSES });
  return succeed([...doses].sort((a, b) => a - b));
}

function findLimitProblem(dose: number, text: string): Problem | null {
  if (!(dose > 0)) return fail('dose-not-positive', { text }).problem;
  return dose > HIGHEST_DOSE ? fail('dose-too-high', { text, most: HIGHEST_DOSE }).problem : null;
}
