// Tests of shot ids: a design becomes one safe word and comes back whole; damage is noticed; another science is named.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doseLadder } from './dose-ladder.ts';
import { requireSameScience, type ShotDesign } from './shot-design.ts';
import { formatShotId, readShotId } from './shot-id.ts';

const nicotine: ShotDesign = {
  lab: 'nicotine',
  science: 1,
  world: 'standard',
  subject: 'CN1CCCC1c1cccnc1',
  doses: doseLadder(),
  populations: 500,
  replicate: 1,
  manipulations: [],
};

test('the id of a shot begins with what a person can read', () => {
  expect(formatShotId(nicotine)).toBe('nicotine.v1.standard.r1.p500.all.Q04xQ0NDQzFjMWNjY25jMQ.7hec');
  expect(formatShotId({ ...nicotine, doses: [0.0001, 0.5, 31.6] })).toContain('.p500.1e-4_5e-1_316e-1.');
});

test('a shot at the populations kept to check says so; one at those to explore keeps the id it always had', () => {
  const check: ShotDesign = { ...nicotine, populations: 150, part: 'check' };
  const id = formatShotId(check);
  expect(id).toContain('.c150.');
  expect(readShotId(id)).toEqual({ ok: true, value: check });
  const back = readShotId(formatShotId(nicotine));
  expect(back.ok && 'part' in back.value).toBe(false);
});

test('no id names the sealed populations', () => {
  const sealed = { ...nicotine, part: 'sealed' } as unknown as ShotDesign;
  expect(() => formatShotId(sealed)).toThrow(RangeError);
  expect(readShotId(formatShotId(nicotine).replace('.p500.', '.s500.')).ok).toBe(false);
});

const word = fc.stringMatching(/^[a-z0-9-]{1,32}$/);
const count = fc.integer({ min: 1, max: 999_999_999 });
const dose = fc.oneof(fc.constantFrom(...doseLadder()), fc.double({ min: 1e-12, max: 1000, noNaN: true }));
const manipulation = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('\n'));
const design: fc.Arbitrary<ShotDesign> = fc.record({
  lab: word,
  science: count,
  world: word,
  subject: fc.string({ unit: 'grapheme' }),
  doses: fc.uniqueArray(dose, { minLength: 1, maxLength: 24 }).map((doses) => doses.sort((a, b) => a - b)),
  populations: count,
  replicate: count,
  manipulations: fc.array(manipulation, { maxLength: 3 }),
});

test('every design comes back whole from its id, which needs no quoting anywhere', () => {
  fc.assert(
    fc.property(design, (each) => {
      const id = formatShotId(each);
      expect(id).toMatch(/^[A-Za-z0-9._-]+$/);
      expect(encodeURIComponent(id)).toBe(id);
      expect(readShotId(` ${id}\n`)).toEqual({ ok: true, value: each });
    }),
  );
});

test('an id with one character changed or a piece cut off is refused', () => {
  const id = formatShotId({ ...nicotine, manipulations: ['silence dopamineCardiac'] });
  for (let at = 0; at < id.length; at++) {
    const changed = id.slice(0, at) + (id[at] === 'x' ? 'y' : 'x') + id.slice(at + 1);
    expect([changed, readShotId(changed).ok]).toEqual([changed, false]);
    expect(readShotId(id.slice(0, at)).ok).toBe(false);
    expect(readShotId(id.slice(at + 1)).ok).toBe(false);
  }
});

test('what is no id is called unreadable, a damaged one damaged', () => {
  expect(readShotId('nicotine')).toEqual({ ok: false, problem: { code: 'shot-id-unreadable', data: {} } });
  const damaged = formatShotId(nicotine).replace('standard', 'standart');
  expect(readShotId(damaged)).toEqual({ ok: false, problem: { code: 'shot-id-damaged', data: {} } });
});

test('an id from another version of the science is readable, and refused by naming both', () => {
  const read = readShotId(formatShotId({ ...nicotine, science: 7 }));
  if (!read.ok) throw new Error(read.problem.code);
  expect(requireSameScience(read.value, { id: 'nicotine', science: 8 })).toEqual({
    ok: false,
    problem: { code: 'other-science', data: { wanted: 7, have: 8 } },
  });
  expect(requireSameScience(read.value, { id: 'nicotine', science: 7 }).ok).toBe(true);
});

test.each<[string, Partial<ShotDesign>]>([
  ['a lab with a dot in its name', { lab: 'nico.tine' }],
  ['a world in capitals', { world: 'Standard' }],
  ['half a population', { populations: 0.5 }],
  ['doses that fall', { doses: [2, 1] }],
  ['no dose', { doses: [] }],
  ['a manipulation of two lines', { manipulations: ['a\nb'] }],
])('%s has no id', (_case, change) => {
  expect(() => formatShotId({ ...nicotine, ...change })).toThrow(RangeError);
});
