// The outcomes of one try as they arrive: a table of doses x wells that can be asked for a well's state and for
// the counts of a group. Grows while the try runs; `version` rises at every change, so that views know.
import type { WellOutcome } from '@offshoot/experiment';
import type { WellState } from '@offshoot/ui';
import type { PlateWell } from '../../model/index.ts';

export interface GroupCount {
  /** Wells of the group, and how many of them are computed so far. */
  readonly wells: number;
  readonly computed: number;
  readonly stumbling: number;
  readonly dead: number;
  /** Stumbling or dead. */
  readonly hit: number;
}

export interface WellReading {
  /** Stumbles or is dead. */
  readonly hit: boolean;
  readonly convulses: boolean;
  /** Hz */
  readonly heartRate: number;
  readonly arrhythmiaIndex: number;
}

const stumblesBit = 1;
const convulsesBit = 2;
const deadBit = 4;
const computedBit = 8;

export class OutcomeTable {
  readonly doses: readonly number[];
  readonly wells: readonly PlateWell[];
  version = 0;
  readonly #flags: Uint8Array;
  readonly #heartRate: Float64Array;
  readonly #arrhythmiaIndex: Float64Array;
  readonly #wellOfPopulation: ReadonlyMap<number, number>;

  /** @param wells the plate, in plate order */
  constructor(doses: readonly number[], wells: readonly PlateWell[]) {
    this.doses = doses;
    this.wells = wells;
    const cells = doses.length * wells.length;
    this.#flags = new Uint8Array(cells);
    this.#heartRate = new Float64Array(cells);
    this.#arrhythmiaIndex = new Float64Array(cells);
    this.#wellOfPopulation = new Map(wells.map((well, i) => [well.population, i]));
  }

  /** Takes outcomes in; those of populations that are not on the plate are left out. */
  add(outcomes: readonly WellOutcome[]): void {
    for (const outcome of outcomes) {
      const well = this.#wellOfPopulation.get(outcome.population);
      if (well === undefined) continue;
      const cell = outcome.doseIndex * this.wells.length + well;
      this.#flags[cell] =
        computedBit |
        (outcome.stumbles ? stumblesBit : 0) |
        (outcome.convulses ? convulsesBit : 0) |
        (outcome.dead ? deadBit : 0);
      this.#heartRate[cell] = outcome.heartRate;
      this.#arrhythmiaIndex[cell] = outcome.arrhythmiaIndex;
    }
    this.version += 1;
  }

  stateOf(doseIndex: number, well: number): WellState {
    const flags = this.#flags[doseIndex * this.wells.length + well] ?? 0;
    if ((flags & computedBit) === 0) return 'empty';
    if ((flags & deadBit) !== 0) return 'dead';
    return (flags & stumblesBit) !== 0 ? 'stumble' : 'calm';
  }

  /** What is known of a well at a dose; null while it is not computed. */
  readingOf(doseIndex: number, well: number): WellReading | null {
    const cell = doseIndex * this.wells.length + well;
    const flags = this.#flags[cell] ?? 0;
    if ((flags & computedBit) === 0) return null;
    return {
      hit: (flags & (stumblesBit | deadBit)) !== 0,
      convulses: (flags & convulsesBit) !== 0,
      heartRate: this.#heartRate[cell]!,
      arrhythmiaIndex: this.#arrhythmiaIndex[cell]!,
    };
  }

  /** States of all wells at a dose, in plate order. */
  statesAt(doseIndex: number): WellState[] {
    return this.wells.map((_, well) => this.stateOf(doseIndex, well));
  }

  /** Counts over the wells of some groups at a dose. */
  countAt(doseIndex: number, groups: readonly string[]): GroupCount {
    const count = { wells: 0, computed: 0, stumbling: 0, dead: 0, hit: 0 };
    this.wells.forEach(({ group }, well) => {
      if (!groups.includes(group)) return;
      count.wells += 1;
      const flags = this.#flags[doseIndex * this.wells.length + well] ?? 0;
      if ((flags & computedBit) === 0) return;
      count.computed += 1;
      if ((flags & stumblesBit) !== 0) count.stumbling += 1;
      if ((flags & deadBit) !== 0) count.dead += 1;
      if ((flags & (stumblesBit | deadBit)) !== 0) count.hit += 1;
    });
    return count;
  }

  /** All outcomes so far, dose by dose, in plate order. */
  outcomes(): WellOutcome[] {
    const outcomes: WellOutcome[] = [];
    this.#flags.forEach((flags, cell) => {
      if ((flags & computedBit) === 0) return;
      const well = this.wells[cell % this.wells.length]!;
      outcomes.push({
        population: well.population,
        doseIndex: Math.floor(cell / this.wells.length),
        stumbles: (flags & stumblesBit) !== 0,
        convulses: (flags & convulsesBit) !== 0,
        dead: (flags & deadBit) !== 0,
        heartRate: this.#heartRate[cell]!,
        arrhythmiaIndex: this.#arrhythmiaIndex[cell]!,
      });
    });
    return outcomes;
  }

  /** Share of all cells that is computed, 0 to 1. */
  get shareComputed(): number {
    return this.#flags.reduce((sum, flags) => sum + (flags & computedBit ? 1 : 0), 0) / this.#flags.length;
  }
}
