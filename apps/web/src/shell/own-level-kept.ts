// The level that this browser was given as a file: kept as its text, read again at each start, and chosen like the others.
import { levelOfNumber, readLevel, takeOwnLevel, writeLevel, type Level } from '@offshoot/labs/nicotine/inquiry';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { enterWorld } from '../pupil/world-actions.ts';

const keptKey = 'offshoot-own-level';

/** Before the page is built: the link may name the level. */
export function recallOwnLevel(): void {
  try {
    const read = readLevel(localStorage.getItem(keptKey) ?? '');
    if (read.ok) takeOwnLevel(read.value);
  } catch {
    // a browser that keeps nothing has no level of its own
  }
}

/** Takes a level as this page's own and goes there. */
export function playOwnLevel(desk: BenchDesk, level: Level): void {
  const taken = takeOwnLevel(level) ?? level;
  try {
    localStorage.setItem(keptKey, writeLevel(taken));
  } catch {
    // it lasts as long as the page
  }
  chooseLevel(desk, taken.number);
}

/** Goes to a level, and to its world if it names one. */
export function chooseLevel(desk: BenchDesk, number: number): void {
  const { world, formula } = levelOfNumber(number);
  desk.store.setState({ level: number, style: formula });
  if (world !== undefined && world !== desk.store.getState().world) void enterWorld(desk, world);
}
