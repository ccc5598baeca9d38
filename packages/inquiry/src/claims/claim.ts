// A claim: what a group believes, in a form that data can speak for or against, with the shots that it rests on and the
// reasoning between the two.
import { formatShotId } from '@offshoot/experiment';
import type { ShotPair } from '../comparison/review-repetition.ts';
import { countEffect, type Countable, type ObservedShot, type PlacedShot } from '../shots/observed-shot.ts';

/** What is said about the second shot of a pair as against the first. */
export type ClaimedDirection = 'more' | 'fewer' | 'no-difference';

export interface Claim {
  readonly id: string;
  /** In the pupils' own words. */
  readonly text: string;
  readonly by: readonly string[];
  /** What is counted. */
  readonly about: Countable;
  readonly direction: ClaimedDirection;
  /** The two designs that are compared: whatever differs between them is what the claim is about. */
  readonly pair: ShotPair;
  /** Ids of the shots that the group names as its evidence. */
  readonly evidence: readonly string[];
  /** Why the evidence bears the claim. */
  readonly reasoning: string;
}

/** A shot to be fired for a retest: on populations that the claim's authors have not seen, computed exactly. */
export interface Retest extends PlacedShot {
  readonly fidelity: 'exact';
}

/**
 * The two shots of a retest: the claim's own comparison on all `check` populations.
 * @param checkPopulations how many the lab has
 */
export function planRetest({ pair }: Claim, checkPopulations: number): readonly [Retest, Retest] {
  const place = ({ design }: PlacedShot): Retest => ({
    design: { ...design, populations: checkPopulations, replicate: 1, part: 'check' },
    part: 'check',
    fidelity: 'exact',
  });
  return [place(pair.first), place(pair.second)];
}

/** Named evidence that was never fired, or that does not count what the claim is about. */
export function findMissingEvidence(claim: Claim, shots: readonly ObservedShot[]): string[] {
  const useful = shots.filter((shot) => countEffect(shot, claim.about) !== null).map(({ id }) => id);
  return claim.evidence.filter((id) => !useful.includes(id));
}

/** What a re-execution of a shot says. `other-design` is a mistake of the caller. */
export type Verification = 'same-result' | 'other-result' | 'other-design';

/** Holds a shot as it was reported against the same shot run again. */
export function verifyShot(
  reported: ObservedShot,
  again: Pick<ObservedShot, 'design' | 'part' | 'hash'>,
): Verification {
  const sameShot = formatShotId(again.design) === formatShotId(reported.design) && again.part === reported.part;
  if (!sameShot) return 'other-design';
  return again.hash === reported.hash ? 'same-result' : 'other-result';
}
