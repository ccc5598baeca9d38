// The heart of one animal: trace and beats, in words and numbers, and to be heard at one touch.
import { ActionButton, HeartTrace, playHeartbeat, RichText, StepSlider, type HeartbeatSound } from '@offshoot/ui';
import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { WellLook } from '../model/index.ts';
import { useLabWords, type LabWords } from './lab-words.ts';

const windowSeconds = 5;
/** Dopamine at which the click's pitch is highest: the heart's own steep range lies below it (rest = 1). */
const highestDopamine = 8;

export function HeartPanel({ look }: { look: WellLook }) {
  const lab = useLabWords();
  const { words, number } = lab;
  const { heart } = look;
  const [from, setFrom] = useState(0);
  const { playing, toggle } = useHeartbeat(look);
  const shownFrom =
    playing === null
      ? from
      : Math.min(heart.seconds - windowSeconds, Math.floor(playing / windowSeconds) * windowSeconds);
  const starts = Array.from({ length: Math.floor(heart.seconds / windowSeconds) }, (_, i) => i * windowSeconds);
  const rate = number(heart.heartRate, 1);
  const index = number(heart.arrhythmiaIndex, 2);
  return (
    <div className="heart-panel">
      <HeartTrace
        beatTimes={heart.beatTimes}
        early={heart.ectopic}
        seconds={heart.seconds}
        windowSeconds={windowSeconds}
        from={shownFrom}
        playing={playing}
        words={words('heart.picture', {
          seconds: heart.seconds,
          beats: heart.beatTimes.length,
          early: heart.ectopic.filter(Boolean).length,
          rate,
          index,
        })}
      />
      <div className="heart-line-of-words">
        <p>
          {heartSentence(lab, look)}{' '}
          <RichText text={words('heart.numbers', { rate, index })} strongClass="heart-figure" />
        </p>
      </div>
      <div className="heart-tools">
        <ActionButton
          look="quiet"
          pressed={playing !== null}
          icon={
            playing === null ? (
              <IconVolume size={18} aria-hidden="true" />
            ) : (
              <IconPlayerStop size={18} aria-hidden="true" />
            )
          }
          onPress={toggle}
        >
          {words(playing === null ? 'heart.listen' : 'heart.silence')}
        </ActionButton>
        <StepSlider
          label={words('heart.window')}
          steps={starts.map((start) => number(start, 0))}
          step={starts.indexOf(shownFrom)}
          onStep={(step) => setFrom(starts[step] ?? 0)}
        />
      </div>
    </div>
  );
}

function heartSentence({ words }: LabWords, { outcome }: WellLook): string {
  if (outcome.convulses) return words('heart.dead.convulsion');
  if (outcome.dead) return words('heart.dead.index');
  return words(outcome.stumbles ? 'heart.stumbles' : 'heart.calm');
}

/** Plays the heartbeat on request and says which second is heard; falls silent when another animal is shown. */
function useHeartbeat(look: WellLook): { playing: number | null; toggle: () => void } {
  const sound = useRef<HeartbeatSound | null>(null);
  const [playing, setPlaying] = useState<number | null>(null);
  useEffect(
    () => () => {
      sound.current?.stop();
      sound.current = null;
      setPlaying(null);
    },
    [look],
  );
  useEffect(() => {
    if (playing === null) return;
    const frame = requestAnimationFrame(() => {
      const position = sound.current?.position() ?? null;
      if (position === null) sound.current?.stop();
      setPlaying(position);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing]);
  const toggle = () => {
    if (sound.current !== null && playing !== null) {
      sound.current.stop();
      sound.current = null;
      setPlaying(null);
      return;
    }
    const { cardiac, sampleMs } = look.dopamine;
    const level = (second: number) => {
      const sample = Math.floor((second * 1000) / sampleMs) % Math.max(1, cardiac.length);
      return (cardiac[sample] ?? 0) / highestDopamine;
    };
    sound.current = playHeartbeat(look.heart.beatTimes, level, look.heart.seconds);
    setPlaying(0);
  };
  return { playing, toggle };
}
