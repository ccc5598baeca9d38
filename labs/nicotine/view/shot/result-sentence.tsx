// The first sentence of every result: what happened at the shown dose, in words and counts. Small groups are
// given with their interval, never as a bare 0.
import { shareInterval } from '@offshoot/analysis';
import { RichText } from '@offshoot/ui';
import { useLabWords, type LabWords } from '../lab-words.ts';
import { groupIds } from '../plate/group-ids.ts';
import type { OutcomeTable } from '../plate/outcome-table.ts';

export interface ResultSentenceProps {
  table: OutcomeTable;
  doseIndex: number;
}

export function ResultSentence({ table, doseIndex }: ResultSentenceProps) {
  const lab = useLabWords();
  const all = table.countAt(doseIndex, groupIds);
  if (all.computed < all.wells) {
    return (
      <p className="result-sentence">
        {lab.words('result.waiting', {
          dose: lab.dose(table.doses[doseIndex] ?? 0),
          done: all.computed,
          count: all.wells,
        })}
      </p>
    );
  }
  const [stumbling, dead] = groupIds.every((group) => lab.labelled.includes(group))
    ? resultSentences(lab, table, doseIndex)
    : hiddenSentences(lab, table, doseIndex);
  return (
    <div>
      <p className="result-sentence">
        <RichText text={stumbling} strongClass="big-number" />
      </p>
      <p className="second">{dead}</p>
    </div>
  );
}

/** Where not every kind is named: counts of all, then of the named ones. */
function hiddenSentences(lab: LabWords, table: OutcomeTable, doseIndex: number): [string, string] {
  const all = table.countAt(doseIndex, groupIds);
  const named = groupIds.filter((group) => lab.labelled.includes(group));
  return [
    lab.words('result.hidden', { stumbling: all.stumbling, dead: all.dead, count: all.computed }),
    named
      .map((group) => {
        const { stumbling, dead, computed } = table.countAt(doseIndex, [group]);
        return lab.words('result.hidden.group', { group: lab.say('group', group), stumbling, dead, count: computed });
      })
      .join(' '),
  ];
}

/** The two sentences: who stumbles (with <b> marks), who is dead. */
export function resultSentences(lab: LabWords, table: OutcomeTable, doseIndex: number): [string, string] {
  const quirk = table.countAt(doseIndex, ['quirk']);
  const others = table.countAt(doseIndex, ['ordinary']);
  const bees = table.countAt(doseIndex, ['bee']);
  const counts = { othersCount: others.computed, beesCount: bees.computed };
  const share = (part: number) => lab.share(quirk.computed === 0 ? 0 : part / quirk.computed);
  const [low, high] = shareInterval(bees.stumbling, Math.max(1, bees.computed));
  const beesRange =
    bees.stumbling === 0
      ? lab.words('result.atMost', { high: lab.share(high) })
      : lab.words('result.between', { low: lab.share(low), high: lab.share(high) });
  return [
    lab.words('result.stumble', {
      ...counts,
      quirkShare: share(quirk.stumbling),
      others: others.stumbling,
      bees: bees.stumbling,
      beesRange,
    }),
    lab.words('result.dead', { ...counts, quirkShare: share(quirk.dead), others: others.dead, bees: bees.dead }),
  ];
}
