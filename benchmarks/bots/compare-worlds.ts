// `npm run bench -- --between-worlds`: rank correlations of the selectivity of 200 molecules between eight worlds and the standard
// one, read off response surfaces of 80 animals and not by the surrogate that judges fairness. Each world is kept in .cache as it ends.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { correlationInterval, fairnessMolecules, PlayBench, rankCorrelation } from '@offshoot/labs/nicotine/model';
import { worldOfSeed } from './bot-sets.ts';

const WORLDS = 8;
/** log10 nicotine units: half a decade beyond the ladder, where a dose is not reached. */
const BEYOND = 2;

export function compareWorlds(): void {
  const names = ['standard', ...Array.from({ length: WORLDS }, (_, at) => worldOfSeed(`klasse-${at + 1}`))];
  const values = names.map(selectivities);
  const n = values[0]!.length;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const between = (a: number, b: number): number => rankCorrelation(values[a]!, values[b]!);
  const pairs = names.flatMap((_, a) => names.flatMap((__, b) => (a > 0 && b > a ? [between(a, b)] : [])));
  const sorted = [...pairs].sort((a, b) => a - b);
  const lines = [
    row(['', ...names]),
    row(['---', ...names.map(() => '---')]),
    ...names.map((name, a) => row([name, ...names.map((_, b) => (b >= a ? '' : between(b, a).toFixed(2)))])),
    '',
    row(['world', 'with the standard world', '95 % over molecules']),
    row(['---', '---', '---']),
    ...names.slice(1).map((name, at) => {
      const found = between(0, at + 1);
      const [low, high] = correlationInterval(found, n);
      return row([name, found.toFixed(2), `${low.toFixed(2)} to ${high.toFixed(2)}`]);
    }),
    '',
    `${n} molecules. Pairs of worlds: from ${sorted[0]!.toFixed(2)} to ${sorted.at(-1)!.toFixed(2)}, median ${sorted[Math.floor(sorted.length / 2)]!.toFixed(2)}; ${pairs.filter((one) => one >= 0.2 && one <= 0.8).length} of ${pairs.length} between 0.2 and 0.8.`,
    '',
  ];
  console.log(lines.join('\n'));
  writeFileSync(
    join(process.cwd(), 'benchmarks', 'WORLDS.md'),
    ['# Between worlds, on response surfaces', '', ...lines].join('\n'),
  );
}

function selectivities(world: string): number[] {
  const folder = join(process.cwd(), '.cache', 'between-worlds');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${world}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as number[];
  const bench = new PlayBench(world);
  const found = fairnessMolecules().map((molecule) => {
    const { d90, lc50Ordinary, lc50Bee } = bench.fire(molecule);
    return (lc50Ordinary ?? BEYOND) + (lc50Bee ?? BEYOND) - 2 * (d90 ?? BEYOND);
  });
  writeFileSync(file, JSON.stringify(found));
  console.error(world);
  return found;
}
