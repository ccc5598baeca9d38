// Has a comparison been repeated? Two shots say something about these animals; the same pair on another replicate about
// other animals, on another part or world about populations that nobody has seen.
import type { PlacedShot, PopulationPart } from '../shots/observed-shot.ts';

/** A pair of shots that is compared. */
export interface ShotPair<Shot extends PlacedShot = PlacedShot> {
  readonly first: Shot;
  readonly second: Shot;
}

export interface Repetition {
  /** Replicates on which both shots of the pair were fired, this pair's own included. */
  readonly replicates: readonly number[];
  /** Parts of the pair's world on which both were fired. */
  readonly parts: readonly PopulationPart[];
  /** Worlds in which both were fired. */
  readonly worlds: readonly string[];
  readonly onOtherAnimals: boolean;
  readonly onUnseenPopulations: boolean;
}

/** Finds all pairs among `shots` that make the same comparison (subjects, manipulations, a shared dose) elsewhere. */
export function findSameComparisons<Shot extends PlacedShot>(pair: ShotPair, shots: readonly Shot[]): ShotPair<Shot>[] {
  const firsts = shots.filter((shot) => asksTheSame(shot, pair.first));
  const seconds = shots.filter((shot) => asksTheSame(shot, pair.second));
  return firsts.flatMap((first) =>
    seconds.filter((second) => conditionsOf(second) === conditionsOf(first)).map((second) => ({ first, second })),
  );
}

/** What the shots fired so far say about the repetition of a pair. */
export function reviewRepetition(pair: ShotPair, shots: readonly PlacedShot[]): Repetition {
  const pairs = findSameComparisons(pair, [...shots, pair.first, pair.second]);
  const here = pairs.filter(({ first }) => first.design.world === pair.first.design.world);
  const parts = unique(here.map(({ first }) => first.part));
  const worlds = unique(pairs.map(({ first }) => first.design.world));
  const replicates = unique(
    here.filter(({ first }) => first.part === pair.first.part).map(({ first }) => first.design.replicate),
  );
  return {
    replicates,
    parts,
    worlds,
    onOtherAnimals: replicates.length > 1,
    onUnseenPopulations: parts.some((part) => part !== 'explore') || worlds.length > 1,
  };
}

function asksTheSame(shot: PlacedShot, asked: PlacedShot): boolean {
  const [a, b] = [shot.design, asked.design];
  return (
    a.lab === b.lab &&
    a.science === b.science &&
    a.subject === b.subject &&
    a.manipulations.join('\n') === b.manipulations.join('\n') &&
    a.doses.some((dose) => b.doses.includes(dose))
  );
}

/** What must be alike within a pair: the animals. */
function conditionsOf({ design, part }: PlacedShot): string {
  return JSON.stringify([design.world, part, design.populations, design.replicate]);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
