// The heart of one animal: trace and beats, in words and numbers.
import { HeartTrace, RichText } from '@offshoot/ui';
import { useState } from 'react';
import type { WellLook } from '../../model/index.ts';
import { useLabWords, type LabWords } from '../lab-words.ts';

/** Seconds of the trace that are shown large: about 12 to 25 beats. */
export const windowSeconds = 5;

export interface HeartPanelProps {
  look: WellLook;
  /** Second that is heard just now, or null. */
  playing: number | null;
}

export function HeartPanel({ look, playing }: HeartPanelProps) {
  const lab = useLabWords();
  const { words, number } = lab;
  const { heart } = look;
  const [chosenFrom, setChosenFrom] = useState(0);
  const from = playing === null ? chosenFrom : pageOf(playing, heart.seconds);
  const rate = number(heart.heartRate, 1);
  const index = number(heart.arrhythmiaIndex, 2);
  return (
    <div className="heart-panel">
      <HeartTrace
        beatTimes={heart.beatTimes}
        early={heart.ectopic}
        seconds={heart.seconds}
        windowSeconds={windowSeconds}
        from={from}
        onFrom={setChosenFrom}
        playing={playing}
        words={words('heart.picture', {
          seconds: heart.seconds,
          beats: heart.beatTimes.length,
          early: heart.ectopic.filter(Boolean).length,
          rate,
          index,
        })}
        windowName={words('heart.window')}
        windowText={words('heart.window.from', { from, to: from + windowSeconds })}
      />
      <p title={words('heart.restlessness')}>
        {heartSentence(lab, look)}{' '}
        <RichText text={words('heart.numbers', { rate, index })} strongClass="heart-figure" />
      </p>
    </div>
  );
}

/** While the heart is heard, the window turns page by page. */
export function pageOf(second: number, seconds: number): number {
  return Math.min(seconds - windowSeconds, Math.floor(second / windowSeconds) * windowSeconds);
}

export function heartSentence({ words }: LabWords, { outcome }: WellLook): string {
  if (outcome.convulses) return words('heart.dead.convulsion');
  if (outcome.dead) return words('heart.dead.index');
  return words(outcome.stumbles ? 'heart.stumbles' : 'heart.calm');
}
