// The shipped levels and the reading of level files: a bad file is refused with its line, in words.
import { createTranslator, translateIfKnown } from '@offshoot/language';
import { expect, test } from 'vitest';
import { nicotineStrings } from '../../strings/index.ts';
import { opensPart, type Level } from './level.ts';
import { readLevel, writeLevel } from './read-level.ts';
import { FIRST_OWN_NUMBER, levelOfNumber, listLevels, takeOwnLevel } from './own-level.ts';
import { firstLevelWith, shippedLevels } from './shipped-levels.ts';

const second = writeLevel(levelOfNumber(2));

/** The sentence that the author of a file reads. */
function complaint(text: string, locale: 'de' | 'en' = 'de'): string | null {
  const read = readLevel(text);
  if (read.ok) return null;
  const words = createTranslator(locale, nicotineStrings);
  return translateIfKnown(words, nicotineStrings, `problem.${read.problem.code}`, read.problem.data);
}

test('each shipped level comes back from its own file unchanged', () => {
  for (const level of shippedLevels) expect(readLevel(writeLevel(level))).toEqual({ ok: true, value: level });
});

test('each level opens what the one before did', () => {
  shippedLevels.forEach((level, place) => {
    expect(level.number).toBe(place + 1);
    const before: Level = shippedLevels[Math.max(0, place - 1)]!;
    expect(before.opens.filter((part) => !opensPart(level, part))).toEqual([]);
    expect(before.stamps.filter((stamp) => !level.stamps.includes(stamp))).toEqual([]);
  });
});

test('the parts open where the product says', () => {
  expect(firstLevelWith('tiles').number).toBe(2);
  expect(firstLevelWith('instruments').number).toBe(3);
  expect(firstLevelWith('theories').number).toBe(4);
  expect(firstLevelWith('sealed-populations').number).toBe(5);
});

test('only the last level offers more than everyday molecules, and labels nothing', () => {
  expect(shippedLevels.map(({ molecules }) => molecules)).toEqual([
    'everyday',
    'everyday',
    'everyday',
    'everyday',
    'all',
  ]);
  expect(levelOfNumber(5).labelledGroups).toEqual([]);
});

test('a part that does not exist is refused with its line and with what there is', () => {
  const sentence = complaint(second.replace('"predictions"', '"telepathy"'));
  expect(sentence).toMatch(/^Zeile 14: .*telepathy.*tiles, predictions/);
});

test('a missing comma is refused with the line where reading stopped', () => {
  expect(complaint(second.replace('"number": 2,', '"number": 2'))).toMatch(/^Zeile 4: /);
});

test('a number out of range, a missing field, an unknown field and a field twice are refused with their line', () => {
  expect(complaint(second.replace('0.8', '80'))).toMatch(/^Zeile \d+: .*predictionConfidence.*0,5.*0,99/);
  expect(complaint(second.replace(/ {2}"formula".*\n/, ''))).toMatch(/^Zeile 1: .*formula/);
  expect(complaint(second.replace('"formula"', '"colour"'), 'en')).toMatch(/^Line \d+: .*colour/);
  expect(complaint(second.replace('"formula"', '"number"'))).toMatch(/^Zeile \d+: .*number/);
});

test('words in one language only are refused', () => {
  expect(complaint(second.replace(/,\n {4}"en": "One change"/, ''))).toMatch(/^Zeile 4: .*name/);
});

test('an empty file, a list and half a file are refused in words', () => {
  for (const text of ['', '[]', second.slice(0, 100), 'level two, please']) {
    expect(complaint(text)).toMatch(/^Zeile \d+: /);
    expect(complaint(text, 'en')).toMatch(/^Line \d+: /);
  }
});

test('a level may name its world; a name that is none is refused with its line', () => {
  const own: Level = { ...levelOfNumber(2), number: 8, world: 'class-7b' };
  expect(readLevel(writeLevel(own))).toEqual({ ok: true, value: own });
  expect(complaint(writeLevel(own).replace('class-7b', 'Klasse 7b'))).toMatch(/^Zeile \d+: .*world.*32 Zeichen/);
});

test('a teacher’s own level stands beside the five, never in the place of one', () => {
  takeOwnLevel({ ...levelOfNumber(2), countedShots: 5 });
  expect(listLevels().map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, FIRST_OWN_NUMBER]);
  expect(levelOfNumber(2).countedShots).toBe(0);
  expect(levelOfNumber(FIRST_OWN_NUMBER).countedShots).toBe(5);
  takeOwnLevel(null);
  expect(listLevels()).toEqual(shippedLevels);
});
