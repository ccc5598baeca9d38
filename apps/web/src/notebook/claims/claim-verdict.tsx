// What supports a claim, what contradicts it, how well it was made, and who has a share in it: those who claimed and those who did
// it over, alike, whichever way it came out.
import { formatShotId } from '@offshoot/experiment';
import {
  claimQualities,
  findSameComparisons,
  reviewClaim,
  type Claim,
  type ClaimReview,
  type ObservedShot,
} from '@offshoot/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { Notice, useTranslator } from '@offshoot/ui';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { inquiryPageStrings } from '../../../strings/inquiry-page.ts';
import type { Book } from '../book/book.ts';
import { observedOf, recallObserved } from '../book/run-shot.ts';
import type { NotedShot } from '../book/shot-card.ts';
import { knownDifference, learnDifference } from '../compare/use-comparison.ts';
import { noticeEvidence } from '../noticing/notice-thinking.ts';
import { mayReplicate } from './may-replicate.ts';

interface ClaimVerdictProps {
  book: Book;
  claim: Claim;
  shots: readonly NotedShot[];
}

export function ClaimVerdict({ book, claim, shots }: ClaimVerdictProps) {
  const words = useTranslator(inquiryPageStrings);
  const lab = useLabWords();
  const observed = useObservedPairs(book, claim, shots);
  const review = useMemo(
    () => (observed === null ? null : reviewClaim(claim, observed, knownDifference)),
    [claim, observed],
  );
  useEffect(() => {
    if (review !== null) noticeEvidence(claim.id, review.pairs);
  }, [claim.id, review]);
  if (review === null) return <p className="second">{words('review.notAtHand')}</p>;
  const { supports, contradicts, undecided } = review;
  const tone = supports > contradicts ? 'good' : contradicts > 0 ? 'caution' : 'plain';
  return (
    <>
      <Notice tone={tone} live>
        {words('review.counts', { supports, contradicts, undecided })}
        {claim.direction === 'no-difference' && supports > 0 && ` ${words('review.negative')}`}
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
      <Replication book={book} claim={claim} review={review} />
    </>
  );
}

/** Who has a share, or how to ask another group for a replication. */
function Replication({ book, claim, review }: Pick<ClaimVerdictProps, 'book' | 'claim'> & { review: ClaimReview }) {
  const words = useTranslator(inquiryPageStrings);
  const writing = useStore(book.store, (state) => state.writing);
  const namesFor = (what: 'claimed' | 'replicated') =>
    [...new Set(review.credits.filter((credit) => credit.for === what).map(({ name }) => name))].join(', ');
  if (review.qualities.replicated && review.credits.length > 0) {
    return <p>{words('credit.both', { claimed: namesFor('claimed') || '–', replicated: namesFor('replicated') })}</p>;
  }
  return <p className="second">{words(mayReplicate(claim, writing) ? 'credit.yours' : 'credit.ask')}</p>;
}

/** The shots that make the claim's comparison, with all their animals; null while the claim's own are not at hand. */
function useObservedPairs(book: Book, claim: Claim, shots: readonly NotedShot[]): ObservedShot[] | null {
  const [recalled, setRecalled] = useState(0);
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
  return useMemo(() => {
    const observed = key.split(' ').flatMap((id) => observedOf(id) ?? []);
    const atHand = [first, second].every(({ design }) => observed.some(({ id }) => id === formatShotId(design)));
    return atHand ? observed : null;
    // `recalled` and `busy` say when there may be more at hand.
  }, [key, recalled, busy, first, second]);
}
