// For teachers: the pupils' files read on this machine, and the two halves of the class beside each other. Nothing is sent.
import { compareArms, LEAST_OF_ARM, readLearningRecord, studyArms, type LearningRecord } from '@offshoot/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { Card, FileButton, Notice, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { learningStrings } from '../../../strings/learning.ts';

interface Taken {
  readonly records: readonly LearningRecord[];
  /** Names of files that are none of these. */
  readonly refused: readonly string[];
}

export function ArmsResult() {
  const words = useTranslator(learningStrings);
  const [{ records, refused }, setTaken] = useState<Taken>({ records: [], refused: [] });
  const take = async (file: File) => {
    const read = readLearningRecord(await file.text().catch(() => ''));
    setTaken((now) =>
      read.ok
        ? { ...now, records: [...now.records, read.value] }
        : { ...now, refused: [...now.refused.filter((name) => name !== file.name), file.name] },
    );
  };
  return (
    <Card title={words('teacher.title')}>
      <p>{words('teacher.how')}</p>
      <div className="new-card-buttons">
        <FileButton accept=".json,application/json" onFile={(file) => void take(file)}>
          {words('teacher.add')}
        </FileButton>
        <span className="second" role="status">
          {words('teacher.count', { count: records.length })}
        </span>
      </div>
      {refused.length > 0 && (
        <Notice tone="wrong" live>
          {words('teacher.refused', { names: refused.join(', ') })}
        </Notice>
      )}
      {records.length > 0 && <Comparison records={records} />}
    </Card>
  );
}

function Comparison({ records }: { records: readonly LearningRecord[] }) {
  const words = useTranslator(learningStrings);
  const lab = useLabWords();
  const { arms, difference, leftOut } = compareArms(records);
  const share = (value: number | null) => (value === null ? '–' : lab.share(value));
  return (
    <>
      <table className="learning-table">
        <thead>
          <tr>
            <th scope="col">{words('teacher.arm')}</th>
            <th scope="col">{words('teacher.n')}</th>
            <th scope="col">{words('teacher.before')}</th>
            <th scope="col">{words('teacher.after')}</th>
          </tr>
        </thead>
        <tbody>
          {studyArms.map((arm) => (
            <tr key={arm}>
              <th scope="row">{words(`arm.${arm}`)}</th>
              <td>{arms[arm].n}</td>
              <td>{share(arms[arm].before)}</td>
              <td>{share(arms[arm].after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">
        {difference === null
          ? words('teacher.tooFew', { least: LEAST_OF_ARM })
          : words('teacher.difference', {
              points: lab.number(HUNDRED * difference.value, 0),
              low: points(difference.interval[0]),
              high: points(difference.interval[1]),
            })}
      </p>
      {leftOut > 0 && <p className="second">{words('teacher.leftOut', { count: leftOut })}</p>}
    </>
  );

  function points(value: number | null): string {
    return value === null ? '–' : lab.number(HUNDRED * value, 0);
  }
}

const HUNDRED = 100;
