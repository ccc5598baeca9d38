// The heart as an instrument: its trace and beats, the times between them, each against the next, and the unrest taken apart.
// Beside another animal everything stands on the same scales.
import {
  BeatingHeart,
  HeartTrace,
  IntervalStrip,
  pictureOf,
  RunControls,
  useRunClock,
  useSlowMoment,
  type RunClock,
} from '@offshoot/ui';
import { useMemo, useRef, useState } from 'react';
import type { HourCourse, WellLook } from '../../../model/index.ts';
import { readHeart } from '../../../model/look/heart-look.ts';
import { heartSentence, pageOf, windowSeconds } from '../../instrument/heart-panel.tsx';
import { useLabWords, type LabWords } from '../../lab-words.ts';
import { heartState } from '../brain/brain-differs.ts';
import { PanelFoot } from '../panel-foot.tsx';
import { HeartSound } from '../run-sound.tsx';
import { HeartHours } from './heart-hours.tsx';
import { HeartSide } from './heart-side.tsx';
import { withoutLeaps, type ReadHeart } from './heart-parts.ts';
import { HeartTable } from './heart-table.tsx';
import './heart-instrument.css';

export interface HeartInstrumentProps {
  look: WellLook;
  /** Held against this one, as A; null for none. */
  other: WellLook | null;
  caption: string;
  /** Names the well, and asks for its hours. */
  wellKey: string;
  hours: () => Promise<HourCourse>;
}

const msPerSecond = 1000;
const speeds = [0.25, 0.5, 1, 2];
const stripHeight = 190; // px
const smallStripHeight = 96; // px

export function HeartInstrument({ look, other, caption, wellKey, hours }: HeartInstrumentProps) {
  const lab = useLabWords();
  const { words } = lab;
  const [numbers, setNumbers] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const clock = useRunClock(look.heart.seconds * msPerSecond, 1);
  const hearts = useMemo(
    (): ReadHeart[] =>
      (other === null ? [look] : [other, look]).map((one, place) => ({
        id: other === null ? '' : place === 0 ? 'A' : 'B',
        look: one,
        heart: withoutLeaps(readHeart(one.heart.beatTimes)),
      })),
    [look, other],
  );
  const highest = topOf(hearts);
  return (
    <div className="inside-panel">
      <div className="inside-main">
        <p className="inside-sentence" role="status">
          {other === null ? heartWords(lab, hearts[0]!) : heartDifference(lab, other, look)}
        </p>
        {numbers ? (
          <HeartTable hearts={hearts} />
        ) : (
          <div ref={frame} className="heart-stage">
            {hearts.map((one) => (
              <OneHeart key={one.id} {...one} clock={clock} highest={highest} small={hearts.length > 1} />
            ))}
          </div>
        )}
        <RunControls
          clock={clock}
          speeds={speeds}
          speedText={(speed) => words('brain.speed.text', { speed })}
          words={{
            play: words('brain.play'),
            pause: words('brain.pause'),
            step: words('brain.step'),
            speed: words('brain.speed'),
          }}
          momentText={(step) => words('heart.moment', { moment: lab.number(step / msPerSecond, 1) })}
        >
          <HeartSound clock={clock} look={look} />
        </RunControls>
        <PanelFoot
          picture={() => (frame.current === null ? null : pictureOf(frame.current, '.heart-picture-name'))}
          title={words('inside.heart')}
          caption={caption}
          numbers={numbers}
          onNumbers={() => setNumbers(!numbers)}
          honest={words('heart.honest')}
        />
      </div>
      <HeartSide hearts={hearts} highest={highest}>
        <HeartHours wellKey={wellKey} ask={hours} />
      </HeartSide>
    </div>
  );
}

/** Top of the scale of intervals, s: a round number that the longest of all fits under. */
function topOf(hearts: readonly ReadHeart[]): number {
  const longest = Math.max(0.2, ...hearts.flatMap(({ heart }) => [...heart.intervals]));
  return Math.ceil(longest * 10) / 10;
}

interface OneHeartProps extends ReadHeart {
  clock: RunClock;
  highest: number;
  small: boolean;
}

const slowMs = 60;

function OneHeart({ id, look, heart, clock, highest, small }: OneHeartProps) {
  const { words, number } = useLabWords();
  const { beatTimes, ectopic, seconds, heartRate } = look.heart;
  const [chosenFrom, setChosenFrom] = useState(0);
  const second = useSlowMoment(clock, slowMs) / msPerSecond;
  const from = second === 0 ? chosenFrom : pageOf(second, seconds);
  const beatSteps = useMemo(() => Array.from(beatTimes, (beat) => beat * msPerSecond), [beatTimes]);
  const millis = (value: number): string => number(value * msPerSecond, 0);
  return (
    <section className="one-heart">
      {id !== '' && <h3 className="heart-picture-name">{words('heart.of', { id, number: look.population })}</h3>}
      <div className="one-heart-trace">
        <BeatingHeart clock={clock} beatSteps={beatSteps} />
        <HeartTrace
          beatTimes={beatTimes}
          early={ectopic}
          seconds={seconds}
          windowSeconds={windowSeconds}
          from={from}
          onFrom={(to) => {
            setChosenFrom(to);
            clock.pause();
            clock.seek(0);
          }}
          playing={second === 0 ? null : second}
          words={words('heart.picture', {
            seconds,
            beats: beatTimes.length,
            early: ectopic.filter(Boolean).length,
            rate: number(heartRate, 1),
            index: number(heart.index, 2),
          })}
          windowName={words('heart.window')}
          windowText={words('heart.window.from', { from, to: from + windowSeconds })}
        />
      </div>
      <p className="second heart-picture-name">{words('heart.intervals')}</p>
      <IntervalStrip
        {...heart}
        seconds={seconds}
        highest={highest}
        levels={[{ value: heart.median, name: words('heart.usual', { time: millis(heart.median) }) }]}
        clock={clock}
        height={small ? smallStripHeight : stripHeight}
        words={words('heart.intervals.words', {
          count: heart.intervals.length,
          median: millis(heart.median),
          spread: millis(heart.spread),
        })}
      />
    </section>
  );
}

function heartWords(lab: LabWords, { look, heart }: ReadHeart): string {
  return `${heartSentence(lab, look)} ${lab.words('heart.sentence', {
    beats: look.heart.beatTimes.length,
    seconds: look.heart.seconds,
    early: look.heart.ectopic.filter(Boolean).length,
    index: lab.number(heart.index, 2),
  })}`;
}

function heartDifference({ words, number }: LabWords, a: WellLook, b: WellLook): string {
  const state = (one: WellLook) => words(`state.${heartState(one)}`);
  return words('heart.differs', {
    ...{ before: state(a), after: state(b) },
    ...{ first: number(a.heart.arrhythmiaIndex, 2), second: number(b.heart.arrhythmiaIndex, 2) },
    ...{ slow: number(a.heart.heartRate, 1), fast: number(b.heart.heartRate, 1) },
  });
}
