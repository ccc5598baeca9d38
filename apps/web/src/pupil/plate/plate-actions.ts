// What a pupil can do with the plate beside choosing a well: look at it in another way, hold it against another try, and
// repeat a well with other noise.
import { formatShotId, type ShotDesign } from '@offshoot/experiment';
import type { PlateView, WellRepeats } from '@offshoot/labs/nicotine/view';
import type { WellState } from '@offshoot/ui';
import type { BenchDesk, BenchState } from '../bench-store.ts';
import { animalOf, doseIndexOf } from '../inside-place.ts';
import { bringOutcomes } from '../keep-work.ts';

/** Repetitions for one press: enough to tell 5 of 10 from 10 of 10, in about a second. */
const atOnce = 10;

export function turnPlate(desk: BenchDesk, change: Partial<PlateView>): void {
  desk.store.setState(({ plateView }) => ({ plateView: { ...plateView, ...change } }));
  if (typeof change.against === 'string') void bringOutcomes(desk, change.against);
}

/** The plate's well is left: nothing is looked into. */
export function leaveWell({ store }: BenchDesk): void {
  store.setState({ chosenWell: null, linked: null, look: { status: 'none' } });
}

/** Names one well of one shot at one dose. */
function keyOf(design: ShotDesign, doseIndex: number, population: number): string {
  return `${formatShotId(design)} ${doseIndex} ${population}`;
}

function openKey(state: BenchState): string | null {
  const animal = animalOf(state);
  return animal === null ? null : keyOf(animal.design, doseIndexOf(animal, state), animal.population);
}

/** Repetitions of the well that is looked into. */
export function repeatsOf(state: BenchState): WellRepeats {
  return state.repeats.get(openKey(state) ?? '') ?? { marks: [], running: false };
}

/** Share of repetitions that were hit, by population, for the wells of a shot at a dose that were repeated. */
export function sharesOf(
  repeats: BenchState['repeats'],
  design: ShotDesign | null,
  doseIndex: number,
): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  if (design === null || repeats.size === 0) return shares;
  const start = `${formatShotId(design)} ${doseIndex} `;
  for (const [key, { marks }] of repeats) {
    if (!key.startsWith(start) || marks.length === 0) continue;
    shares.set(Number(key.slice(start.length)), marks.filter((mark) => mark !== 'calm').length / marks.length);
  }
  return shares;
}

/** The open well ten times more, each with other noise; stopped by `stopRepeats`. */
export async function repeatOpenWell({ store, workers }: BenchDesk): Promise<void> {
  const state = store.getState();
  const animal = animalOf(state);
  const key = openKey(state);
  if (animal === null || key === null || repeatsOf(state).running) return;
  const put = (change: (before: WellRepeats) => WellRepeats) =>
    store.setState(({ repeats }) => ({
      repeats: new Map(repeats).set(key, change(repeats.get(key) ?? { marks: [], running: false })),
    }));
  const doseIndex = doseIndexOf(animal, state);
  const done = repeatsOf(state).marks.length;
  put((before) => ({ ...before, running: true }));
  try {
    for (let i = 1; i <= atOnce && store.getState().repeats.get(key)?.running === true; i += 1) {
      const outcome = await workers.desk.ask('repeatWell', animal.design, animal.population, doseIndex, done + i);
      const mark: WellState = outcome.dead ? 'dead' : outcome.stumbles ? 'stumble' : 'calm';
      put(({ marks, running }) => ({ marks: [...marks, mark], running }));
    }
  } finally {
    put((before) => ({ ...before, running: false }));
  }
}

export function stopRepeats({ store }: BenchDesk): void {
  store.setState(({ repeats }) => ({
    repeats: new Map([...repeats].map(([key, one]) => [key, { ...one, running: false }])),
  }));
}
