// Two halves of a class for people: before, after, and the difference of their gains with its interval.
import { formatNumber } from '@offshoot/language';
import type { StudyObject } from '../contract/study-object.ts';
import type { Words } from '../words/words.ts';
import { layOutTable } from './table.ts';

const points = 100;

export function reportStudy(
  { arms, difference, leftOut, files, refused, leastOfArm }: StudyObject,
  words: Words,
): string[] {
  const share = (value: number | null): string => (value === null ? '–' : words.share(value));
  const inPoints = (value: number | null): string =>
    value === null ? '–' : formatNumber(words.locale, value * points, { places: 0 });
  const head = ['order', 'pupils', 'before', 'after'].map((name) => words.say(`study.${name}` as 'study.order'));
  const rows = (['task-first', 'context-first'] as const).map((arm) => [
    words.say(`study.${arm}`),
    String(arms[arm].n),
    share(arms[arm].before),
    share(arms[arm].after),
  ]);
  return [
    words.say('study.title', { count: files }),
    ...layOutTable(['text', 'number', 'number', 'number'], [head, ...rows]),
    difference === null
      ? words.say('study.tooFew', { least: leastOfArm })
      : words.say('study.difference', {
          points: inPoints(difference.value),
          low: inPoints(difference.interval[0]),
          high: inPoints(difference.interval[1]),
        }),
    ...(difference !== null && holdsZero(difference.interval) ? [words.say('study.nothing')] : []),
    ...(leftOut > 0 ? [words.say('study.leftOut', { count: leftOut })] : []),
    ...refused.map(({ file }) => words.say('study.refused', { file })),
  ];
}

/** An end that is not known is as far away as can be. */
function holdsZero([low, high]: readonly [number | null, number | null]): boolean {
  return (low ?? -Infinity) <= 0 && (high ?? Infinity) >= 0;
}
