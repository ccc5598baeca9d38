// Flags of a pruned shot: whether each well stumbles and is dead, and nothing else. A type of its own, so that no program
// can take it for the outcomes of an exact shot: it has no heart rate, no arrhythmia index and no hash.

export interface FlagOutcome {
  readonly population: number;
  readonly doseIndex: number;
  readonly stumbles: boolean;
  readonly dead: boolean;
}

/** A finished pruned shot: the flags of nearly every well are those of the exact shot, which was not computed. */
export interface FlagRun {
  readonly pruned: true;
  /** By population, then by dose. */
  readonly outcomes: readonly FlagOutcome[];
}

/** Numbers per packed outcome: population, doseIndex, flags. */
export const PACKED_FLAGS_LENGTH = 3;
const STUMBLES = 1;
const DEAD = 2;

/** Outcomes as one array of `PACKED_FLAGS_LENGTH` numbers each. */
export function packFlags(outcomes: readonly FlagOutcome[]): Float64Array<ArrayBuffer> {
  return Float64Array.from(
    outcomes.flatMap(({ population, doseIndex, stumbles, dead }) => [
      population,
      doseIndex,
      (stumbles ? STUMBLES : 0) + (dead ? DEAD : 0),
    ]),
  );
}

/** The outcomes of an array made by `packFlags`. */
export function unpackFlags(packed: Float64Array): FlagOutcome[] {
  return Array.from({ length: packed.length / PACKED_FLAGS_LENGTH }, (_, place) => {
    const at = place * PACKED_FLAGS_LENGTH;
    const flags = packed[at + 2]!;
    return {
      population: packed[at]!,
      doseIndex: packed[at + 1]!,
      stumbles: (flags & STUMBLES) !== 0,
      dead: (flags & DEAD) !== 0,
    };
  });
}

/** Closes a pruned shot. */
export function finishFlags(outcomes: readonly FlagOutcome[]): FlagRun {
  const sorted = [...outcomes].sort((a, b) => a.population - b.population || a.doseIndex - b.doseIndex);
  return { pruned: true, outcomes: sorted };
}
