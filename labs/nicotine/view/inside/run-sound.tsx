// The button that lets a run be heard while it plays: a heart's beats, or the spikes of the chosen region. Off until it is
// touched, and remembered; the picture shows the same.
import {
  ActionButton,
  beatSamples,
  spikeSounds,
  spikesUntil,
  useRunSound,
  useSoundSwitch,
  type BrainRegion,
  type RunClock,
  type Sound,
} from '@offshoot/ui';
import { IconVolume, IconVolumeOff } from '@tabler/icons-react';
import type { WellLook } from '../../model/index.ts';
import { dopamineAt } from '../instrument/use-heartbeat.ts';
import { useLabWords } from '../lab-words.ts';

const msPerSecond = 1000;

/** Each beat, higher with more dopamine. */
export function HeartSound({ clock, look }: { clock: RunClock; look: WellLook }) {
  const { words } = useLabWords();
  const [on, setOn] = useSoundSwitch();
  const beats = (before: number, now: number): Sound[] =>
    Array.from(look.heart.beatTimes)
      .filter((beat) => beat * msPerSecond > before && beat * msPerSecond <= now)
      .map((beat) => ({
        samples: beatSamples(dopamineAt(look, beat)),
        at: (beat * msPerSecond - before) / clock.speed / msPerSecond,
      }));
  useRunSound(clock, on, beats, [look]);
  return <SoundButton on={on} onTurn={setOn} spokenName={words('heart.sound.of')} />;
}

interface SpikeSoundProps {
  clock: RunClock;
  look: WellLook;
  regions: readonly BrainRegion[];
  /** Null: all regions. */
  region: string | null;
}

/** Each spike a short grain, its pitch by region. */
export function SpikeSound({ clock, look, regions, region }: SpikeSoundProps) {
  const { words } = useLabWords();
  const [on, setOn] = useSoundSwitch();
  const spikes = (before: number, now: number): Sound[] => {
    const { spikeSteps: steps, spikeNeurons: neurons } = look.brain;
    const heard = regions.map(() => 0);
    for (let spike = spikesUntil({ steps, neurons }, before); spike < steps.length && steps[spike]! <= now; spike++) {
      const cell = neurons[spike]!;
      const place = regions.findIndex(({ first, count }) => cell >= first && cell < first + count);
      if (region === null || regions[place]?.id === region) heard[place]! += 1;
    }
    return spikeSounds(heard);
  };
  useRunSound(clock, on, spikes, [look, region, regions]);
  return <SoundButton on={on} onTurn={setOn} spokenName={words('brain.sound.of')} />;
}

interface SoundButtonProps {
  on: boolean;
  onTurn: (on: boolean) => void;
  spokenName: string;
}

function SoundButton({ on, onTurn, spokenName }: SoundButtonProps) {
  const { words } = useLabWords();
  return (
    <ActionButton
      look="quiet"
      pressed={on}
      icon={on ? <IconVolume size={18} aria-hidden /> : <IconVolumeOff size={18} aria-hidden />}
      spokenName={spokenName}
      onPress={() => onTurn(!on)}
    >
      {words('brain.sound')}
    </ActionButton>
  );
}
