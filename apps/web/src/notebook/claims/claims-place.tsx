// The claims: each with its evidence, which can be run again, what speaks for it and against it, and its retests.
import { formatShotId } from '@offshoot/experiment';
import {
  claimQualities,
  findSameComparisons,
  listCards,
  planRetest,
  reviewClaim,
  type CardView,
  type Claim,
  type ObservedShot,
} from '@offshoot/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { ActionButton, Card, Notice, useTranslator } from '@offshoot/ui';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { inquiryPageStrings } from '../../../strings/inquiry-page.ts';
import type { Book } from '../book/book.ts';
import { observedOf, recallObserved, runShot } from '../book/run-shot.ts';
import type { NotedShot } from '../book/shot-card.ts';
import { listNotedShots } from '../compare/use-noted-shots.ts';
import { knownDifference, learnDifference } from '../compare/use-comparison.ts';
import { readClaim } from './claim-data.ts';

/** How many populations the lab keeps for checking: `groupPlans` of its model. */
const checkPopulations = 150;

export function ClaimsPlace({ book }: { book: Book }) {
  const words = useTranslator(inquiryPageStrings);
  const notebook = useStore(book.store, (state) => state.desk.notebook);
  const claims = useMemo(
    () =>
      listCards(notebook)
        .reverse()
        .flatMap((card) => {
          const claim = readClaim(card);
          return claim === null ? [] : [{ card, claim }];
        }),
    [notebook],
  );
  const shots = useMemo(() => listNotedShots(notebook), [notebook]);
  return (
    <div className="inquiry-place">
      {claims.length === 0 && (
        <Card title={words('claims.title')}>
          <p>{words('claims.empty')}</p>
        </Card>
      )}
      {claims.map(({ card, claim }) => (
        <ClaimCard key={card.id} book={book} card={card} claim={claim} shots={shots} />
      ))}
    </div>
  );
}

interface ClaimCardProps {
  book: Book;
  card: CardView;
  claim: Claim;
  shots: readonly NotedShot[];
}

function ClaimCard({ book, card, claim, shots }: ClaimCardProps) {
  const words = useTranslator(inquiryPageStrings);
  const lab = useLabWords();
  return (
    <Card title={claim.text} aside={card.names.join(', ')}>
      <p>
        {words(`claim.said.${claim.direction}`, {
          group: lab.say('group', claim.about.group),
          dose: lab.dose(claim.about.dose),
        })}
      </p>
      {claim.reasoning !== '' && <p>{words('claim.because', { reasoning: claim.reasoning })}</p>}
      <ClaimChecks book={book} claim={claim} shots={shots} />
      <ClaimVerdict book={book} claim={claim} shots={shots} />
    </Card>
  );
}

