// How the rules of practice score the bots' logs: the share of good cases by rule, over all games of a bot.
import { scorePractice } from '@offshoot/inquiry';
import { botIds, differenceInGame, logOfGame } from '@offshoot/labs/nicotine/model';
import { percent } from './bots-report.ts';
import type { BotGame } from './play-set.ts';

/** A table with one row a bot: good cases of all cases, by rule; a rule without a case has a dash. */
export function tablePractice(games: readonly BotGame[]): string[] {
  const scored = botIds.map((bot) => ({
    bot,
    scores: games
      .filter((game) => game.bot === bot)
      .map((game) => scorePractice(logOfGame(game), differenceInGame(game))),
  }));
  const rules = scored.flatMap(({ scores }) => scores)[0]?.map(({ rule }) => rule) ?? [];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['bot', ...rules, 'sum']),
    row(['---', ...rules.map(() => '---'), '---']),
    ...scored.map(({ bot, scores }) => {
      const shares = rules.map((_, rule) => {
        const good = scores.reduce((sum, one) => sum + one[rule]!.good, 0);
        const of = scores.reduce((sum, one) => sum + one[rule]!.of, 0);
        return of === 0 ? null : good / of;
      });
      const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
      return row([bot, ...shares.map((share) => (share === null ? '–' : percent(share))), sum.toFixed(2)]);
    }),
  ];
}
