// What is done in the notebook, logged as actions beside those of the bench: comparing, claiming, testing, rewriting, theories.
// The same look at the same thing is logged once, however often the page is drawn.
import type { ShotDesign } from '@offshoot/experiment';
import { formatShotId } from '@offshoot/experiment';
import type { Action, Claim, Comparison, JudgedPair, TheoryCourse } from '@offshoot/inquiry';
import { fireFacts } from '@offshoot/labs/nicotine/view';
import { inquiryStore, logAction } from '../../pupil/inquiry/inquiry-store.ts';

let lastCompared = '';

/** Two shots lie side by side. */
export function noticeComparison(first: string, second: string, { verdict, changes }: Comparison): void {
  const pair = `${first} ${second}`;
  if (pair === lastCompared) return;
  lastCompared = pair;
  logAction({ kind: 'compare', verdict, changes });
}

/** A shot is run from the notebook: a missing one, a repeat, a retest, a sample. */
export function noticeFiring(design: ShotDesign): void {
  const shot = formatShotId(design);
  logAction({ kind: 'fire', shot, design, part: design.part ?? 'explore', facts: fireFacts(design) });
}

/** Its result is there. */
export function noticeFired(design: ShotDesign): void {
  logAction({ kind: 'result', shot: formatShotId(design) });
}

/** Evidence was run again to see whether it holds. */
export function noticeRereading(claim: string): void {
  logAction({ kind: 'look', instrument: 'evidence', facts: { about: claim } });
}

export function noticeClaim({ id, pair, direction }: Pick<Claim, 'id' | 'pair' | 'direction'>): void {
  logAction({ kind: 'claim', claim: id, first: pair.first, second: pair.second, direction });
}

/** What pairs of shots say about a claim, each told once. */
export function noticeEvidence(claim: string, pairs: readonly JudgedPair[]): void {
  for (const { pair, bearing } of pairs) tellOnce(claim, `${pair.first.id} ${pair.second.id}`, bearing);
}

/** What each molecule fired after a theory was posted says about it: the theory did better than the average, or worse. */
export function noticeScores(courses: readonly TheoryCourse[]): void {
  for (const { theory, scores } of courses) {
    for (const { shot, logScore, baselineLogScore } of scores) {
      tellOnce(theory, shot, logScore >= baselineLogScore ? 'supports' : 'contradicts');
    }
  }
}

type Bearing = Extract<Action, { kind: 'evidence' }>['bearing'];

function tellOnce(about: string, shots: string, bearing: Bearing): void {
  const told = inquiryStore
    .getState()
    .log.some((action) => action.kind === 'evidence' && action.about === about && action.facts?.['shots'] === shots);
  if (!told) logAction({ kind: 'evidence', about, bearing, facts: { shots } });
}

/** A hypothesis, claim or theory has other words now, or was given up (`after` null). */
export function noticeRevision(about: string, before: string, after: string | null): void {
  if (before !== after) logAction({ kind: 'revise', about, before, after });
}

export function noticeTheory(theory: string, model: string): void {
  logAction({ kind: 'theory', theory, model });
}
