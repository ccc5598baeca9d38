// Three habits around claims: was the comparison repeated on other animals, was it put to a test that it could have failed,
// and was something changed when the data spoke against it?
import type { ActionLog, ClaimAction } from '../actions/action.ts';
import { findSameComparisons, reviewRepetition } from '../comparison/review-repetition.ts';
import { listFiredShots } from './fired-shots.ts';
import type { PracticeCase } from './practice-score.ts';

/** A test on fewer than this share of the claim's own populations could hardly fail. `check` has 150 for the plate's 500. */
const LEAST_SHARE_OF_POPULATIONS = 1 / 4;

/** Cases `repeated` and `not-repeated`, one a comparison that is claimed. */
export function reviewRepeats(log: ActionLog): PracticeCase[] {
  const fired = listFiredShots(log);
  return listClaims(log).map(({ claim, action }) => {
    const good = reviewRepetition(claim, fired).onOtherAnimals;
    return { action, good, code: good ? 'repeated' : 'not-repeated', data: { claim: claim.claim } };
  });
}

/**
 * Cases, one a comparison that is claimed: `tested` when both of its shots were fired anew after the claim, on other animals
 * or populations; `tested-on-few` when on too few to fail; `not-tested`.
 */
export function reviewOwnTests(log: ActionLog): PracticeCase[] {
  const fired = listFiredShots(log);
  return listClaims(log).map(({ claim, action }) => {
    const pairs = findSameComparisons(
      claim,
      fired.filter((shot) => shot.action > action),
    );
    const least = LEAST_SHARE_OF_POPULATIONS * claim.first.design.populations;
    const good = pairs.some(({ first }) => first.design.populations >= least);
    const code = good ? 'tested' : pairs.length > 0 ? 'tested-on-few' : 'not-tested';
    return { action, good, code, data: { claim: claim.claim } };
  });
}

/**
 * Cases, one a claim or theory that data spoke against: `revised` (its words were changed afterwards), `given-up`,
 * `same-words` (rewritten without a change), `held-on` (nothing was done).
 */
export function reviewRevisions(log: ActionLog): PracticeCase[] {
  const contradicted = new Map<string, number>();
  log.forEach((action, index) => {
    if (action.kind !== 'evidence' || action.bearing !== 'contradicts') return;
    if (!contradicted.has(action.about)) contradicted.set(action.about, index);
  });
  return [...contradicted].map(([about, action]) => {
    const code = findReaction(log.slice(action), about);
    return { action, good: code === 'revised' || code === 'given-up', code, data: { about } };
  });
}

function findReaction(later: ActionLog, about: string): string {
  const revisions = later.flatMap((action) => (action.kind === 'revise' && action.about === about ? [action] : []));
  if (revisions.length === 0) return 'held-on';
  if (revisions.some(({ after }) => after === null)) return 'given-up';
  const changed = revisions.some(({ before, after }) => letters(before) !== letters(after ?? ''));
  return changed ? 'revised' : 'same-words';
}

/** Words without case, spaces and marks: a full stop more is no revision. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Each claimed comparison once, where it was first claimed. */
function listClaims(log: ActionLog): { claim: ClaimAction; action: number }[] {
  const seen = new Set<string>();
  return log.flatMap((claim, action) => {
    if (claim.kind !== 'claim') return [];
    const key = JSON.stringify([claim.first, claim.second].map(({ design, part }) => [design, part]));
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ claim, action }];
  });
}
