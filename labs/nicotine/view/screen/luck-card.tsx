// The story of luck: who takes the best of many takes the lucky ones along. In the figures of the pupil's own screen.
import { Card } from '@offshoot/ui';
import { useMemo } from 'react';
import { expectLosses } from '@offshoot/screening';
import { useLabWords } from '../lab-words.ts';
import { countLuck, hitFrom, isCandidate, selectivityInterval, type ScreenEntry } from './screen-entry.ts';

export function LuckCard({ entries }: { entries: readonly ScreenEntry[] }) {
  const { words, number } = useLabWords();
  const { luck, lost } = useMemo(() => {
    const measured = entries
      .filter(isCandidate)
      .map((entry) => ({ value: entry.selectivity.value!, interval: selectivityInterval(entry) }));
    return { luck: countLuck(entries), lost: expectLosses(measured, hitFrom) };
  }, [entries]);
  return (
    <Card title={words('screen.luck.title')}>
      {luck.candidates === 0 ? (
        <p>{words('screen.luck.none')}</p>
      ) : (
        <>
          <p>
            {words('screen.luck.expect', {
              candidates: luck.candidates,
              lost: number(lost, lost < 10 ? 1 : 0),
            })}
          </p>
          <p className="second">{words('screen.luck.why', { screened: entries.length })}</p>
        </>
      )}
      {luck.checked > 0 && <p>{words('screen.luck.checked', { checked: luck.checked, stayed: luck.stayed })}</p>}
    </Card>
  );
}
