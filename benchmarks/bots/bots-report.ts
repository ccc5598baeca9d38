// `npm run bench -- --bots-report SET`: what came of the bots' games in a set of worlds, as docs/bots-report.md with its picture.
// Games of one world share its hidden truth, so intervals come from resampling worlds, not games.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shareInterval } from '@offshoot/analysis';
import { botIds, type BotId } from '@offshoot/labs/nicotine/model';
import { deriveKey, Stream } from '@offshoot/random';
import type { BotSet } from './bot-sets.ts';
import { drawPaths } from './draw-paths.ts';
import { readGames, type BotGame } from './play-set.ts';
import { tablePractice } from './practice-table.ts';
import { countRediscoveries } from './rediscovery-table.ts';

const RESAMPLES = 2000;
const TAILS = [0.025, 0.975] as const;
const MOST_MOLECULES = 8;

export function reportBots(set: BotSet): void {
  const games = readGames(set);
  const docs = join(process.cwd(), 'docs');
  const criteria = [...new Set(games.map(({ criterion }) => JSON.stringify(criterion)))];
  const text = [
    '# The bots’ report',
    '',
    `Made by \`npm run bench -- --bots-report ${set}\` from the games that \`--bots ${set}\` played. ${games.length} games. The games run on`,
    'coarse response surfaces of 80 animals (docs/bots.md); `--bots-confirm` measures how far these are from exact runs.',
    ...(set === 'tune'
      ? ['These are the worlds in which bots and criterion are tuned: the table shows the way, it measures nothing.']
      : []),
    ...criteria.flatMap((criterion) =>
      describeCriterion(games.filter((one) => JSON.stringify(one.criterion) === criterion)),
    ),
    '',
    '![Paths through design space](pictures/bot-paths.svg)',
    '',
  ].join('\n');
  console.log(text);
  writeFileSync(join(docs, 'bots-report.md'), text);
  writeFileSync(join(docs, 'pictures', 'bot-paths.svg'), drawPaths(games));
}

function describeCriterion(games: readonly BotGame[]): string[] {
  const { dose, ordinary, bee } = games[0]!.criterion;
  const worlds = new Set(games.map(({ world }) => world)).size;
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    '',
    `## Won: dose ${dose}, ordinary ${ordinary} times, bees ${bee} times (${worlds} worlds)`,
    '',
    row([
      'bot',
      'games',
      'won',
      '95 % (worlds resampled)',
      'worlds won at least once',
      'shots to a win, median',
      'stamps among edits',
    ]),
    row(['---', '---', '---', '---', '---', '---', '---']),
    ...botIds.map((bot) => row(describeBot(bot, games))),
    '',
    '### With which molecules',
    '',
    ...listWinners(games),
    '',
    '### Practice',
    '',
    'Good cases of all cases, by the rules that score pupils’ practice.',
    '',
    ...tablePractice(games),
    '',
    '### How near to a known insecticide',
    '',
    ...countRediscoveries(games),
  ];
}

function describeBot(bot: BotId, all: readonly BotGame[]): (string | number)[] {
  const games = all.filter((game) => game.bot === bot);
  const won = games.filter((game) => game.won);
  const worlds = new Set(games.map(({ world }) => world));
  const wonWorlds = new Set(won.map(({ world }) => world)).size;
  const [low, high] = resampleWorlds(games);
  const shots = won.map((game) => game.shots.length).sort((a, b) => a - b);
  const edits = games.flatMap((game) => game.shots.flatMap((shot) => shot.edits));
  const stamps = edits.filter((kind) => kind === 'stamp').length;
  const [least, most] = shareInterval(wonWorlds, Math.max(1, worlds.size));
  return [
    bot,
    games.length,
    `${won.length} (${percent(won.length / Math.max(1, games.length))})`,
    `${percent(low)} to ${percent(high)}`,
    `${wonWorlds} of ${worlds.size} (${percent(least)} to ${percent(most)})`,
    shots[Math.floor(shots.length / 2)] ?? '–',
    percent(stamps / Math.max(1, edits.length)),
  ];
}

/** Share of games won, over worlds drawn with replacement. */
function resampleWorlds(games: readonly BotGame[]): [number, number] {
  const byWorld = [...new Set(games.map(({ world }) => world))].map((world) => {
    const own = games.filter((game) => game.world === world);
    return { won: own.filter((game) => game.won).length, n: own.length };
  });
  if (byWorld.length === 0) return [0, 1];
  const stream = new Stream(deriveKey('bots-report'));
  const shares = Array.from({ length: RESAMPLES }, () => {
    let [won, n] = [0, 0];
    for (let draw = 0; draw < byWorld.length; draw++) {
      const one = byWorld[stream.integer(byWorld.length)]!;
      won += one.won;
      n += one.n;
    }
    return won / n;
  }).sort((a, b) => a - b);
  return [shares[Math.floor(RESAMPLES * TAILS[0])]!, shares[Math.floor(RESAMPLES * TAILS[1])]!];
}

function listWinners(games: readonly BotGame[]): string[] {
  const wonIn = new Map<string, Set<string>>();
  for (const { won, best, world } of games) if (won) wonIn.set(best, (wonIn.get(best) ?? new Set()).add(world));
  const worlds = new Set(games.map(({ world }) => world)).size;
  const sorted = [...wonIn].sort((a, b) => b[1].size - a[1].size).slice(0, MOST_MOLECULES);
  if (sorted.length === 0) return ['No game was won.'];
  return [
    `${wonIn.size} different molecules won. Those that won in most worlds (of ${worlds}):`,
    '',
    ...sorted.map(([smiles, where]) => `- \`${smiles}\`: ${where.size}`),
  ];
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
