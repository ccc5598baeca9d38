// The difference of two groups with its interval, whether chance alone could make it (shuffling, watched), and how often a
// comparison of this size would miss it.
import { clusterTotals, judgeShuffling, walkGroupShuffles, walkPairFlips } from '@offshoot/analysis';
import type { ShufflingWalk } from '@offshoot/analysis';
import { missesInTen } from '@offshoot/inquiry';
import { formatPercent } from '@offshoot/language';
import { ActionButton, ChoiceMenu, useTranslator } from '@offshoot/ui';
import { ShuffleStrip } from '@offshoot/ui/graphs';
import { useEffect, useMemo, useRef, useState } from 'react';
import { statisticsStrings } from '../../../strings/statistics.ts';
import type { Analysis } from '../use-analysis.ts';
import { useAnswer } from '../work/use-answer.ts';
import { writePoints } from '../write-points.ts';
import type { ComparedGroups } from './compared-groups.ts';

const mostForPower = 500;
/** Dealings a frame: slow enough to be seen, quick enough to end in seconds. */
const dealtInAFrame = 90;
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

export function DifferencePart({ analysis, compared }: { analysis: Analysis; compared: ComparedGroups }) {
  const words = useTranslator(statisticsStrings);
  const { outcome, groups } = compared;
  const [places, setPlaces] = useState<[number, number]>([0, groups.length - 1]);
  const [first, second] = [groups[places[0]] ?? groups[0]!, groups[places[1]] ?? groups.at(-1)!];
  const clusters = analysis.base?.clusters ?? null;
  const question = useMemo(
    () => ({ kind: 'difference', column: outcome.id, first: first.rows, second: second.rows }) as const,
    [outcome.id, first.rows, second.rows],
  );
  const { answer: difference } = useAnswer(analysis, question);
  if (difference === null) return null;
  const share = outcome.kind === 'flag';
  const write = (value: number) => {
    const number = share ? writePoints(analysis.words.locale, value) : analysis.words.number(value);
    return value > 0 ? `+${number}` : number;
  };
  const interval = analysis.words.interval(difference.interval[0], difference.interval[1], write);
  const paired = difference.paired.length > 1 && difference.paired.length === difference.clusters;
  return (
    <div className="statistics-part">
      <h3>{words('difference')}</h3>
      {groups.length > 2 && <Ends groups={groups} places={places} onChange={setPlaces} />}
      <p>
        {words(share ? 'difference.points' : 'difference.said', {
          first: first.name,
          second: second.name,
          value: write(difference.value),
          interval,
        })}
      </p>
      <p className="second">
        {words(paired ? 'paired' : clusters === null ? 'single' : 'clustered', { count: difference.clusters })}
      </p>
      <Shuffle
        key={`${first.name} ${second.name}`}
        analysis={analysis}
        compared={compared}
        ends={[first.rows, second.rows]}
        paired={paired ? difference.paired : null}
        write={write}
      />
      {share && <Power analysis={analysis} compared={compared} ends={[first.rows, second.rows]} />}
    </div>
  );
}

interface EndsProps {
  groups: ComparedGroups['groups'];
  places: [number, number];
  onChange: (places: [number, number]) => void;
}

/** Which two of the groups. */
function Ends({ groups, places, onChange }: EndsProps) {
  const words = useTranslator(statisticsStrings);
  return (
    <div className="analysis-tools">
      {([0, 1] as const).map((end) => (
        <ChoiceMenu
          key={end}
          label={words(end === 0 ? 'from' : 'to')}
          labelShown
          choices={groups.map(({ name }, place) => ({ id: String(place), text: name }))}
          chosen={String(places[end])}
          onChoose={(id) => onChange(end === 0 ? [Number(id), places[1]] : [places[0], Number(id)])}
        />
      ))}
    </div>
  );
}

interface ShuffleProps {
  analysis: Analysis;
  compared: ComparedGroups;
  ends: readonly [Uint32Array, Uint32Array];
  /** Differences of the clusters that both groups have; null where they are no pairs. */
  paired: readonly number[] | null;
  write: (value: number) => string;
}

