// `npm run bench -- --bots SET`: the three bots in every world of a set, one worker for each core. Games are kept in .cache/bots as
// they end, so that the command goes on where it was stopped (`--minutes` stops it by itself).
import { fork } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { botIds, criterion, PlayBench, playGame, type Criterion, type PlayGame } from '@offshoot/labs/nicotine/model';
import { seedsOf, worldOfSeed, type BotSet } from './bot-sets.ts';

export interface BotGame extends PlayGame {
  readonly criterion: Criterion;
}

export interface BotRun {
  readonly set: BotSet;
  /** Games 1 to so many in each world, for each bot. */
  readonly games: number;
  /** Stop after so long; what is kept is kept. */
  readonly minutes: number;
  readonly criteria: readonly Criterion[];
}

export const SHOTS = 40;
const MS_PER_MINUTE = 60_000;
const folder = join(process.cwd(), '.cache', 'bots');

/** The games of a set that are kept. */
export function readGames(set: BotSet): BotGame[] {
  return seedsOf(set).flatMap((seed) => readGamesOf(seed));
}

function readGamesOf(seed: string): BotGame[] {
  const file = fileOf(seed);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as BotGame);
}

function fileOf(seed: string): string {
  return join(folder, `${seed}.jsonl`);
}

/** Starts a worker for each core and waits for them. */
export async function playSet(run: BotRun): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const parts = availableParallelism();
  const children = Array.from({ length: parts }, (_, part) =>
    fork(process.argv[1]!, ['--bots-part', JSON.stringify({ run, part, parts })]),
  );
  await Promise.all(children.map((child) => new Promise((done) => child.once('exit', done))));
}

/** What a worker does: every so-many-th world of the set. */
export function playPart(text: string): void {
  const { run, part, parts } = JSON.parse(text) as { run: BotRun; part: number; parts: number };
  const until = performance.now() + run.minutes * MS_PER_MINUTE;
  seedsOf(run.set).forEach((seed, at) => {
    if (at % parts === part && performance.now() < until) playWorld(seed, run, until);
  });
}

function playWorld(seed: string, { games, criteria }: BotRun, until: number): void {
  const kept = new Set(readGamesOf(seed).map((game) => keyOf(game, game.criterion)));
  const missing = criteria.flatMap((tried) =>
    Array.from({ length: games }, (_, at) => at + 1).flatMap((number) =>
      botIds.map((bot) => ({ bot, seed: number, criterion: tried })),
    ),
  );
  const open = missing.filter((game) => !kept.has(keyOf(game, game.criterion)));
  if (open.length === 0) return;
  const started = performance.now();
  const bench = new PlayBench(worldOfSeed(seed));
  for (const { bot, seed: number, criterion: tried } of open) {
    if (performance.now() > until) break;
    const [fire, look] = [bench.fire.bind(bench), bench.look.bind(bench)];
    const at = { world: bench.world, fire, look, criterion: tried };
    const game: BotGame = { ...playGame(bot, at, number, SHOTS), criterion: tried };
    appendFileSync(fileOf(seed), `${JSON.stringify(game)}\n`);
  }
  console.error(`${seed}: ${((performance.now() - started) / MS_PER_MINUTE).toFixed(1)} min`);
}

function keyOf({ bot, seed }: Pick<PlayGame, 'bot' | 'seed'>, { dose, ordinary, bee }: Criterion): string {
  return [bot, seed, dose, ordinary, bee].join(' ');
}

/** `--bots SET [--seeds 20] [--minutes 12] [--criteria dose:ordinary:bee,...]`. */
export function readBotRun(words: readonly string[]): BotRun {
  const after = (name: string, otherwise: string): string => {
    const at = words.indexOf(name);
    return at === -1 ? otherwise : (words[at + 1] ?? otherwise);
  };
  const criteria = after('--criteria', '')
    .split(',')
    .filter((text) => text !== '')
    .map((text): Criterion => {
      const [dose, ordinary, bee] = text.split(':').map(Number);
      return { dose: dose!, ordinary: ordinary!, bee: bee! };
    });
  return {
    set: (['--bots', '--bots-report', '--bots-confirm'].map((name) => after(name, '')).find((name) => name !== '') ??
      'tune') as BotSet,
    games: Number(after('--seeds', '20')),
    minutes: Number(after('--minutes', '12')),
    criteria: criteria.length > 0 ? criteria : [criterion],
  };
}
