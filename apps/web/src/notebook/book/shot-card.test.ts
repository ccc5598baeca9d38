// Tests of shots as cards: the same shot is the same card everywhere, and a damaged card is none.
import { emptyNotebook, listCards, mergeNotebooks, openDesk, write, type FieldChange } from '@offshoot/inquiry';
import type { ShotFigures } from '@offshoot/labs/nicotine/model';
import { expect, test } from 'vitest';
import { countNoted, describeShotCard, readShotCard, type FinishedShot } from './shot-card.ts';

const half: ShotFigures['groups'][string]['lc50'] = { value: null, reason: 'none', interval: [null, null] };
const figures: ShotFigures = {
  hash: 'f'.repeat(64),
  groups: {
    quirk: {
      n: 220,
      lc50: half,
      ec50Stumble: half,
      perDose: [{ dose: 1, stumbling: 0.5, dead: 0.1, heartRateMedian: 3, arrhythmiaIndexMedian: 0.1 }],
    },
  },
};
const shot: FinishedShot = {
  design: {
    lab: 'nicotine',
    science: 1,
    world: 'standard',
    subject: 'CN1CCCC1c1cccnc1',
    doses: [1],
    populations: 500,
    replicate: 1,
    manipulations: [],
  },
  molecule: 'nicotine',
  figures,
};
const notebookOf = (changes: readonly FieldChange[], author = 'a') =>
  write(openDesk(emptyNotebook, author), changes).notebook;

test('a shot comes back from its card with whole counts', () => {
  const [card] = listCards(notebookOf(describeShotCard(shot, ['Ada'])));
  const noted = readShotCard(card!);
  expect(noted).toMatchObject({ design: shot.design, part: 'explore', hash: figures.hash });
  expect(countNoted(noted!, { group: 'quirk', effect: 'stumbles', dose: 1 })).toEqual({ hits: 110, n: 220 });
  expect(countNoted(noted!, { group: 'quirk', effect: 'dead', dose: 2 })).toBe(null);
  const all = countNoted(noted!, { group: 'all', effect: 'stumbles', dose: 1 });
  expect(all!.n).toBe(Object.values(noted!.counts).reduce((sum, { n }) => sum + n, 0));
  expect(all!.hits).toBeGreaterThanOrEqual(110);
  expect(countNoted(noted!, { group: 'constructor', effect: 'dead', dose: 1 })).toBe(null);
});

test('two machines that fired the same shot have one card when their notebooks meet', () => {
  const merged = mergeNotebooks(
    notebookOf(describeShotCard(shot, ['Ada']), 'a'),
    notebookOf(describeShotCard(shot, ['Bo']), 'b'),
  );
  expect(listCards(merged).length).toBe(1);
});

test.each<[string, FieldChange['field'], FieldChange['value']]>([
  ['an id with a letter changed', 'shot', 'nicotine.v1.standard.r2.p500.1.Q04.aaaa'],
  ['more hits than animals', 'counts', { quirk: { n: 2, stumbles: [3], dead: [0] } }],
  ['a dose too few', 'counts', { quirk: { n: 2, stumbles: [], dead: [] } }],
  ['counts that are words', 'counts', 'many'],
])('a card with %s is not taken for a shot', (_what, field, value) => {
  const fields = describeShotCard(shot, []);
  const changed = [...fields, { card: fields[0]!.card, field, value }];
  expect(listCards(notebookOf(changed)).map(readShotCard)).toEqual([null]);
});
