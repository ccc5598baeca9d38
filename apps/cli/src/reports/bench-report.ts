// The speed of this machine for people.
import { formatNumber } from '@offshoot/language';
import type { BenchObject } from '../contract/bench-object.ts';
import type { Words } from '../words/words.ts';

const BILLION = 1e9;

export function reportBench({ machine, shots, screens }: BenchObject, words: Words): string[] {
  const { cpu, cores, node } = machine;
  return [
    words.say('report.machine', { cpu, cores, node }),
    ...shots.map(({ kernel, workers, pruned, seconds, updatesPerSecond }) => {
      const line = words.say('report.bench.line', {
        kernel,
        workers,
        seconds: formatNumber(words.locale, seconds, { places: 1 }),
        rate: formatNumber(words.locale, updatesPerSecond / BILLION, { places: 2 }),
      });
      return pruned ? words.say('report.bench.pruned', { line }) : line;
    }),
    ...screens.map(({ workers, molecules, moleculesPerSecond }) =>
      words.say('report.bench.screen', {
        workers,
        molecules,
        rate: formatNumber(words.locale, moleculesPerSecond, { places: 0 }),
      }),
    ),
  ];
}
