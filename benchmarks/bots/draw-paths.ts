// A picture of paths through design space: every molecule that was fired lies in a plane by its likeness to two poles, nicotine and the
// nearest known design, and each bot's first games are drawn as lines. Nothing is drawn at random.
import { readMolecule } from '@offshoot/chemistry';
import { botIds, nearestKnown, similarityOf, type BotId } from '@offshoot/labs/nicotine/model';
import type { BotGame } from './play-set.ts';

const WIDTH = 960;
const PANEL = WIDTH / botIds.length;
const HEIGHT = 360;
const MARGIN = 44;
const GAMES_DRAWN = 4;
const LIKELIEST = 0.6;
const colours: Record<BotId, string> = { random: '#4A5564', greedy: '#B45309', scientist: '#1F6F54' };
const START = 'CN1CCCC1c1cccnc1';

export function drawPaths(games: readonly BotGame[]): string {
  const panels = botIds.map((bot, at) =>
    drawPanel(
      bot,
      at * PANEL,
      games.filter((game) => game.bot === bot),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    '<title>Paths of the bots through design space</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#FBF9F4"/>`,
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

function drawPanel(bot: BotId, left: number, games: readonly BotGame[]): string {
  const x = (likeness: number): number => left + MARGIN + (1 - likeness) * (PANEL - MARGIN - 16);
  const y = (likeness: number): number =>
    HEIGHT - MARGIN - (Math.min(likeness, LIKELIEST) / LIKELIEST) * (HEIGHT - 2 * MARGIN);
  const lines = games.slice(0, GAMES_DRAWN).map((game, number) => {
    const places = game.shots
      .map(({ smiles }) => placeOf(smiles))
      .map(([a, b]) => [x(a).toFixed(1), y(b).toFixed(1)] as const);
    const last = places.at(-1)!;
    const dash = ['', '6 3', '2 3', '8 3 2 3'][number] ?? '';
    const colour = colours[bot];
    return [
      `<polyline fill="none" stroke="${colour}" stroke-opacity="0.45" stroke-dasharray="${dash}" points="${places.map((at) => at.join(',')).join(' ')}"/>`,
      ...places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="2" fill="${colour}"/>`),
      game.won
        ? `<path d="M${last[0]} ${last[1]}m-7 0h14m-7 -7v14" stroke="#A3204E" stroke-width="3"/>`
        : `<circle cx="${last[0]}" cy="${last[1]}" r="5" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ].join('');
  });
  const axis = `M${x(1)} ${y(0)}V${y(LIKELIEST)}M${x(1)} ${y(0)}H${x(0)}`;
  return [
    `<g><text x="${x(1)}" y="24" font-weight="bold">${bot}</text>`,
    `<path d="${axis}" stroke="#4A5564" fill="none"/>`,
    `<text x="${x(1)}" y="${HEIGHT - 14}">nicotine</text><text x="${x(0)}" y="${HEIGHT - 14}" text-anchor="end">unlike nicotine →</text>`,
    `<text transform="translate(${left + 20} ${y(0)}) rotate(-90)">like a known insecticide →</text>`,
    ...lines,
    '</g>',
  ].join('\n');
}

/** Likeness to nicotine and to the nearest known design, 0 to 1. */
function placeOf(smiles: string): [number, number] {
  const [molecule, start] = [smiles, START].map((text) => readMolecule(text, { layout: false }));
  if (molecule?.ok !== true || start?.ok !== true) return [0, 0];
  return [similarityOf(molecule.value, start.value), nearestKnown(molecule.value).similarity];
}
