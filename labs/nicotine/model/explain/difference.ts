// Which things are not the same in two wells. A fair comparison has one.
import type { ShotDesign } from '@offshoot/experiment';

/** One well of one shot. */
export interface LookPlace {
  readonly design: ShotDesign;
  readonly population: number;
  readonly doseIndex: number;
}

/** What is not the same in two wells. */
export type Difference = 'animal' | 'molecule' | 'blocker' | 'dose' | 'world';

/** All that differs between two wells, in one order. */
export function differencesOf(a: LookPlace, b: LookPlace): Difference[] {
  const differs: Readonly<Record<Difference, boolean>> = {
    world: a.design.world !== b.design.world,
    animal: a.population !== b.population,
    molecule: a.design.subject !== b.design.subject,
    blocker: a.design.manipulations.join() !== b.design.manipulations.join(),
    dose: a.design.doses[a.doseIndex] !== b.design.doses[b.doseIndex],
  };
  return (Object.keys(differs) as Difference[]).filter((what) => differs[what]);
}
