// The two shots in counts at a dose of one's choice, and whether so many populations are enough to see such a difference.
import { missesInTen, type Count } from '@offshoot/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { ChoiceMenu, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { inquiryPageStrings } from '../../../strings/inquiry-page.ts';
import { firstShownDose, nearestDose } from '../../pupil/bench-store.ts';
import { countNoted, type NotedShot } from '../book/shot-card.ts';
import { useToldGroups } from './told-groups.ts';

/** What a small shot would have: for the sentence about power. */
const fewPopulations = 20;

export function CountedDifference({
  first,
  second,
  doses,
}: {
  first: NotedShot;
  second: NotedShot;
  doses: readonly number[];
}) {
  const words = useTranslator(inquiryPageStrings);
  const lab = useLabWords();
  const { groups } = useToldGroups();
  const [wanted, setWanted] = useState(firstShownDose);
  if (doses.length === 0) return null;
  const dose = doses[nearestDose(doses, wanted)]!;
  const rows = groups.flatMap((group) => {
    const about = { group, effect: 'stumbles', dose } as const;
    const [a, b] = [countNoted(first, about), countNoted(second, about)];
    return a === null || b === null ? [] : [{ group, a, b }];
  });
  // The usual group: the quirk's where it is named, else all.
  const usual = rows[0];
  const misses = (populations: number) =>
    usual === undefined
      ? 0
      : missesInTen({ from: usual.a.hits / usual.a.n, to: usual.b.hits / usual.b.n, populations });
  const same = usual === undefined || usual.a.hits / usual.a.n === usual.b.hits / usual.b.n;
  return (
    <div className="compare-counts">
      <ChoiceMenu
        label={words('counts.dose')}
        labelShown
        choices={doses.map((each) => ({ id: String(each), text: lab.dose(each) }))}
        chosen={String(dose)}
        onChoose={(id) => setWanted(Number(id))}
      />
      <CountTable rows={rows} dose={dose} />
      {usual !== undefined && (
        <p>
          {same
            ? words('power.same')
            : `${words('power.own', { n: usual.a.n, misses: misses(usual.a.n) })} ${words('power.few', { n: fewPopulations, misses: misses(fewPopulations) })}`}
        </p>
      )}
    </div>
  );
}

function CountTable({ rows, dose }: { rows: readonly { group: string; a: Count; b: Count }[]; dose: number }) {
  const words = useTranslator(inquiryPageStrings);
  const lab = useLabWords();
  const { say } = useToldGroups();
  return (
    <table>
      <caption className="second">{words('counts.caption', { dose: lab.dose(dose) })}</caption>
      <thead>
        <tr>
          <th scope="col">{words('counts.group')}</th>
          <th scope="col">{words('compare.first')}</th>
          <th scope="col">{words('compare.second')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ group, a, b }) => (
          <tr key={group}>
            <th scope="row">{say(group)}</th>
            <td>{words('counts.of', { hits: a.hits, n: a.n })}</td>
            <td>{words('counts.of', { hits: b.hits, n: b.n })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
