// A run's clock in React: made once, stopped when its view goes; what changes seldom (playing, speed) as state.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { RunClock } from './run-clock.ts';

/** @param length steps of the run @param speed at the start */
export function useRunClock(length: number, speed: number): RunClock {
  const [clock] = useState(() => new RunClock(length, speed));
  useEffect(() => () => clock.pause(), [clock]);
  return clock;
}

export interface ClockState {
  readonly playing: boolean;
  readonly speed: number;
}

/** Whether it plays, and how fast. Not the moment: that changes at every frame. */
export function useClockState(clock: RunClock): ClockState {
  const listen = (change: () => void) => clock.onChange(change);
  const playing = useSyncExternalStore(listen, () => clock.playing);
  const speed = useSyncExternalStore(listen, () => clock.speed);
  return { playing, speed };
}

/** Draws at every frame of the clock, and anew whenever one of `needs` changes. */
export function useMoment(clock: RunClock, draw: (time: number) => void, needs: readonly unknown[]): void {
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => clock.onFrame((time) => latest.current(time)), [clock, ...needs]);
}

/** The moment as state, not oftener than every so many ms: for numbers and words. */
export function useSlowMoment(clock: RunClock, everyMs: number): number {
  const [time, setTime] = useState(clock.time);
  const last = useRef(0);
  useMoment(
    clock,
    (moment) => {
      const now = performance.now();
      if (clock.playing && now - last.current < everyMs) return;
      last.current = now;
      setTime(moment);
    },
    [],
  );
  return time;
}
