// What it means to have won, as data of a world: the band of mammals, how little is needed, and how much more harms the others.
import type { PlayReading } from './play-bench.ts';

export interface Criterion {
  /** Highest dose, nicotine units, at which 90 % of the quirk hearts stumble. */
  readonly dose: number;
  /** Least factors between that dose and those that kill half of the ordinary pests and of the bees. */
  readonly ordinary: number;
  readonly bee: number;
}

/** For teaching; factors as the PHARMACOLOGY note found them, the dose a first guess that no report has confirmed yet (docs/bots.md). */
export const criterion: Criterion = { dose: 0.05, ordinary: 5, bee: 30 };

/** log10 units: a factor that is "not reached" counts as this much. */
const CAP = 3;

/** How far a reading is from winning, log10 units: 0 has won, below it something is missing. */
export function shortfall(
  { band, d90, lc50Ordinary, lc50Bee }: PlayReading,
  log: (value: number) => number,
  { dose, ordinary, bee }: Criterion = criterion,
): number {
  const mammals = band === 'hardly' ? 0 : band === 'somewhat' ? -1 / 2 : -1;
  if (d90 === null) return mammals - 2 * CAP;
  const apart = (harm: number | null): number => (harm === null ? CAP : harm - d90);
  return (
    mammals +
    Math.min(0, log(dose) - d90) +
    Math.min(0, apart(lc50Ordinary) - log(ordinary)) +
    Math.min(0, apart(lc50Bee) - log(bee))
  );
}
