// Tests of the bots on a made-up bench that asks for little computing: chlorine on a ring and a cyano group help, size hurts.
import { scorePractice } from '@offshoot/inquiry';
import { expect, test } from 'vitest';
import { listDescriptors } from '../subjects/descriptors.ts';
import { differenceInGame, logOfGame } from './log-of-game.ts';
import { botIds, playGame, type BotId, type PlayGame } from './play-game.ts';

const bench: Parameters<typeof playGame>[1] = {
  world: 'standard',
  fire: (molecule) => {
    const { ringChlorines, cyanoGroups, atoms } = listDescriptors(molecule);
    const d90 = 1 - Math.min(1, ringChlorines) - Math.min(1, cyanoGroups) + Math.max(0, atoms - 14) / 4;
    return { band: 'hardly', d90, lc50Ordinary: null, lc50Bee: null };
  },
  look: (molecule) => {
    const { ringChlorines, cyanoGroups, atoms } = listDescriptors(molecule);
    const grip = Math.min(1, ringChlorines) + Math.min(1, cyanoGroups);
    return { grip, reach: -Math.max(0, atoms - 14) / 4, opening: 0.2, spared: 0 };
  },
};
const SHOTS = 6;
const games = Object.fromEntries(botIds.map((bot) => [bot, playGame(bot, bench, 1, SHOTS)])) as Record<BotId, PlayGame>;

test('the same number plays the same game, and no molecule is fired twice', () => {
  expect(playGame('greedy', bench, 1, SHOTS)).toEqual(games.greedy);
  expect(playGame('greedy', bench, 2, SHOTS)).not.toEqual(games.greedy);
  for (const { shots } of Object.values(games)) {
    expect(new Set(shots.map(({ smiles }) => smiles)).size).toBe(shots.length);
  }
});

test('the first shot is nicotine; a greedy one and a scientist change one thing, a random one up to three', () => {
  for (const bot of botIds) {
    const [first, ...others] = games[bot].shots;
    expect(first).toMatchObject({ shot: 1, from: null, edits: [] });
    for (const { edits } of others) {
      expect(edits.length).toBeGreaterThanOrEqual(1);
      expect(edits.length).toBeLessThanOrEqual(bot === 'random' ? 3 : 1);
    }
  }
});

test('only a scientist says what is expected', () => {
  expect(games.random.shots.every(({ expected }) => expected === null)).toBe(true);
  expect(games.scientist.shots.slice(1).every(({ expected }) => expected !== null)).toBe(true);
});

test('rules of practice put the three logs in their order', () => {
  const [random, greedy, scientist] = botIds.map((bot) =>
    scorePractice(logOfGame(games[bot]), differenceInGame(games[bot])).reduce(
      (sum, { good, of }) => sum + (of === 0 ? 0 : good / of),
      0,
    ),
  );
  expect(random!).toBeLessThan(scientist!);
  expect(random!).toBeLessThanOrEqual(greedy!);
  expect(greedy!).toBeLessThan(scientist!);
});
