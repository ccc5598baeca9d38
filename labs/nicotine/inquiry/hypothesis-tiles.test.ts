// The tiles make sentences in both languages.
import { expect, test } from 'vitest';
import { hypothesisTiles, sayHypothesis, tileKinds } from './hypothesis-tiles.ts';

test('a hypothesis of four tiles reads as one sentence in each language', () => {
  const tiles = { change: 'add-chlorine', whom: 'quirk', effect: 'stumble', reason: 'grips-better' };
  expect(sayHypothesis(tiles, 'de')).toBe(
    'Wenn ich ein Chlor an den Ring hänge, dann werden mehr mit Herzmacke stolpern, weil es fester am Rezeptor sitzt.',
  );
  expect(sayHypothesis(tiles, 'en')).toBe(
    'If I add a chlorine to the ring, then more of those with the quirk will stumble, because it sits tighter at the receptor.',
  );
});

test('a hypothesis that lacks a tile is no sentence yet', () => {
  expect(sayHypothesis({ change: 'add-chlorine' }, 'de')).toBeNull();
  expect(sayHypothesis({ change: 'no-such', whom: 'quirk', effect: 'die', reason: 'gets-in' }, 'de')).toBeNull();
});

test('each tile has its own id and words in both languages', () => {
  for (const kind of tileKinds) {
    const ids = hypothesisTiles[kind].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { words } of hypothesisTiles[kind]) expect(words.de.length * words.en.length).toBeGreaterThan(0);
  }
});
