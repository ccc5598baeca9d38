// A world for people: its groups, and between which values each number of an animal was drawn.
import { formatUnit } from '@offshoot/language';
import type { WorldDescription } from '@offshoot/labs/nicotine/model';
import type { Words } from '../words/words.ts';
import { layOutTable } from './table.ts';

export function reportWorld({ world, populations, parameters }: WorldDescription, words: Words): string[] {
  const groups = [...new Set(populations.map(({ group }) => group))];
  const counts = groups.map((group) => [
    words.lab('group', group),
    String(populations.filter((each) => each.group === group).length),
  ]);
  const numbers = parameters.map(({ id, plain, value, unit }) => {
    const drawn = populations.map(({ genotype }) => genotype[id] ?? NaN);
    const range = `${words.number(Math.min(...drawn))}–${words.number(Math.max(...drawn))}`;
    return [id, words.number(value), range, formatUnit(words.locale, unit), plain[words.locale]];
  });
  const heading = [
    words.say('report.parameter'),
    words.say('report.value'),
    words.say('report.range'),
    words.say('report.unit'),
    '',
  ];
  return [
    words.say('report.world', { world, populations: populations.length, parameters: parameters.length }),
    ...layOutTable(['text'], counts),
    '',
    ...layOutTable(['text', 'number', 'number', 'text', 'last'], [heading, ...numbers]),
    '',
    words.say('report.world.more', { world }),
  ];
}
