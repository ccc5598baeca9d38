// All practice scores of a log, computed on the device.
import type { ActionLog } from '../actions/action.ts';
import type { DescribeDifference } from '../comparison/describe-difference.ts';
import { reviewChanges } from './changes-one-thing.ts';
import { sumUpCases, type PracticeScore } from './practice-score.ts';
import { reviewPredictions } from './predicts-before.ts';
import { reviewOwnTests, reviewRepeats, reviewRevisions } from './review-claims.ts';

/** One score a rule, in the order of `practiceRules`. */
export function scorePractice(log: ActionLog, describe: DescribeDifference): PracticeScore[] {
  return [
    sumUpCases('changes-one-thing', reviewChanges(log, describe)),
    sumUpCases('repeats', reviewRepeats(log)),
    sumUpCases('predicts-before', reviewPredictions(log)),
    sumUpCases('tests-own-claim', reviewOwnTests(log)),
    sumUpCases('revises', reviewRevisions(log)),
  ];
}
