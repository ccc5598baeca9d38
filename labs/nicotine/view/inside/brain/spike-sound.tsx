// The spikes of the chosen region (or of all) to listen to while the run plays: each a short grain, its pitch by region. The
// picture shows the same; off until it is touched, and remembered.
import {
  ActionButton,
  SpikeGrains,
  spikesUntil,
  useMoment,
  useSoundSwitch,
  type BrainRegion,
  type RunClock,
} from '@offshoot/ui';
import { IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { WellLook } from '../../../model/index.ts';
import { useLabWords } from '../../lab-words.ts';

export interface SpikeSoundProps {
  clock: RunClock;
  look: WellLook;
  regions: readonly BrainRegion[];
  region: string | null;
}

export function SpikeSound({ clock, look, regions, region }: SpikeSoundProps) {
  const { words } = useLabWords();
  const [on, setOn] = useSoundSwitch();
  const grains = useRef<SpikeGrains | null>(null);
  const last = useRef(clock.time);
  useEffect(() => {
    if (!on) return;
    return () => {
      grains.current?.stop();
      grains.current = null;
    };
  }, [on]);
  useMoment(
    clock,
    (time) => {
      const before = last.current;
      last.current = time;
      if (!on || !clock.playing || time <= before) return;
      grains.current ??= new SpikeGrains();
      const { spikeSteps: steps, spikeNeurons: neurons } = look.brain;
      const heard = regions.map(() => 0);
      for (
        let spike = spikesUntil({ steps, neurons }, before);
        spike < steps.length && steps[spike]! <= time;
        spike++
      ) {
        const place = regions.findIndex(
          ({ first, count }) => neurons[spike]! >= first && neurons[spike]! < first + count,
        );
        if (region === null || regions[place]?.id === region) heard[place]! += 1;
      }
      heard.forEach((count, place) => grains.current?.play(count, place / regions.length));
    },
    [on, look, region, regions],
  );
  return (
    <ActionButton
      look="quiet"
      pressed={on}
      icon={on ? <IconVolume size={18} aria-hidden /> : <IconVolumeOff size={18} aria-hidden />}
      spokenName={words('brain.sound.of')}
      onPress={() => setOn(!on)}
    >
      {words('brain.sound')}
    </ActionButton>
  );
}
