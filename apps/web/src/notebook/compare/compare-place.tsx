// Fair comparison: two shots, what differs between them, whether it is one thing, how much it takes to see it, and the missing shot
// at one touch.
import { formatShotId, type ShotDesign } from '@offshoot/experiment';
import { reviewRepetition, type Comparison, type MissingShot } from '@offshoot/inquiry';
import { ActionButton, Card, ChoiceMenu, Notice, useTranslator, type Tone } from '@offshoot/ui';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { inquiryPageStrings } from '../../../strings/inquiry-page.ts';
import type { Book } from '../book/book.ts';
import { runShot } from '../book/run-shot.ts';
import type { NotedShot } from '../book/shot-card.ts';
import { ClaimForm } from '../claims/claim-form.tsx';
import { noticeComparison } from '../noticing/notice-thinking.ts';
import { CountedDifference } from './counted-difference.tsx';
import { SmallSample } from './small-sample.tsx';
import { useComparison } from './use-comparison.ts';
import { useDifferenceWords } from './use-difference-words.ts';
import { useNotedShots } from './use-noted-shots.ts';

export function ComparePlace({ book }: { book: Book }) {
  const words = useTranslator(inquiryPageStrings);
  const { shots, choices } = useNotedShots(book);
  const [firstId, setFirstId] = useState<string | null>(null);
  const [secondId, setSecondId] = useState<string | null>(null);
  const pick = (id: string | null, otherwise: number): NotedShot | null =>
    shots.find((shot) => shot.id === id) ?? shots[otherwise] ?? null;
  const [first, second] = [pick(firstId, 1), pick(secondId, 0)];
  const comparison = useComparison(book, first, second);
  if (first === null || second === null) {
    return (
      <Card title={words('compare.title')}>
        <p>{words('compare.empty')}</p>
      </Card>
    );
  }
  return (
    <div className="inquiry-place">
      <Card title={words('compare.title')}>
        <div className="compare-choices">
          <ChoiceMenu
            label={words('compare.first')}
            labelShown
            choices={choices}
            chosen={first.id}
            onChoose={setFirstId}
          />
          <ChoiceMenu
            label={words('compare.second')}
            labelShown
            choices={choices}
            chosen={second.id}
            onChoose={setSecondId}
          />
        </div>
        {comparison === null ? (
          <p className="second">{words('compare.looking')}</p>
        ) : (
          <Outcome book={book} first={first} second={second} comparison={comparison} shots={shots} />
        )}
      </Card>
    </div>
  );
}

interface OutcomeProps {
  book: Book;
  first: NotedShot;
  second: NotedShot;
  comparison: Comparison;
  shots: readonly NotedShot[];
}

const tones: Record<Comparison['verdict'], Tone> = {
  same: 'plain',
  repeat: 'good',
  transfer: 'good',
  fair: 'good',
  unfair: 'caution',
  incomparable: 'wrong',
};

function Outcome({ book, first, second, comparison, shots }: OutcomeProps) {
  const words = useTranslator(inquiryPageStrings);
  const say = useDifferenceWords();
  const { verdict, differences, changes, missing } = comparison;
  useEffect(() => noticeComparison(first.id, second.id, comparison), [first.id, second.id, comparison]);
  return (
    <>
      <Notice tone={tones[verdict]} live>
        {words(`verdict.${verdict}`, { changes })}
      </Notice>
      {differences.length > 0 && (
        <ul className="compare-differences">
          {differences.flatMap(say).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <Missing book={book} missing={missing} molecule={second.molecule} />}
      <CountedDifference first={first} second={second} doses={comparison.sharedDoses} />
      {verdict === 'fair' && <SmallSample book={book} first={first} second={second} shots={shots} />}
      {verdict === 'fair' && <Repetition book={book} first={first} second={second} shots={shots} />}
      {verdict === 'fair' && <ClaimForm book={book} first={first} second={second} doses={comparison.sharedDoses} />}
    </>
  );
}

/** The shots that would make it fair, each at one touch. */
function Missing({ book, missing, molecule }: { book: Book; missing: readonly MissingShot[]; molecule: string }) {
  const words = useTranslator(inquiryPageStrings);
  const say = useDifferenceWords();
  const busy = useStore(book.bench.store, (state) => state.progress !== null);
  return (
    <div className="compare-missing">
      <p>{words('missing.explained')}</p>
      {missing.map(({ design, tests }) => (
        <ActionButton
          key={formatShotId(design)}
          disabled={busy}
          onPress={() => void fireMissing(book, design, molecule)}
        >
          {words('missing.fire', { change: say(tests).join(' ') })}
        </ActionButton>
      ))}
    </div>
  );
}

async function fireMissing(book: Book, design: ShotDesign, otherwise: string): Promise<void> {
  const study = await book.bench.workers.desk.ask('studyMolecule', design.subject);
  const molecule = study.ok ? (study.value.judgement.name ?? study.value.formula) : otherwise;
  const run = await runShot(book, design, molecule);
  if (!run.ok) book.store.setState({ news: { kind: 'refused', problem: run.problem } });
}

function Repetition({ book, first, second, shots }: Omit<OutcomeProps, 'comparison'>) {
  const words = useTranslator(inquiryPageStrings);
  const busy = useStore(book.bench.store, (state) => state.progress !== null);
  const { replicates, onOtherAnimals, onUnseenPopulations } = reviewRepetition({ first, second }, shots);
  const repeat = async () => {
    const replicate = Math.max(first.design.replicate, ...replicates) + 1;
    for (const shot of [first, second]) await fireMissing(book, { ...shot.design, replicate }, shot.molecule);
  };
  return (
    <div className="compare-repeat">
      <p>{words(onOtherAnimals ? 'repeat.yes' : 'repeat.no', { count: replicates.length })}</p>
      {onUnseenPopulations && <p>{words('repeat.unseen')}</p>}
      <ActionButton disabled={busy} onPress={() => void repeat()}>
        {words('repeat.fire')}
      </ActionButton>
    </div>
  );
}