/** Running the evidence again, and the comparison on other animals and other populations. */
function ClaimChecks({ book, claim, shots }: Omit<ClaimCardProps, 'card'>) {
  const words = useTranslator(inquiryPageStrings);
  const busy = useStore(book.bench.store, (state) => state.progress !== null);
  const [told, setTold] = useState<readonly string[]>([]);
  const moleculeOf = (subject: string) => shots.find(({ design }) => design.subject === subject)?.molecule ?? subject;
  const runAgain = async () => {
    const sentences: string[] = [];
    for (const id of claim.evidence) {
      const shot = shots.find((each) => each.id === id);
      if (shot === undefined) sentences.push(words('again.missing'));
      else {
        const run = await runShot(book, shot.design, shot.molecule);
        const verdict = !run.ok ? 'failed' : run.value.hash === shot.hash ? 'same' : 'other';
        sentences.push(words(`again.${verdict}`, { shot: shot.id, hash: shot.hash.slice(0, shownDigits) }));
      }
      setTold([...sentences]);
    }
  };
  const retest = async (part: 'animals' | 'check') => {
    const { first, second } = claim.pair;
    const replicate = 1 + Math.max(...shots.map(({ design }) => design.replicate));
    const designs =
      part === 'check'
        ? planRetest(claim, checkPopulations).map(({ design }) => design)
        : [first, second].map(({ design }) => ({ ...design, replicate }));
    for (const design of designs) {
      const run = await runShot(book, design, moleculeOf(design.subject));
      if (!run.ok) return setTold([words('again.failed')]);
    }
    setTold([words(`retest.${part}`)]);
  };
  return (
    <div className="claim-checks">
      <div className="new-card-buttons">
        <ActionButton disabled={busy} onPress={() => void runAgain()}>
          {words('again.fire')}
        </ActionButton>
        <ActionButton disabled={busy} onPress={() => void retest('animals')}>
          {words('retest.animals.fire')}
        </ActionButton>
        <ActionButton disabled={busy} onPress={() => void retest('check')}>
          {words('retest.check.fire')}
        </ActionButton>
      </div>
      <div role="status">
        {told.map((sentence, place) => (
          <p key={place}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

/** Digits of a fingerprint that a person compares. */
const shownDigits = 8;

/** The shots that make the claim's comparison, with all their animals; null while the claim's own are not at hand. */
function useObservedPairs(book: Book, claim: Claim, shots: readonly NotedShot[]): ObservedShot[] | null {
  const [, setRecalled] = useState(0);
  const busy = useStore(book.bench.store, (state) => state.progress !== null);
  const { first, second } = claim.pair;
  const wanted = findSameComparisons(claim.pair, shots).flatMap((pair) => [pair.first, pair.second]);
  const key = [...new Set(wanted.map(({ id }) => id))].join(' ');
  useEffect(() => {
    if (busy) return;
    let left = false;
    const named = new Set(key.split(' '));
    void Promise.all([
      recallObserved(
        book,
        shots.filter(({ id }) => named.has(id)),
      ),
      learnDifference(book, first.design.subject, second.design.subject),
    ])
      .catch(() => undefined) // then the sentence below says what is missing
      .then(() => {
        if (!left) setRecalled((count) => count + 1);
      });
    return () => {
      left = true;
    };
    // The claim's own designs never change.
  }, [book, key, busy]);
  const observed = key.split(' ').flatMap((id) => observedOf(id) ?? []);
  const atHand = [first, second].every(({ design }) => observed.some(({ id }) => id === formatShotId(design)));
  return atHand ? observed : null;
}

/** What supports the claim, what contradicts it, and how well it was made. */
function ClaimVerdict({ book, claim, shots }: Omit<ClaimCardProps, 'card'>) {
  const words = useTranslator(inquiryPageStrings);
  const lab = useLabWords();
  const observed = useObservedPairs(book, claim, shots);
  if (observed === null) return <p className="second">{words('review.notAtHand')}</p>;
  const review = reviewClaim(claim, observed, knownDifference);
  const tone = review.supports > review.contradicts ? 'good' : review.contradicts > 0 ? 'caution' : 'plain';
  return (
    <>
      <Notice tone={tone} live>
        {words('review.counts', {
          supports: review.supports,
          contradicts: review.contradicts,
          undecided: review.undecided,
        })}
        {claim.direction === 'no-difference' && review.supports > 0 && ` ${words('review.negative')}`}
      </Notice>
      <ul className="compare-differences">
        {review.pairs.map(({ pair, difference, interval, bearing, by }) => (
          <li key={`${pair.first.id} ${pair.second.id}`}>
            {words(`bearing.${bearing}`, {
              difference: lab.share(difference),
              low: lab.share(interval[0]),
              high: lab.share(interval[1]),
              where: words(pair.first.part === 'check' ? 'where.check' : 'where.explore', {
                replicate: pair.first.design.replicate,
              }),
              by: by.length === 0 ? '–' : by.join(', '),
            })}
          </li>
        ))}
      </ul>
      <ul className="claim-qualities">
        {claimQualities.map((quality) => (
          <li key={quality} className={review.qualities[quality] ? 'is-met' : 'is-open'}>
            {review.qualities[quality] ? '✓' : '○'} {words(`quality.${quality}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
