// Playing a run: play and stand still, one step, how fast. The moment stands beside it in words.
import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipForward } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ActionButton } from '../controls/action-button.tsx';
import { StepSlider } from '../controls/step-slider.tsx';
import type { RunClock } from './run-clock.ts';
import { useClockState, useSlowMoment } from './use-run-clock.ts';
import './run-raster.css';

export interface RunControlsProps {
  clock: RunClock;
  /** Speeds to choose from, and each in words. */
  speeds: readonly number[];
  speedText: (speed: number) => string;
  words: { play: string; pause: string; step: string; speed: string };
  momentText: (step: number) => string;
  children?: ReactNode;
}

const slowMs = 120;

export function RunControls({ clock, speeds, speedText, words, momentText, children }: RunControlsProps) {
  const { playing, speed } = useClockState(clock);
  const toggle = () => (playing ? clock.pause() : clock.play());
  const step = () => {
    clock.pause();
    clock.seek(Math.floor(clock.time) + 1);
  };
  return (
    <div className="run-controls">
      <ActionButton
        icon={playing ? <IconPlayerPause size={18} aria-hidden /> : <IconPlayerPlay size={18} aria-hidden />}
        onPress={toggle}
      >
        {playing ? words.pause : words.play}
      </ActionButton>
      <ActionButton look="quiet" icon={<IconPlayerSkipForward size={18} aria-hidden />} onPress={step}>
        {words.step}
      </ActionButton>
      <StepSlider
        label={words.speed}
        steps={speeds.map(speedText)}
        step={Math.max(0, speeds.indexOf(speed))}
        onStep={(place) => clock.setSpeed(speeds[place] ?? speed)}
      />
      <MomentText clock={clock} text={momentText} />
      {children}
    </div>
  );
}

function MomentText({ clock, text }: { clock: RunClock; text: (step: number) => string }) {
  return <span className="second run-moment">{text(Math.floor(useSlowMoment(clock, slowMs)))}</span>;
}
