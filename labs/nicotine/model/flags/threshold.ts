// At which dose of a ladder a flag appears first, as far as that is known. Outcomes rise with the dose as long as hardly
// any receptor falls silent, so one answer tells something about all doses below or above it.
import { erf, log } from '@offshoot/numerics';

/** What is known of thresholds before anything is run: the openness at which a flag appears, lognormal. */
export interface Expectation {
  /** Openness of the receptors, acetylcholine = 1. */
  readonly median: number;
  /** Of the natural logarithm. */
  readonly spread: number;
  /** Share of animals that have the flag without any drug. */
  readonly always: number;
}

/** Below this chance of being wrong, an expectation is as good as a run. */
const NEGLIGIBLE = 2e-5;

/** The bracket around one animal's threshold for one flag. */
export class Threshold {
  /** Highest dose known to be without the flag (-1: none), and lowest dose known to have it (`doses`: none). */
  #without = -1;
  #having: number;
  /** Chance that the flag appears first at each dose; last, at none. Without more knowledge than the expectation. */
  readonly #chances: readonly number[];
  readonly #trust: boolean;

  /** @param openness at each dose, rising @param trust whether the expectation may settle what was never run */
  constructor(openness: readonly number[], expected: Expectation, trust: boolean) {
    this.#having = openness.length;
    this.#trust = trust;
    const below = openness.map((open) => expected.always + (1 - expected.always) * shareBelow(open, expected));
    this.#chances = [...below, 1].map((share, dose) => Math.max(share - (dose > 0 ? below[dose - 1]! : 0), 0));
  }

  /** Takes in what a run at a dose showed. An answer against those before it is kept to its own well (see `flag`). */
  learn(dose: number, has: boolean): void {
    if (has) this.#having = Math.min(this.#having, Math.max(dose, this.#without + 1));
    else if (dose < this.#having) this.#without = Math.max(this.#without, dose);
  }

  /** Whether the flag is known, or as good as known, at every dose. */
  get settled(): boolean {
    if (this.#having - this.#without === 1) return true;
    return this.#trust && this.#total() > 0 && 1 - this.#chances[this.#likeliest()]! / this.#total() < NEGLIGIBLE;
  }

  /** The flag at a dose, once all is settled. */
  flag(dose: number): boolean {
    return dose >= (this.#having - this.#without === 1 ? this.#having : this.#likeliest());
  }

  /** Whether the flag at this dose is known from a run at this or another dose. */
  knows(dose: number): boolean {
    return dose <= this.#without || dose >= this.#having;
  }

  /** How much a run at a dose would tell, bits; `given` is a dose that is run anyway. */
  worth(dose: number, given?: number): number {
    if (this.settled || this.knows(dose)) return 0;
    const total = this.#total() + (this.#having - this.#without) * NEGLIGIBLE;
    const [from, to] =
      given === undefined || given === dose
        ? [this.#without, this.#having]
        : given > dose
          ? [this.#without, Math.min(given, this.#having)]
          : [Math.max(given, this.#without), this.#having];
    const low = this.#between(from, dose);
    const high = this.#between(dose, to);
    return given === dose ? 0 : ((low + high) / total) * entropy(low / (low + high));
  }

  /** Chance that the flag appears first above dose `from` and up to dose `to`; never quite 0. */
  #between(from: number, to: number): number {
    let sum = 0;
    for (let dose = from + 1; dose <= to; dose++) sum += this.#chances[dose]! + NEGLIGIBLE;
    return sum;
  }

  #total(): number {
    let sum = 0;
    for (let dose = this.#without + 1; dose <= this.#having; dose++) sum += this.#chances[dose]!;
    return sum;
  }

  #likeliest(): number {
    let best = this.#having;
    for (let dose = this.#without + 1; dose < this.#having; dose++)
      if (this.#chances[dose]! > this.#chances[best]!) best = dose;
    return best;
  }
}

function shareBelow(open: number, { median, spread }: Expectation): number {
  return open <= 0 ? 0 : (1 + erf(log(open / median) / (spread * Math.sqrt(2)))) / 2;
}

/** Of a yes or no with chance p, in natural units. */
function entropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * log(p) - (1 - p) * log(1 - p);
}
