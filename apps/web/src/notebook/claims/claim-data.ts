// A claim as a card's fields and back. A file may come from anywhere, so nothing read back is taken on trust.
import { readShotId } from '@offshoot/experiment';
import { effects, type CardView, type Claim, type ClaimedDirection, type FieldValue } from '@offshoot/inquiry';

const directions: readonly ClaimedDirection[] = ['more', 'fewer', 'no-difference'];

/** What a claim holds beside its text and names. */
export function writeClaim(
  claim: Pick<Claim, 'about' | 'direction' | 'evidence' | 'reasoning'>,
  pair: readonly [string, string],
): FieldValue {
  const { about, direction, evidence, reasoning } = claim;
  return {
    about: { group: about.group, effect: about.effect, dose: about.dose },
    direction,
    evidence: [...evidence],
    reasoning,
    pair: [...pair],
  };
}

/** Reads a claim card; null when it holds none. */
export function readClaim(card: CardView): Claim | null {
  const value = card.get('claim');
  if (card.kind !== 'claim' || typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { about, direction, evidence, reasoning, pair } = value as Readonly<Record<string, FieldValue>>;
  const { group, effect, dose } = (about ?? {}) as Readonly<Record<string, FieldValue>>;
  const knownEffect = effects.find((each) => each === effect);
  const knownDirection = directions.find((each) => each === direction);
  if (typeof group !== 'string' || typeof dose !== 'number' || knownEffect === undefined) return null;
  if (knownDirection === undefined || !Array.isArray(pair) || !Array.isArray(evidence)) return null;
  const [first, second] = pair.map((id) => readShotId(typeof id === 'string' ? id : ''));
  if (first?.ok !== true || second?.ok !== true) return null;
  return {
    id: card.id,
    text: card.text,
    by: card.names,
    about: { group, effect: knownEffect, dose },
    direction: knownDirection,
    pair: {
      first: { design: first.value, part: first.value.part ?? 'explore' },
      second: { design: second.value, part: second.value.part ?? 'explore' },
    },
    evidence: evidence.filter((id): id is string => typeof id === 'string'),
    reasoning: typeof reasoning === 'string' ? reasoning : '',
  };
}
