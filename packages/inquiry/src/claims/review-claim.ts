// Everything that the shots of a class say about a claim: what supports it and what speaks against it, whoever fired it; how
// well it was made, by rules that do not ask which way it came out; and who gets credit.
import { compareShots, type ComparisonVerdict } from '../comparison/compare-shots.ts';
import type { DescribeDifference } from '../comparison/describe-difference.ts';
import type { MissingShot } from '../comparison/find-missing-shots.ts';
import { findSameComparisons, reviewRepetition } from '../comparison/review-repetition.ts';
import type { ObservedShot } from '../shots/observed-shot.ts';
import type { Claim } from './claim.ts';
import { findMissingEvidence } from './claim.ts';
import { judgePair, type JudgedPair } from './judge-pair.ts';

/** What makes a claim well made; each is a yes or no with the same weight, and none asks for the direction. */
export const claimQualities = ['fair', 'decided', 'repeated', 'unseen', 'replicated'] as const;
export type ClaimQuality = (typeof claimQualities)[number];

/** Both sides of a replication are credited, and alike whether it agrees or not. */
export interface Credit {
  readonly name: string;
  readonly for: 'claimed' | 'replicated';
  /** Ids of the two shots. */
  readonly shots: readonly [string, string];
}

export interface ClaimReview {
  readonly comparison: ComparisonVerdict;
  /** Shots that would make the comparison fair. */
  readonly missing: readonly MissingShot[];
  /** Named as evidence but not fired, or silent about what is claimed. */
  readonly missingEvidence: readonly string[];
  /** Each pair of shots that makes the claim's comparison, the authors' and others'. */
  readonly pairs: readonly JudgedPair[];
  readonly supports: number;
  readonly contradicts: number;
  readonly undecided: number;
  readonly qualities: Readonly<Record<ClaimQuality, boolean>>;
  readonly credits: readonly Credit[];
}

/** Reviews a claim against all shots at hand. About 20 ms a pair of 500 populations. */
export function reviewClaim(claim: Claim, shots: readonly ObservedShot[], describe: DescribeDifference): ClaimReview {
  const comparison = compareShots(claim.pair.first, claim.pair.second, describe);
  const pairs = findSameComparisons(claim.pair, shots).flatMap(
    (pair) => judgePair(pair, claim.about, claim.direction) ?? [],
  );
  const count = (bearing: JudgedPair['bearing']): number => pairs.filter((pair) => pair.bearing === bearing).length;
  const repetition = reviewRepetition(
    claim.pair,
    pairs.flatMap(({ pair }) => [pair.first, pair.second]),
  );
  const replications = pairs.filter((pair) => isByOthers(pair, claim));
  const fair = comparison.verdict === 'fair';
  return {
    comparison: comparison.verdict,
    missing: comparison.missing,
    missingEvidence: findMissingEvidence(claim, shots),
    pairs,
    supports: count('supports'),
    contradicts: count('contradicts'),
    undecided: count('undecided'),
    qualities: {
      fair,
      decided: pairs.some((pair) => pair.bearing !== 'undecided'),
      repeated: pairs.length > 1 && repetition.onOtherAnimals,
      unseen: pairs.length > 1 && repetition.onUnseenPopulations,
      replicated: replications.length > 0,
    },
    credits: fair ? replications.flatMap((pair) => creditBoth(pair, claim)) : [],
  };
}

/** Whether nobody of the claim's authors had a hand in the pair. */
function isByOthers({ by }: JudgedPair, claim: Claim): boolean {
  return by.length > 0 && by.every((name) => !claim.by.includes(name));
}

function creditBoth({ pair, by }: JudgedPair, claim: Claim): Credit[] {
  const shots = [pair.first.id, pair.second.id] as const;
  return [
    ...claim.by.map((name): Credit => ({ name, for: 'claimed', shots })),
    ...by.map((name): Credit => ({ name, for: 'replicated', shots })),
  ];
}
