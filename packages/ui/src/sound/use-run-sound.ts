// A run that is heard while it plays: in each frame the sounds since the last one, through one synthesiser that lives as long as
// sound is on.
import { useEffect, useRef } from 'react';
import type { RunClock } from '../run/run-clock.ts';
import { useMoment } from '../run/use-run-clock.ts';
import { Synth, type Sound } from './synth.ts';

/**
 * @param soundsOf what is heard between two steps of the run
 * @param depends whatever `soundsOf` looks at
 */
export function useRunSound(
  clock: RunClock,
  on: boolean,
  soundsOf: (before: number, now: number) => readonly Sound[],
  depends: readonly unknown[],
): void {
  const synth = useRef<Synth | null>(null);
  const last = useRef(clock.time);
  useEffect(() => {
    if (!on) return;
    return () => {
      synth.current?.stop();
      synth.current = null;
    };
  }, [on]);
  useMoment(
    clock,
    (time) => {
      const before = last.current;
      last.current = time;
      if (!on || !clock.playing || time <= before) return;
      const own = (synth.current ??= new Synth());
      for (const sound of soundsOf(before, time)) own.play(sound);
    },
    [on, ...depends],
  );
}
