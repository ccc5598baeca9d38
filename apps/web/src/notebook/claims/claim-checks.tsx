// Testing a claim: its evidence run again, its comparison on other animals, on populations that nobody has seen, and by another group.
import { findSameComparisons, planRetest, type Claim } from '@offshoot/inquiry';
import { ActionButton, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { useStore } from 'zustand';
import { inquiryPageStrings } from '../../../strings/inquiry-page.ts';
import type { Book } from '../book/book.ts';
import { runShot } from '../book/run-shot.ts';
import type { NotedShot } from '../book/shot-card.ts';
import { noticeRereading } from '../noticing/notice-thinking.ts';
import { countCheckPopulations } from './check-populations.ts';
import { mayReplicate } from './may-replicate.ts';

/** Digits of a fingerprint that a person compares. */
const shownDigits = 8;

interface ClaimChecksProps {
  book: Book;
  claim: Claim;
  shots: readonly NotedShot[];
}

export function ClaimChecks({ book, claim, shots }: ClaimChecksProps) {
  const words = useTranslator(inquiryPageStrings);
  const busy = useStore(book.bench.store, (state) => state.progress !== null);
  const writing = useStore(book.store, (state) => state.writing);
  const [told, setTold] = useState<readonly string[]>([]);
  const others = mayReplicate(claim, writing);
  const again = async () => {
    noticeRereading(claim.id);
    const sentences: string[] = [];
    for (const id of evidenceOf(claim, shots)) {
      const shot = shots.find((each) => each.id === id);
      const run = shot === undefined ? null : await runShot(book, shot.design, shot.molecule);
      const verdict = run === null ? 'missing' : !run.ok ? 'failed' : run.value.hash === shot!.hash ? 'same' : 'other';
      sentences.push(words(`again.${verdict}`, { hash: shot?.hash.slice(0, shownDigits) ?? '' }));
      setTold([...sentences]);
    }
  };
  const retest = async (how: 'animals' | 'check' | 'others') => {
    const ran = await runComparison(book, claim, shots, how === 'check' ? 'check' : 'animals');
    setTold([words(ran ? `retest.${how}` : 'again.failed')]);
  };
  return (
    <div className="claim-checks">
      <div className="new-card-buttons">
        <ActionButton disabled={busy} onPress={() => void again()}>
          {words('again.fire')}
        </ActionButton>
        <ActionButton disabled={busy} onPress={() => void retest('animals')}>
          {words('retest.animals.fire')}
        </ActionButton>
        <ActionButton disabled={busy} onPress={() => void retest('check')}>
          {words('retest.check.fire')}
        </ActionButton>
        {others && (
          <ActionButton disabled={busy} onPress={() => void retest('others')}>
            {words('retest.others.fire', { names: writing.join(', ') })}
          </ActionButton>
        )}
      </div>
      <div role="status">
        {told.map((sentence, place) => (
          <p key={place}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

/** The shots that the group names, and those by which others made the same comparison. */
function evidenceOf(claim: Claim, shots: readonly NotedShot[]): string[] {
  const same = findSameComparisons(claim.pair, shots).flatMap(({ first, second }) => [first.id, second.id]);
  return [...new Set([...claim.evidence, ...same])];
}

/** Makes the claim's comparison anew; false when a shot could not be run. */
async function runComparison(
  book: Book,
  claim: Claim,
  shots: readonly NotedShot[],
  on: 'animals' | 'check',
): Promise<boolean> {
  const { first, second } = claim.pair;
  const replicate = 1 + Math.max(0, ...shots.map(({ design }) => design.replicate));
  const populations = on === 'check' ? await countCheckPopulations(book, first.design) : 0;
  const designs =
    on === 'check'
      ? planRetest(claim, populations).map(({ design }) => design)
      : [first, second].map(({ design }) => ({ ...design, replicate }));
  for (const design of designs) {
    const molecule = shots.find((shot) => shot.design.subject === design.subject)?.molecule ?? design.subject;
    if (!(await runShot(book, design, molecule)).ok) return false;
  }
  return true;
}
