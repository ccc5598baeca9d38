// Tests of names, blocks and smaller shots.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockOf } from './block.ts';
import type { World } from './sample-world.ts';
import { selectPopulations } from './select-populations.ts';
import { readWorldName } from './world-name.ts';

const groups = [
  ...Array<string>(220).fill('quirk'),
  ...Array<string>(220).fill('ordinary'),
  ...Array<string>(30).fill('bee'),
  ...Array<string>(30).fill('other'),
];
const world: World = {
  name: 'standard',
  generator: 1,
  part: 'explore',
  populations: groups.map((group, row) => ({ number: row + 1, group, clade: row + 1 })),
  genotypes: { own: Float64Array.from(groups, (_, row) => row + 1) },
};

test('a tenth of the plate is the first tenth of every group', () => {
  const { populations, genotypes } = selectPopulations(world, 50);
  const countOf = (id: string): number => populations.filter(({ group }) => group === id).length;
  expect(['quirk', 'ordinary', 'bee', 'other'].map(countOf)).toEqual([22, 22, 3, 3]);
  expect(populations[22]).toEqual({ number: 221, group: 'ordinary', clade: 221 });
  expect([...genotypes['own']!]).toEqual(populations.map(({ number }) => number));
});

test('every size keeps the shares to within one population, and keeps the animals of smaller sizes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
      const { populations } = selectPopulations(world, count);
      expect(populations).toHaveLength(count);
      for (const id of new Set(groups)) {
        const fair = (groups.filter((group) => group === id).length * count) / 500;
        expect(Math.abs(populations.filter(({ group }) => group === id).length - fair)).toBeLessThan(1);
      }
    }),
  );
});

test('there are no more populations than there are, and no half ones', () => {
  for (const count of [0, 501, 1.5, NaN]) expect(() => selectPopulations(world, count)).toThrow(RangeError);
});

test('sixteen neighbours share a block', () => {
  expect([1, 16, 17, 500].map(blockOf)).toEqual([0, 0, 1, 31]);
});

test.each([
  ['standard', 'standard'],
  [' Class-7b ', 'class-7b'],
  ['x'.repeat(32), 'x'.repeat(32)],
])('a world may be called %j', (text, name) => {
  expect(readWorldName(text)).toEqual({ ok: true, value: name });
});

test.each([
  ['', 'world-name-empty', {}],
  ['  ', 'world-name-empty', {}],
  ['käfer', 'world-name-character', { character: 'ä' }],
  ['a b', 'world-name-character', { character: ' ' }],
  ['x'.repeat(33), 'world-name-too-long', { length: 33, longest: 32 }],
])('%j is no name for a world', (text, code, data) => {
  expect(readWorldName(text)).toEqual({ ok: false, problem: { code, data } });
});
