// Listening to an animal's heart: starts and stops the sound, says which second is heard just now, and falls silent
// when another animal is shown.
import { playHeartbeat, type HeartbeatSound } from '@offshoot/ui';
import { useEffect, useRef, useState } from 'react';
import type { WellLook } from '../../model/index.ts';

/** Dopamine at which the click's pitch is highest: the heart's own steep range lies below it (rest = 1). */
const highestDopamine = 8;
const msPerSecond = 1000;

export interface Heartbeat {
  /** Second that is heard, or null in silence. */
  readonly playing: number | null;
  readonly toggle: () => void;
}

/** @param look the animal that is shown, or null */
export function useHeartbeat(look: WellLook | null): Heartbeat {
  const sound = useRef<HeartbeatSound | null>(null);
  const [playing, setPlaying] = useState<number | null>(null);
  const silence = () => {
    sound.current?.stop();
    sound.current = null;
    setPlaying(null);
  };
  useEffect(() => silence, [look]);
  useEffect(() => {
    if (playing === null) return;
    const frame = requestAnimationFrame(() => {
      const position = sound.current?.position() ?? null;
      if (position === null) silence();
      else setPlaying(position);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing]);
  const toggle = () => {
    if (playing !== null) silence();
    else if (look !== null) {
      sound.current = playHeartbeat(look.heart.beatTimes, (second) => dopamineAt(look, second), look.heart.seconds);
      setPlaying(0);
    }
  };
  return { playing, toggle };
}

/** Dopamine at the heart, 0 to 1 of the highest; the record of the brain repeats, as it does in the model. */
export function dopamineAt({ dopamine }: Pick<WellLook, 'dopamine'>, second: number): number {
  const { cardiac, sampleMs } = dopamine;
  const sample = Math.floor((second * msPerSecond) / sampleMs) % Math.max(1, cardiac.length);
  return (cardiac[sample] ?? 0) / highestDopamine;
}
