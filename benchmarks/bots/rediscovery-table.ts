// How near each bot comes to a known insecticide: similarity, the same plan, and after how many shots.
import { readMolecule } from '@offshoot/chemistry';
import { botIds, nearestKnown, type NearestKnown } from '@offshoot/labs/nicotine/model';
import type { BotGame } from './play-set.ts';

const seen = new Map<string, NearestKnown | null>();

function nearestTo(smiles: string): NearestKnown | null {
  let found = seen.get(smiles);
  if (found === undefined) {
    const read = readMolecule(smiles, { layout: false });
    found = read.ok ? nearestKnown(read.value) : null;
    seen.set(smiles, found);
  }
  return found;
}

/** A table: the nearest of each game, and how many games reached the same plan. */
export function countRediscoveries(games: readonly BotGame[]): string[] {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['bot', 'similarity of the nearest, median', 'highest', 'which', 'after shots, median', 'same plan reached']),
    row(['---', '---', '---', '---', '---', '---']),
    ...botIds.map((bot) => {
      const nearest = games
        .filter((game) => game.bot === bot)
        .flatMap((game) => {
          const found = game.shots.flatMap(({ shot, smiles }) => {
            const near = nearestTo(smiles);
            return near === null ? [] : [{ shot, ...near }];
          });
          if (found.length === 0) return [];
          const best = found.reduce((a, b) => (b.similarity > a.similarity ? b : a));
          return [{ best, samePlan: found.some((one) => one.samePlan) }];
        });
      if (nearest.length === 0) return row([bot, '–', '–', '–', '–', '–']);
      const sorted = [...nearest].sort((a, b) => a.best.similarity - b.best.similarity);
      const shots = nearest.map(({ best }) => best.shot).sort((a, b) => a - b);
      const top = sorted.at(-1)!.best;
      const plans = nearest.filter(({ samePlan }) => samePlan).length;
      return row([
        bot,
        sorted[Math.floor(sorted.length / 2)]!.best.similarity.toFixed(2),
        top.similarity.toFixed(2),
        top.id,
        shots[Math.floor(shots.length / 2)]!,
        `${plans} of ${nearest.length}`,
      ]);
    }),
  ];
}
