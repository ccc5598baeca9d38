// Looking into a well: the animal is computed once more in the desk worker, at the dose that the plate shows.
import { nearestDose, shownTryOf, type BenchDesk } from './bench-store.ts';

let lastRequest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
/** While the dose slider moves, looks wait this long, ms. */
const slidingPauseMs = 150;

/** A well was touched. */
export function chooseWell(desk: BenchDesk, well: number): void {
  desk.store.setState({ chosenWell: well });
  void look(desk);
}

/** Another dose or another try is shown: an open well follows. */
export function lookAgain(desk: BenchDesk): void {
  if (desk.store.getState().chosenWell === null) return;
  clearTimeout(pause);
  pause = setTimeout(() => void look(desk), slidingPauseMs);
}

async function look({ store, workers }: BenchDesk): Promise<void> {
  lastRequest += 1;
  const request = lastRequest;
  const state = store.getState();
  const shown = shownTryOf(state);
  const population =
    state.chosenWell === null ? undefined : (shown?.table?.wells ?? state.wells)[state.chosenWell]?.population;
  if (shown === null || population === undefined) {
    store.setState({ look: { status: 'none' } });
    return;
  }
  if (state.look.status !== 'ready') store.setState({ look: { status: 'loading', population } });
  const doseIndex = nearestDose(shown.design.doses, state.shownDose);
  try {
    const seen = await workers.desk.ask('lookIntoWell', shown.design, population, doseIndex);
    if (request === lastRequest) store.setState({ look: { status: 'ready', look: seen } });
  } catch {
    if (request === lastRequest)
      store.setState({ look: { status: 'failed', problem: { code: 'worker-failed', data: {} } } });
  }
}
