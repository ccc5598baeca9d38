// The same comparison on a few populations only: what chance does to small numbers is seen by doing it.
import { formatShotId } from '@offshoot/experiment';
import { ActionButton, useTranslator } from '@offshoot/ui';
import { useStore } from 'zustand';
import { inquiryPageStrings } from '../../../strings/inquiry-page.ts';
import { firstShownDose, nearestDose } from '../../pupil/bench-store.ts';
import type { Book } from '../book/book.ts';
import { runShot } from '../book/run-shot.ts';
import { countNoted, everyGroup, type NotedShot } from '../book/shot-card.ts';
import { useToldGroups } from './told-groups.ts';

/** As many as a class could keep on a window sill. */
const few = 20;

interface SmallSampleProps {
  book: Book;
  first: NotedShot;
  second: NotedShot;
  shots: readonly NotedShot[];
}

export function SmallSample({ book, first, second, shots }: SmallSampleProps) {
  const words = useTranslator(inquiryPageStrings);
  const busy = useStore(book.bench.store, (state) => state.progress !== null);
  const [group = everyGroup] = useToldGroups().groups;
  if (first.design.populations <= few || first.part === 'check') return null;
  const designs = [first, second].map(({ design }) => ({ ...design, populations: few }));
  const [a, b] = designs.map((design) => shots.find(({ id }) => id === formatShotId(design)) ?? null);
  const fire = async () => {
    for (const [place, design] of designs.entries()) {
      const run = await runShot(book, design, [first, second][place]!.molecule);
      if (!run.ok) return book.store.setState({ news: { kind: 'refused', problem: run.problem } });
    }
  };
  const dose = first.design.doses[nearestDose(first.design.doses, firstShownDose)] ?? firstShownDose;
  const about = { group, effect: 'stumbles', dose } as const;
  const counts = [a, b, first, second].map((shot) => (shot == null ? null : countNoted(shot, about)));
  const [fewFirst, fewSecond, allFirst, allSecond] = counts;
  const done = fewFirst != null && fewSecond != null && allFirst != null && allSecond != null;
  return (
    <div className="compare-repeat" role="status">
      {done ? (
        <p>
          {words(group === everyGroup ? 'sample.counts.all' : 'sample.counts', {
            n: few,
            groupSize: fewFirst.n,
            first: fewFirst.hits,
            second: fewSecond.hits,
            allFirst: allFirst.hits,
            allSecond: allSecond.hits,
            all: allFirst.n,
          })}
        </p>
      ) : (
        <ActionButton disabled={busy} onPress={() => void fire()}>
          {words('sample.fire', { n: few })}
        </ActionButton>
      )}
    </div>
  );
}
