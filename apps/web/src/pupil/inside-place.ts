// Which animal is looked into, and where in it: a well of the shown try, or one that came by a link.
import { formatShotId } from '@offshoot/experiment';
import { nearestDose, shownTryOf, type BenchState } from './bench-store.ts';
import type { InsideLink, LinkedAnimal } from './inside-view.ts';

/** Design and population of the animal that is looked into; null for none. */
export function animalOf(state: BenchState): LinkedAnimal | null {
  if (state.linked !== null) return state.linked;
  const shown = shownTryOf(state);
  if (shown === null || state.chosenWell === null) return null;
  const population = (shown.table?.wells ?? state.wells)[state.chosenWell]?.population;
  return population === undefined ? null : { design: shown.design, population };
}

/** The open animal for a link; null while none is open. */
export function insideLinkOf(state: BenchState): InsideLink | null {
  const animal = animalOf(state);
  if (state.inside === null || animal === null) return null;
  return { ...state.inside, shot: formatShotId(animal.design), population: animal.population };
}

/** Index of the open animal's dose. */
export function doseIndexOf({ design }: LinkedAnimal, state: BenchState): number {
  return nearestDose(design.doses, state.shownDose);
}
