// The mean course of ordinary animals of the standard world over hours of exposure.
import { followHours, readDesign, type HourExposure } from '@offshoot/labs/nicotine/model';

/** Every ninth of the ordinary populations. */
const watchedPopulations = Array.from({ length: 24 }, (_, at) => 221 + 9 * at);

/** Mean of a group at one hour. */
export interface HourMean {
  readonly heartRate: number;
  readonly store: number;
}

/** Heart rate (Hz) and store of dopamine, means over 24 ordinary animals, of those that live. About 0.2 s an animal. */
export function watchHours(
  subject: string,
  dose: number,
  hours: readonly number[],
  exposure: HourExposure,
): readonly HourMean[] {
  const design = readDesign({ subject, doses: `${dose},` });
  if (!design.ok) throw new RangeError(design.problem.code);
  const courses = watchedPopulations
    .map((population) => followHours(design.value, population, 0, hours, exposure))
    .filter(({ diesAt }) => diesAt === null);
  const mean = (of: (at: number, course: (typeof courses)[number]) => number, at: number): number =>
    courses.reduce((sum, course) => sum + of(at, course), 0) / courses.length;
  return hours.map((_, at) => ({
    heartRate: mean((place, { readings }) => readings[place]!.heartRate!, at),
    store: mean((place, { readings }) => readings[place]!.store, at),
  }));
}
