// Tests of parameter records: an author's slip stops the program before it reaches a pupil.
import { expect, test } from 'vitest';
import { defineParameters, type Parameter } from './parameter.ts';

const restingRate = {
  id: 'restingRate',
  symbol: 'f0',
  value: 2.4,
  unit: 'Hz',
  range: [1, 6],
  distribution: { shape: 'lognormal', cv: 0.1 },
  kind: 'measured',
  source: 'a test',
  group: 'heart',
  plain: { de: 'So schnell schlägt das Herz in Ruhe.', en: 'How fast the heart beats at rest.' },
} satisfies Parameter;

test('a parameter is found by its id, and the order of writing is kept', () => {
  const parameters = defineParameters([restingRate, { ...restingRate, id: 'quirk' }]);
  expect(parameters.get('quirk').value).toBe(2.4);
  expect(parameters.all.map((parameter) => parameter.id)).toEqual(['restingRate', 'quirk']);
});

test('an id that nobody defined is a mistake of the author', () => {
  const parameters = defineParameters<string>([restingRate]);
  expect(() => parameters.get('restingrate')).toThrow('no parameter is called restingrate');
});

test.each<[string, Partial<Parameter>[]]>([
  ['two parameters with one id', [{}, {}]],
  ['a value above its range', [{ value: 7 }]],
  ['a value that is no number', [{ value: NaN }]],
  ['a range upside down', [{ range: [6, 1] }]],
  ['a range without an end', [{ range: [0, Infinity] }]],
  ['a negative spread', [{ distribution: { shape: 'normal', sd: -1 } }]],
  ['a share above one', [{ distribution: { shape: 'bernoulli', share: 1.5 } }]],
  ['a rare factor of zero', [{ distribution: { shape: 'rare-lognormal', share: 0.1, low: 0, high: 2 } }]],
])('%s is refused', (_slip, changes) => {
  expect(() => defineParameters(changes.map((change) => ({ ...restingRate, ...change })))).toThrow(RangeError);
});
