// Tests of theories in the notebook: they come back from their cards, see only later shots, and speak the pupil's words.
import {
  emptyNotebook,
  listCards,
  openDesk,
  readFormula,
  write,
  type CardView,
  type TheoryModel,
} from '@offshoot/inquiry';
import { expect, test } from 'vitest';
import type { NotedShot } from '../book/shot-card.ts';
import { sayFormula, writeFormula } from './formula-words.ts';
import { listFired, scoreNoted } from './score-noted.ts';
import { readTheory, writeTheory } from './theory-data.ts';

const about = { group: 'quirk', effect: 'stumbles', dose: 1 } as const;
const rules: TheoryModel = {
  kind: 'rules',
  usual: 0.2,
  rules: [{ descriptor: 'ringChlorines', is: 'at-least', than: 1, steps: 2 }],
};

const cardOf = (fields: Record<string, unknown>): CardView => {
  const changes = Object.entries({ kind: 'theory', ...fields }).map(([field, value]) => ({
    card: 't',
    field,
    value: value,
  }));
  return listCards(write(openDesk(emptyNotebook, 'a'), changes).notebook)[0]!;
};
const readBack = (model: TheoryModel) =>
  readTheory(cardOf(writeTheory(model, about, { version: 1, parent: null })), () => null);

test('every kind of model comes back from its card', () => {
  const text = '20 + 30 * chlorines';
  const read = readFormula(text, ['chlorines']);
  if (!read.ok) throw new Error(read.problem.code);
  const models: TheoryModel[] = [
    rules,
    { kind: 'formula', text, expression: read.value },
    { kind: 'line', intercept: 0.1, slopes: { logP: 0.2 } },
    {
      kind: 'tree',
      root: { descriptor: 'logP', than: 1, below: { share: 0, shots: 2 }, atLeast: { share: 1, shots: 2 } },
    },
  ];
  for (const model of models) expect(readBack(model)?.model).toEqual(model);
});

test.each<[string, unknown]>([
  ['an unknown descriptor', { kind: 'line', intercept: 0, slopes: { constructor: 1 } }],
  ['a formula that calls something', { kind: 'formula', text: 'alert(1)' }],
  ['a step of ten', { kind: 'rules', usual: 0.5, rules: [{ descriptor: 'logP', is: 'below', than: 1, steps: 10 }] }],
  ['no model', 'clever'],
])('a card with %s is no theory', (_what, model) => {
  expect(readTheory(cardOf({ about, model, version: 1 }), () => null)).toBe(null);
});

test('a theory is scored on shots that were noted after it, and not on those it could have seen', () => {
  const shot = (place: number, subject: string, hits: number): NotedShot => ({
    card: { ...cardOf({}), place },
    id: `shot ${place}`,
    design: {
      lab: 'nicotine',
      science: 1,
      world: 'standard',
      subject,
      doses: [1],
      populations: 10,
      replicate: 1,
      manipulations: [],
    },
    part: 'explore',
    hash: '',
    molecule: subject,
    counts: { quirk: { n: 10, stumbles: [hits], dead: [0] } },
  });
  const noted = readBack(rules)!;
  const theory = { ...noted, card: { ...noted.card, place: 5 } };
  const fired = listFired([shot(9, 'B', 8), shot(2, 'A', 1), shot(11, 'A', 1)], about, () => ({ ringChlorines: 1 }));
  const [course] = scoreNoted([theory], fired);
  expect(course!.scores.map((score) => score.shot)).toEqual(['shot 9']);
});

test('a formula is written and read in the words of the language', () => {
  const words = { chlorines: 'Chlor', largestRing: 'größterRing' };
  expect(writeFormula('20 + 30*chlor - größterRing', words)).toBe('20 + 30*chlorines - largestRing');
  expect(sayFormula('min(chlorines, 3)', words)).toBe('min(Chlor, 3)');
});
