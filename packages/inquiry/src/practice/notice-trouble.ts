// Who might like a visit from the teacher: a few plain signs in a log, each with the practice that is missing. It says nothing
// about ability, and a pupil sees the same list.
import type { ActionLog } from '../actions/action.ts';
import type { DescribeDifference } from '../comparison/describe-difference.ts';
import { scorePractice } from './score-practice.ts';

export interface Trouble {
  readonly code: 'changes-several' | 'never-repeats' | 'sure-and-wrong' | 'stuck';
  readonly data: Readonly<Record<string, number>>;
}

/** Seconds without a shot after which somebody is stuck. */
const STUCK_AFTER_S = 600;
/** Confidence from which a miss is worth a talk, and how many of them. */
const SURE = 0.95;
const SURE_MISSES = 2;
/** Claims without any repetition. */
const CLAIMS_WITHOUT_REPEAT = 2;

/** Signs of trouble in a log. @param now seconds since the log began */
export function noticeTrouble(log: ActionLog, describe: DescribeDifference, now: number): Trouble[] {
  const troubles: Trouble[] = [];
  const [changes, repeats] = scorePractice(log, describe);
  if (changes!.state === 'seldom') {
    troubles.push({ code: 'changes-several', data: { good: changes!.good, of: changes!.of } });
  }
  if (repeats!.of >= CLAIMS_WITHOUT_REPEAT && repeats!.good === 0) {
    troubles.push({ code: 'never-repeats', data: { claims: repeats!.of } });
  }
  const misses = log.filter((action) => action.kind === 'score' && action.sureAndWrong >= SURE).length;
  if (misses >= SURE_MISSES) troubles.push({ code: 'sure-and-wrong', data: { misses } });
  const lastShot = log.reduce((last, action) => (action.kind === 'fire' ? action.at : last), 0);
  if (now - lastShot >= STUCK_AFTER_S) troubles.push({ code: 'stuck', data: { seconds: now - lastShot } });
  return troubles;
}
