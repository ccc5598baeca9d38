// `offshoot play`: one of three bots does research in a world. With --json one object a shot and a last one; else a lab book.
import { botIds, PlayBench, playGame, surveyWorld, type BotId, type PlayShot } from '@offshoot/labs/nicotine/model';
import { badInput, orBadInput } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import { reportPlayShot } from '../reports/play-report.ts';
import type { Words } from '../words/words.ts';
import { readCount } from './read-options.ts';

export interface PlayOptions {
  readonly bot: string;
  readonly world: string;
  readonly seed: string;
  readonly shots: string;
  readonly json?: boolean;
}

/** @throws CommandError for bad input */
export function runPlay(options: PlayOptions, io: CommandIo, words: Words): void {
  const bot = botIds.find((id) => id === options.bot);
  if (bot === undefined) {
    throw badInput('option-choice', { option: '--bot', text: options.bot, choices: botIds.join(', ') });
  }
  const { world } = orBadInput(surveyWorld(options.world));
  const seed = readCount('--seed', options.seed);
  const most = readCount('--shots', options.shots);
  io.note(`offshoot: ${words.say('play.preparing', { world })}\n`);
  play({ bot, seed, most }, new PlayBench(world), options.json === true, io, words);
}

interface Game {
  readonly bot: BotId;
  readonly seed: number;
  readonly most: number;
}

function play({ bot, seed, most }: Game, bench: PlayBench, json: boolean, io: CommandIo, words: Words): void {
  let best = -Infinity;
  const tell = (shot: PlayShot): void => {
    if (json) io.print(JSON.stringify(shot));
    else for (const line of reportPlayShot(shot, best, words)) io.print(line);
    best = Math.max(best, shot.shortfall);
  };
  const game = playGame(bot, bench, seed, most, tell);
  const end = { won: game.won, shots: game.shots.length, best: game.best };
  if (json) io.print(JSON.stringify({ ...end, bot, world: game.world, seed, fidelity: 'approximate' }));
  else {
    io.print(words.say(game.won ? 'play.end.won' : 'play.end.lost', { shots: end.shots, best: end.best }));
    io.print(words.say('play.approximate'));
  }
}