interface SeenShuffling {
  readonly walk: ShufflingWalk;
  readonly shuffled: readonly number[];
  readonly running: boolean;
}

/** Deals frame by frame; without motion the heap is shown when it is whole. */
function useShuffling(open: () => ShufflingWalk) {
  const [seen, setSeen] = useState<SeenShuffling | null>(null);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const stop = () => {
    cancelAnimationFrame(frame.current);
    setSeen((now) => (now === null ? null : { ...now, running: false }));
  };
  const start = () => {
    const walk = open();
    const shuffled: number[] = [];
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const step = () => {
      let ended = false;
      for (let dealt = 0; dealt < dealtInAFrame && !ended; dealt += 1) {
        const next = walk.differences.next();
        if (next.done === true) ended = true;
        else shuffled.push(next.value);
      }
      if (ended || !still) setSeen({ walk, shuffled: [...shuffled], running: !ended });
      if (!ended) frame.current = requestAnimationFrame(step);
    };
    setSeen({ walk, shuffled: [], running: true });
    frame.current = requestAnimationFrame(step);
  };
  return { seen, start, stop };
}

function Shuffle({ analysis, compared, ends, paired, write }: ShuffleProps) {
  const words = useTranslator(statisticsStrings);
  const { seen, start, stop } = useShuffling(() =>
    paired !== null ? walkPairFlips(paired) : walkGroupShuffles(...unitsOf(analysis, compared, ends), mean),
  );
  const judged =
    seen === null || seen.shuffled.length === 0
      ? null
      : judgeShuffling(seen.walk.observed, seen.shuffled, seen.walk.exact && !seen.running);
  const reach =
    seen === null
      ? 1
      : Math.max(Math.abs(seen.walk.observed) * 1.25, ...seen.shuffled.slice(0, dealtInAFrame).map(Math.abs), 1e-9);
  return (
    <>
      <ActionButton onPress={seen?.running === true ? stop : start}>
        {words(seen?.running === true ? 'shuffle.stop' : 'shuffle')}
      </ActionButton>
      {seen === null && <p className="second">{words('shuffle.explained')}</p>}
      {seen !== null && (
        <ShuffleStrip
          shuffled={seen.shuffled}
          observed={seen.walk.observed}
          reach={reach}
          write={write}
          name={words('shuffle.picture')}
        />
      )}
      {judged !== null && seen !== null && (
        <p role="status">
          {words(judged.asExtreme < 0.05 ? 'shuffle.rare' : 'shuffle.common', {
            count: seen.shuffled.length,
            share: formatPercent(analysis.words.locale, judged.asExtreme, { places: 1 }),
          })}
        </p>
      )}
    </>
  );
}

/** What is dealt out: the means of clusters, so that animals which share noise stay together. */
function unitsOf({ base }: Analysis, { outcome }: ComparedGroups, ends: ShuffleProps['ends']): [number[], number[]] {
  const clusters = base?.clusters ?? null;
  const means = (rows: Uint32Array) =>
    [...clusterTotals(rows, outcome, clusters === null ? undefined : (row) => clusters[row]!).values()].map(
      ({ sum, count }) => sum / count,
    );
  return [means(ends[0]), means(ends[1])];
}

/** Counted as if the animals had nothing in common: a pair of tries on the same animals sees more. */
function Power({ analysis, compared, ends }: Pick<ShuffleProps, 'analysis' | 'compared' | 'ends'>) {
  const words = useTranslator(statisticsStrings);
  const shares = ends.map((rows) => {
    const totals = [...clusterTotals(rows, compared.outcome).values()];
    return { sum: totals.reduce((sum, one) => sum + one.sum, 0), n: totals.reduce((n, one) => n + one.count, 0) };
  });
  const populations = Math.min(mostForPower, ...shares.map(({ n }) => n));
  const [from, to] = shares.map(({ sum, n }) => sum / n) as [number, number];
  if (populations < 1 || from === to) return null;
  const misses = missesInTen({ from, to, populations });
  return <p className="second">{words('power', { misses, n: analysis.words.number(populations) })}</p>;
}
