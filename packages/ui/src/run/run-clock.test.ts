// Tests of a run's clock: it goes round, stands still when told, and tells its listeners each moment.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RunClock } from './run-clock.ts';

let frames: ((now: number) => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => vi.unstubAllGlobals());
const frameAt = (now: number) => frames.splice(0).forEach((frame) => frame(now));

test('a run of 2,000 steps plays at its speed, goes round, and does not jump over a hidden hour', () => {
  const clock = new RunClock(2000, 0.5);
  const seen: number[] = [];
  clock.onFrame((time) => seen.push(time));
  clock.play();
  frameAt(1000);
  frameAt(1016);
  expect(clock.time).toBe(8);
  frameAt(3_600_000);
  expect(clock.time).toBe(58); // 100 ms at most
  clock.setSpeed(10);
  clock.seek(1990);
  frameAt(3_600_016);
  expect(clock.time).toBeCloseTo(150, 9);
  expect(seen.at(-1)).toBe(clock.time);
});

test('it stands still when told, and steps backwards over its start', () => {
  const clock = new RunClock(2000, 1);
  const changes = vi.fn();
  clock.onChange(changes);
  clock.play();
  clock.pause();
  frameAt(50);
  expect(clock.time).toBe(0);
  clock.seek(-1);
  expect(clock.time).toBe(1999);
  expect(changes).toHaveBeenCalledTimes(3);
});
