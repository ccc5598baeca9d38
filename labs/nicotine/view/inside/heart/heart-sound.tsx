// The beats to listen to while the record plays, their pitch by dopamine. Off until it is touched, and remembered.
import { ActionButton, HeartClicks, useMoment, useSoundSwitch, type RunClock } from '@offshoot/ui';
import { IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { WellLook } from '../../../model/index.ts';
import { useLabWords } from '../../lab-words.ts';
import { dopamineAt } from '../../instrument/use-heartbeat.ts';

const msPerSecond = 1000;

export function HeartSound({ clock, look }: { clock: RunClock; look: WellLook }) {
  const { words } = useLabWords();
  const [on, setOn] = useSoundSwitch();
  const clicks = useRef<HeartClicks | null>(null);
  const last = useRef(clock.time);
  useEffect(() => {
    if (!on) return;
    return () => {
      clicks.current?.stop();
      clicks.current = null;
    };
  }, [on]);
  useMoment(
    clock,
    (time) => {
      const before = last.current;
      last.current = time;
      if (!on || !clock.playing || time <= before) return;
      clicks.current ??= new HeartClicks();
      for (const beat of look.heart.beatTimes) {
        const step = beat * msPerSecond;
        if (step > before && step <= time)
          clicks.current.play(dopamineAt(look, beat), (step - before) / clock.speed / msPerSecond);
      }
    },
    [on, look],
  );
  return (
    <ActionButton
      look="quiet"
      pressed={on}
      icon={on ? <IconVolume size={18} aria-hidden /> : <IconVolumeOff size={18} aria-hidden />}
      spokenName={words('heart.sound.of')}
      onPress={() => setOn(!on)}
    >
      {words('brain.sound')}
    </ActionButton>
  );
}
