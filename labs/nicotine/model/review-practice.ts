// How a pupil worked, by the log of actions: the habits of inquiry, told apart by this lab's edits of a drawing.
import { scorePractice, type ActionLog, type PracticeScore } from '@offshoot/inquiry';
import { describeDifference } from './subjects/index.ts';

/** One score a habit; some seconds for a log of many molecules that are far apart. */
export function reviewPractice(log: ActionLog): PracticeScore[] {
  return scorePractice(log, describeDifference);
}
