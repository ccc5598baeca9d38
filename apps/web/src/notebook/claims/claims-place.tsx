// The claims: each with its evidence, which can be run again, what speaks for it and against it, and its retests.
import { listCards, type CardView, type Claim } from '@offshoot/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { Card, useTranslator } from '@offshoot/ui';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { inquiryPageStrings } from '../../../strings/inquiry-page.ts';
import type { Book } from '../book/book.ts';
import type { NotedShot } from '../book/shot-card.ts';
import { useToldGroups } from '../compare/told-groups.ts';
import { listNotedShots } from '../compare/use-noted-shots.ts';
import { ClaimChecks } from './claim-checks.tsx';
import { readClaim } from './claim-data.ts';
import { ClaimVerdict } from './claim-verdict.tsx';
import { OwnWords } from './own-words.tsx';

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
  const { say, isTold } = useToldGroups();
  return (
    <Card title={claim.text} aside={card.names.join(', ')}>
      <p>
        {words(`claim.said.${claim.direction}`, {
          group: say(claim.about.group),
          dose: lab.dose(claim.about.dose),
        })}
      </p>
      {claim.reasoning !== '' && <p>{words('claim.because', { reasoning: claim.reasoning })}</p>}
      <OwnWords book={book} card={card} claim={claim} />
      {isTold(claim.about.group) ? (
        <>
          <ClaimChecks book={book} claim={claim} shots={shots} />
          <ClaimVerdict book={book} claim={claim} shots={shots} />
        </>
      ) : (
        <p className="second">{words('claim.hidden')}</p>
      )}
    </Card>
  );
}
