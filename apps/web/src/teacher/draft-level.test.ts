// Tests of the teacher's draft: what the form gives, the reader of files takes.
import { levelOfNumber, readLevel, shippedLevels, writeLevel } from '@offshoot/labs/nicotine/inquiry';
import { expect, test } from 'vitest';
import { draftFrom, finishLevel, inLanguage, switched } from './draft-level.ts';

test('a draft of each shipped level is a level of its own', () => {
  for (const shipped of shippedLevels) {
    const finished = finishLevel(draftFrom(shipped));
    if (!('level' in finished)) throw new Error(finished.problem.code);
    expect(readLevel(writeLevel(finished.level))).toEqual({ ok: true, value: { ...shipped, number: 6 } });
  }
});

test('one language is enough: the other gets the same words', () => {
  const draft = draftFrom(levelOfNumber(2));
  const name = inLanguage(inLanguage(draft.name, 'en', ''), 'de', ' Bienen retten ');
  const finished = finishLevel({ ...draft, name, world: ' Klasse-7b ' });
  expect(finished).toMatchObject({ level: { name: { de: 'Bienen retten', en: 'Bienen retten' }, world: 'klasse-7b' } });
});

test('without the sealed populations no try is counted', () => {
  const draft = { ...draftFrom(levelOfNumber(5)), countedShots: 7 };
  const opens = switched(draft.opens, 'sealed-populations', false, draft.opens);
  expect(finishLevel({ ...draft, opens })).toMatchObject({ level: { countedShots: 0 } });
  expect(finishLevel(draft)).toMatchObject({ level: { countedShots: 7 } });
});

test('the cards of a level go into its file, and the usual is left out of it', () => {
  const draft = draftFrom(levelOfNumber(2));
  const asked = finishLevel({ ...draft, cards: 'asked', card: 'valence' });
  if (!('level' in asked)) throw new Error(asked.problem.code);
  expect(asked.level).toMatchObject({ cards: 'asked', card: 'valence' });
  expect(readLevel(writeLevel(asked.level))).toEqual({ ok: true, value: asked.level });
  expect(draftFrom(asked.level)).toMatchObject({ cards: 'asked', card: 'valence' });
  expect(finishLevel(draft)).not.toHaveProperty('level.cards');
  expect(finishLevel({ ...draft, card: 'no such card' })).toMatchObject({ problem: { code: 'level-choice' } });
});

test('an empty name and a world that is none are told', () => {
  const draft = draftFrom(levelOfNumber(2));
  expect(finishLevel({ ...draft, name: { de: ' ', en: '' } })).toMatchObject({ problem: { code: 'level-words' } });
  expect(finishLevel({ ...draft, world: 'käfer' })).toMatchObject({ problem: { code: 'level-world' } });
});
