// "Predicts before": was something said about a new shot before it was fired, and could it have turned out wrong? The first
// shots are free, since exploring comes first.
import type { ActionLog } from '../actions/action.ts';
import type { Prediction } from '../predictions/prediction.ts';
import { listFiredShots } from './fired-shots.ts';
import type { PracticeCase } from './practice-score.ts';

/** Shots that are for exploring, as at the start of a lesson. */
export const EXPLORING_SHOTS = 3;
/** A range wider than this share of the group says less than nothing: 80 % of a flat guess fits in it. */
const WIDEST = 0.8;
/** A confidence nearer to 50 % than this says nothing. */
const LEAST_LEANING = 0.1;

/** Cases `predicted`, `said-nothing` (a range over nearly everything, or fifty-fifty), `not-predicted`. */
export function reviewPredictions(log: ActionLog): PracticeCase[] {
  return listFiredShots(log)
    .slice(EXPLORING_SHOTS)
    .map(({ shot, action }) => {
      const said = log
        .slice(0, action)
        .flatMap((each) => (each.kind === 'predict' && each.shot === shot ? each.predictions : []));
      const good = said.some(saysSomething);
      const code = good ? 'predicted' : said.length > 0 ? 'said-nothing' : 'not-predicted';
      return { action, good, code, data: { shot } };
    });
}

function saysSomething(prediction: Prediction): boolean {
  return prediction.kind === 'range'
    ? prediction.high - prediction.low <= WIDEST * prediction.n
    : Math.abs(prediction.confidence - 1 / 2) >= LEAST_LEANING;
}
