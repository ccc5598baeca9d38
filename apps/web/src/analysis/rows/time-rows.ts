// One row an hour of an animal: the chosen animals are watched once more while they drink, by the same function as the instrument that
// follows the hours. Receptors, dopamine and heart by time, below each animal.
import { findColumn, flagColumn, labelColumn, makeTable, numberAt, numberColumn } from '@offshoot/analysis';
import type { HourCourse, HourReading } from '@offshoot/labs/nicotine/model';
import type { BenchDesk, Try } from '../../pupil/bench-store.ts';
import type { AnalysisRows } from './analysis-rows.ts';

/** Animals watched at once: 0.2 s each. */
export const mostFollowed = 24;

export interface FollowedAnimal {
  readonly one: Try;
  readonly course: HourCourse;
}

interface HourRow {
  readonly animal: number;
  readonly followed: FollowedAnimal;
  readonly reading: HourReading;
}

/** Tries, populations and dose places of some rows of animals, at most `mostFollowed`. */
export function animalsOf(base: AnalysisRows, rows: Iterable<number>, tries: readonly Try[]) {
  const [populations, doses] = [findColumn(base.table, 'population'), findColumn(base.table, 'dose')];
  if (populations === null || doses === null) return [];
  return [...rows].slice(0, mostFollowed).flatMap((row) => {
    const one = tries.find(({ id }) => id === base.tryOf(row));
    if (one === undefined) return [];
    return [{ one, population: numberAt(populations, row), doseIndex: one.design.doses.indexOf(numberAt(doses, row)) }];
  });
}

/** Watches animals one by one; null when it was stopped. @param onProgress 0 to 1 */
export async function followAnimals(
  desk: BenchDesk,
  animals: ReturnType<typeof animalsOf>,
  onProgress: (share: number) => void,
  stopped: () => boolean,
): Promise<FollowedAnimal[] | null> {
  const followed: FollowedAnimal[] = [];
  for (const { one, population, doseIndex } of animals) {
    const course = await desk.workers.desk.ask('followHours', one.design, population, doseIndex);
    if (stopped()) return null;
    followed.push({ one, course });
    onProgress(followed.length / animals.length);
  }
  return followed;
}

export function timeRows(followed: readonly FollowedAnimal[]): AnalysisRows {
  const rows: HourRow[] = followed.flatMap((each, animal) =>
    each.course.readings.map((reading) => ({ animal, followed: each, reading })),
  );
  const numbers = (id: string, unit: string | null, valueOf: (row: HourRow) => number | null) =>
    numberColumn(
      { id, unit, level: 'time' },
      Float64Array.from(rows, (row) => valueOf(row) ?? NaN),
    );
  const flags = (id: string, valueOf: (reading: HourReading) => boolean) =>
    flagColumn(
      { id, level: 'time' },
      rows.map(({ reading }) => valueOf(reading)),
    );
  const table = makeTable([
    numberColumn(
      { id: 'try', level: 'shot' },
      rows.map(({ followed: { one } }) => one.number),
    ),
    labelColumn(
      { id: 'molecule', level: 'shot' },
      rows.map(({ followed: { one } }) => one.design.subject),
      'molecule',
    ),
    labelColumn(
      { id: 'group' },
      rows.map(({ followed: { course } }) => course.group),
    ),
    numberColumn(
      { id: 'population' },
      rows.map(({ followed: { course } }) => course.population),
    ),
    numberColumn(
      { id: 'dose', unit: 'nicotine' },
      rows.map(({ followed: { course } }) => course.dose),
    ),
    numbers('hour', 'h', ({ reading }) => reading.hour),
    numbers('open', 'share', ({ reading }) => reading.receptor.open),
    numbers('occupancy', 'share', ({ reading }) => reading.receptor.occupancy),
    numbers('tired', 'share', ({ reading }) => reading.receptor.desensitised),
    numbers('store', 'share', ({ reading }) => reading.store),
    numbers('dopamine', null, ({ reading }) => reading.dopamineBlood),
    numbers('heartRate', 'Hz', ({ reading }) => reading.heartRate),
    numbers('arrhythmia', null, ({ reading }) => reading.arrhythmiaIndex),
    flags('convulses', ({ convulses }) => convulses),
    flags('dead', ({ dead }) => dead),
  ]);
  return {
    table,
    // The hours of one animal are no animals of their own.
    clusters: Int32Array.from(rows, ({ animal }) => animal),
    relatives: null,
    tries: [...new Set(followed.map(({ one }) => one.id))],
    tryOf: (row) => rows[row]?.followed.one.id ?? null,
    leftOut: 0,
    descriptors: [],
    outcomes: ['dopamine', 'heartRate', 'arrhythmia'],
  };
}
