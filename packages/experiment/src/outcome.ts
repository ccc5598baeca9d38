// What one animal did at one dose, and how outcomes travel between workers: five numbers each in one array.

export interface WellOutcome {
  readonly population: number;
  readonly doseIndex: number;
  readonly stumbles: boolean;
  readonly convulses: boolean;
  readonly dead: boolean;
  /** Hz */
  readonly heartRate: number;
  /** Standard deviation of the beat interval / median of the beat interval. */
  readonly arrhythmiaIndex: number;
}

/** Numbers per outcome: population, doseIndex, flags, heartRate, arrhythmiaIndex. */
export const PACKED_LENGTH = 5;
const STUMBLES = 1;
const CONVULSES = 2;
const DEAD = 4;

/** Outcomes as one array of `PACKED_LENGTH` numbers each. */
export function packOutcomes(outcomes: readonly WellOutcome[]): Float64Array<ArrayBuffer> {
  const packed = new Float64Array(outcomes.length * PACKED_LENGTH);
  outcomes.forEach((outcome, place) => {
    const { stumbles, convulses, dead } = outcome;
    const flags = (stumbles ? STUMBLES : 0) + (convulses ? CONVULSES : 0) + (dead ? DEAD : 0);
    const numbers = [outcome.population, outcome.doseIndex, flags, outcome.heartRate, outcome.arrhythmiaIndex];
    packed.set(numbers, place * PACKED_LENGTH);
  });
  return packed;
}

/** The outcomes of an array made by `packOutcomes`. */
export function unpackOutcomes(packed: Float64Array): WellOutcome[] {
  return Array.from({ length: packed.length / PACKED_LENGTH }, (_, place) => {
    const at = place * PACKED_LENGTH;
    const [population, doseIndex, flags, heartRate, arrhythmiaIndex] = packed.subarray(at, at + PACKED_LENGTH);
    return {
      population: population!,
      doseIndex: doseIndex!,
      stumbles: (flags! & STUMBLES) !== 0,
      convulses: (flags! & CONVULSES) !== 0,
      dead: (flags! & DEAD) !== 0,
      heartRate: heartRate!,
      arrhythmiaIndex: arrhythmiaIndex!,
    };
  });
}

/** The same outcomes by population, then by dose: the order of a finished shot, whoever ran it. */
export function sortOutcomes(outcomes: readonly WellOutcome[]): WellOutcome[] {
  return [...outcomes].sort((a, b) => a.population - b.population || a.doseIndex - b.doseIndex);
}
