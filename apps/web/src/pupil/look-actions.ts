// Looking into a well: the animal is computed once more in the desk worker, at the dose that the plate shows.
import type { BenchDesk } from './bench-store.ts';
import { animalOf, doseIndexOf } from './inside-place.ts';

let lastRequest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
/** While the dose slider moves, looks wait this long, ms. */
const slidingPauseMs = 150;

/** A well was touched. */
export function chooseWell(desk: BenchDesk, well: number): void {
  desk.store.setState({ chosenWell: well, linked: null });
  void lookNow(desk);
}

/** Another dose or another try is shown: an open well follows. */
export function lookAgain(desk: BenchDesk): void {
  const { chosenWell, linked } = desk.store.getState();
  if (chosenWell === null && linked === null) return;
  clearTimeout(pause);
  pause = setTimeout(() => void lookNow(desk), slidingPauseMs);
}

/** Looks at once: nothing slides. */
export async function lookNow({ store, workers }: BenchDesk): Promise<void> {
  lastRequest += 1;
  const request = lastRequest;
  const state = store.getState();
  const animal = animalOf(state);
  if (animal === null) {
    store.setState({ look: { status: 'none' } });
    return;
  }
  const { design, population } = animal;
  if (state.look.status !== 'ready') store.setState({ look: { status: 'loading', population } });
  try {
    const seen = await workers.desk.ask('lookIntoWell', design, population, doseIndexOf(animal, state));
    if (request === lastRequest) store.setState({ look: { status: 'ready', look: seen } });
  } catch {
    if (request === lastRequest)
      store.setState({ look: { status: 'failed', problem: { code: 'worker-failed', data: {} } } });
  }
}
