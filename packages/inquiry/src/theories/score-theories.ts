// Theories compete on what nobody knew: each is scored on every subject that anyone fires for the first time after it was
// posted (prequential scoring, A. Dawid 1984), against a rival that always says the average of what came before.
import { log } from '@offshoot/numerics';
import type { Count } from '../shots/observed-shot.ts';
import { predictShare, SMALLEST_SHARE, type Descriptors, type Theory } from './theory.ts';

/** One shot of the class's log, as far as theories about one countable thing need it. The order of the list is the order of firing. */
export interface FiredSubject {
  readonly shot: string;
  readonly subject: string;
  readonly descriptors: Descriptors;
  /** Asked only after every theory has said its share. */
  readonly observe: () => Count;
}

/** What came of one prediction of one theory. */
export interface TheoryScore {
  /** Place of the shot in the log. */
  readonly at: number;
  readonly shot: string;
  readonly predicted: number;
  readonly baseline: number;
  readonly observed: Count;
  /** Natural logarithm of the chance given to what each animal did, on average; 0 is perfect, more negative is worse. */
  readonly logScore: number;
  readonly baselineLogScore: number;
}

export interface TheoryCourse {
  readonly theory: string;
  readonly scores: readonly TheoryScore[];
  /** After each score: how far it is ahead of "always the average" in all, in log score. */
  readonly lead: readonly number[];
}

/**
 * Scores theories that are about the same thing (`about`) on a class's log, each on its own stretch of it.
 * @param fired in the order of firing; `postedAt` and `retiredAt` of the theories count places in this list
 */
export function scoreTheories(theories: readonly Theory[], fired: readonly FiredSubject[]): TheoryCourse[] {
  const scores = new Map<string, TheoryScore[]>(theories.map(({ id }) => [id, []]));
  const known = new Set<string>();
  const average = new RunningAverage();
  fired.forEach(({ shot, subject, descriptors, observe }, at) => {
    if (known.has(subject)) return;
    known.add(subject);
    const rivals = theories.filter((theory) => isInForce(theory, at));
    const predictions = rivals.map(({ id, model }) => ({ id, predicted: predictShare(model, descriptors) }));
    const baseline = average.predict();
    const observed = observe();
    const baselineLogScore = logScore(baseline, observed);
    for (const { id, predicted } of predictions) {
      const score = logScore(predicted, observed);
      scores.get(id)!.push({ at, shot, predicted, baseline, observed, logScore: score, baselineLogScore });
    }
    average.learn(observed);
  });
  return theories.map(({ id }) => ({ theory: id, scores: scores.get(id)!, lead: leadOf(scores.get(id)!) }));
}

function isInForce({ postedAt, retiredAt }: Theory, at: number): boolean {
  return at >= postedAt && (retiredAt === null || at < retiredAt);
}

/** Mean log chance per animal. @param share expected, between 0 and 1 */
export function logScore(share: number, { hits, n }: Count): number {
  return (hits * log(share) + (n - hits) * log(1 - share)) / n;
}

/** "Always the average" of the subjects so far; one half before there is any, and never quite sure. */
class RunningAverage {
  #sum = 0;
  #subjects = 0;
  predict(): number {
    const mean = this.#subjects === 0 ? 1 / 2 : this.#sum / this.#subjects;
    return Math.min(1 - SMALLEST_SHARE, Math.max(SMALLEST_SHARE, mean));
  }
  learn({ hits, n }: Count): void {
    this.#sum += hits / n;
    this.#subjects++;
  }
}

function leadOf(scores: readonly TheoryScore[]): number[] {
  let lead = 0;
  return scores.map(({ logScore: own, baselineLogScore }) => (lead += own - baselineLogScore));
}
