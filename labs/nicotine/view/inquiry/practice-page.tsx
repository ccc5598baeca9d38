// How a pupil does science, in words: calibration over time, and the habits that the log shows. Of one pupil alone; never a rank.
import type { CalibrationLine, PracticeScore } from '@offshoot/inquiry';
import { useLabWords, type LabWords } from '../lab-words.ts';

export interface PracticePageProps {
  calibration: readonly CalibrationLine[];
  /** null while they are counted. */
  scores: readonly PracticeScore[] | null;
}

export function PracticePage({ calibration, scores }: PracticePageProps) {
  const lab = useLabWords();
  const { words } = lab;
  return (
    <>
      <p className="second">{words('practice.explained')}</p>
      <h3>{words('calibration.title')}</h3>
      {calibration.length === 0 && <p>{words('calibration.none')}</p>}
      <ul className="practice-list">
        {calibration.map((line) => (
          <li key={line.said}>{sayCalibration(lab, line)}</li>
        ))}
      </ul>
      <ul className="practice-list">
        {scores?.map((score) => (
          <li key={score.rule}>
            <h3>{words(`practice.${score.rule}`)}</h3>
            <p>
              {words(`practice.state.${score.state}`)}
              {score.of > 0 && ` ${words('practice.count', { good: score.good, count: score.of })}.`}
            </p>
            {score.state !== 'mostly' && <p className="second">{words(`practice.tip.${score.rule}`)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Of the 5 times that you said 80 %, 60 % came true." with its interval and what it means. */
export function sayCalibration({ words, share }: LabWords, line: CalibrationLine): string {
  const [low, high] = line.interval;
  return [
    words('calibration.line', {
      times: line.times,
      said: share(line.said),
      came: share(line.cameTrue / Math.max(1, line.times)),
    }),
    words('calibration.interval', { low: share(low), high: share(high) }),
    words(`calibration.${line.reading}`),
  ].join(' ');
}
