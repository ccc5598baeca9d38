// The heart over the hours of drinking: faster at first, then fading as the store of dopamine runs low. Asked for by a button.
import { ActionButton, CourseStrips, type CourseStrip } from '@offshoot/ui';
import { useState } from 'react';
import type { HourCourse, HourReading } from '../../../model/index.ts';
import { useLabWords, type LabWords } from '../../lab-words.ts';
import { useAnswer } from '../../use-answer.ts';

interface HeartHoursProps {
  /** Names the well. */
  wellKey: string;
  ask: () => Promise<HourCourse>;
}

export function HeartHours({ wellKey, ask }: HeartHoursProps) {
  const lab = useLabWords();
  const { words } = lab;
  const [open, setOpen] = useState(false);
  const { answer, failed } = useAnswer(open ? wellKey : null, ask);
  return (
    <section>
      <h3>{words('heart.hours')}</h3>
      {!open && <ActionButton onPress={() => setOpen(true)}>{words('heart.hours.ask')}</ActionButton>}
      {open && answer === null && <p role="status">{words(failed ? 'inside.failed' : 'inside.computing')}</p>}
      {open && answer !== null && <Course course={answer} lab={lab} />}
    </section>
  );
}

const axisEnd = 48; // h
const hoursBetweenTicks = 12;
/** The heart's strip begins at this share of the slowest rate, so that its course fills the strip. */
const belowSlowest = 0.9;

function Course({ course, lab }: { course: HourCourse; lab: LabWords }) {
  const { words, number, share } = lab;
  const { readings, diesAt } = course;
  const of = (value: (reading: HourReading) => number): number[] => readings.map(value);
  const rates = of(({ heartRate }) => heartRate ?? 0);
  const stores = of(({ store }) => store);
  const open = of(({ receptor }) => receptor.open);
  const peak = rates.reduce((best, rate, at) => (rate > rates[best]! ? at : best), 0);
  const rate = (value: number): string => words('heart.hours.rate', { rate: number(value, 1) });
  const most = words('heart.hours.most');
  const strips: CourseStrip[] = [
    {
      id: 'open',
      name: words('heart.hours.open'),
      values: open,
      peak: share(Math.max(...open)),
      ...{ peakName: most, tone: 'brain' },
    },
    {
      id: 'store',
      name: words('heart.hours.store'),
      values: stores,
      peak: share(1),
      ...{ peakName: words('heart.hours.first'), tone: 'gut' },
    },
    {
      ...{ id: 'heart', name: words('inside.heart'), values: rates, tone: 'blood' },
      least: Math.min(...rates) * belowSlowest,
      peak: rate(rates[peak]!),
      peakName: most,
    },
  ];
  const said = {
    ...{ first: number(rates[0]!, 1), most: number(rates[peak]!, 1), last: number(rates.at(-1)!, 1) },
    ...{ hour: readings[peak]!.hour, end: readings.at(-1)!.hour, store: share(stores.at(-1)!) },
  };
  const sentence = diesAt === null ? words('heart.hours.sentence', said) : words('heart.hours.dies', said);
  const ticks = Array.from({ length: axisEnd / hoursBetweenTicks + 1 }, (_, tick) => ({
    at: tick * hoursBetweenTicks,
    text: words('body.hour', { hour: tick * hoursBetweenTicks }),
  }));
  return (
    <>
      <p role="status">{sentence}</p>
      <CourseStrips
        strips={strips}
        times={of(({ hour }) => hour)}
        ticks={ticks}
        end={axisEnd}
        words={`${words('heart.hours')}. ${sentence}`}
      />
      <p className="second">{words('heart.hours.honest')}</p>
    </>
  );
}
