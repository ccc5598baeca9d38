// Which doses of one animal have to be run for its flags: all at which receptors fall silent in number, and of the rest
// those that close the brackets around its two thresholds.
import type { FlagAnimal, WellFlags } from './flag-animal.ts';
import { Threshold, type Expectation } from './threshold.ts';

/**
 * Plateau of desensitisation up to which outcomes rise with the dose. Measured on whole shots at 49 held-out molecules:
 * of two neighbouring doses the upper one lacks a flag of the lower one in 2 of 10,000 animals below it, in 1 of 50 above.
 */
const MOST_SILENT = 0.05;

/** Measured on the same shots: the openness at which flags appear in animals with the fibre and without. */
const EXPECTED: Readonly<Record<'fibre' | 'plain', { readonly dead: Expectation; readonly stumbles: Expectation }>> = {
  fibre: {
    dead: { median: 0.049, spread: 0.3, always: 0 },
    stumbles: { median: 0.027, spread: 0.5, always: 0.0005 },
  },
  plain: {
    dead: { median: 0.155, spread: 0.27, always: 0 },
    stumbles: { median: 1.4, spread: 0.39, always: 0 },
  },
};

export interface SearchOptions {
  /** Whether nothing but a drug acts on the animals. Else every well is run: nothing was measured that could spare one. */
  readonly onlyDrug: boolean;
}

export class AnimalSearch {
  readonly animal: FlagAnimal;
  readonly dead: Threshold;
  readonly stumbles: Threshold;
  /** Doses below this place are searched, those from it on are run one by one. */
  readonly #searched: number;
  readonly #found = new Map<number, WellFlags>();

  constructor(animal: FlagAnimal, { onlyDrug }: SearchOptions) {
    this.animal = animal;
    const first = animal.drugs.findIndex(({ desensitised }) => desensitised > MOST_SILENT);
    this.#searched = !onlyDrug ? 0 : first < 0 ? animal.drugs.length : first;
    const openness = animal.drugs.slice(0, this.#searched).map(({ open }) => open);
    const expected = EXPECTED[animal.hasFibre ? 'fibre' : 'plain'];
    this.dead = new Threshold(openness, expected.dead, onlyDrug);
    this.stumbles = new Threshold(openness, expected.stumbles, onlyDrug);
  }

  /** Takes in what a run at a dose showed. */
  learn(dose: number, flags: WellFlags): void {
    this.#found.set(dose, flags);
    if (dose >= this.#searched) return;
    this.dead.learn(dose, flags.dead);
    this.stumbles.learn(dose, flags.stumbles);
  }

  /** Doses that have to be run whatever the others show. */
  owed(): number[] {
    return this.animal.drugs.map((_, dose) => dose).filter((dose) => dose >= this.#searched && !this.#found.has(dose));
  }

  /** The dose whose run tells most and how much; `given` is one that is run anyway. Null when nothing is open. */
  best(given?: number): { dose: number; worth: number } | null {
    let best: { dose: number; worth: number } | null = null;
    for (let dose = 0; dose < this.#searched; dose++) {
      if (this.#found.has(dose)) continue;
      const worth = this.dead.worth(dose, given) + this.stumbles.worth(dose, given);
      if (worth > (best?.worth ?? 0)) best = { dose, worth };
    }
    return best;
  }

  /** Whether it is known already whether the animal stumbles at a dose. */
  knowsStumbling(dose: number): boolean {
    return dose < this.#searched && (this.stumbles.settled || this.stumbles.knows(dose));
  }

  /** Flags at every dose, once nothing is open. */
  flags(): WellFlags[] {
    return this.animal.drugs.map(
      (_, dose) => this.#found.get(dose) ?? { stumbles: this.stumbles.flag(dose), dead: this.dead.flag(dose) },
    );
  }
}
