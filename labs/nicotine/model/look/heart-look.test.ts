// Tests of a heart taken apart: the same index as the heart's own, and shares that add up.
import { expect, test } from 'vitest';
import { readDesign } from '../design.ts';
import { lookIntoWell } from '../well-look.ts';
import { readHeart } from './heart-look.ts';

test('the drawn index is the index that the well was judged by, and its shares add up to the whole', () => {
  const read = readDesign({ subject: 'nicotine', doses: '0.1,1' });
  if (!read.ok) throw new Error(read.problem.code);
  for (const population of [3, 250]) {
    const { heart } = lookIntoWell(read.value, population, 1);
    const look = readHeart(heart.beatTimes);
    expect(look.index).toBe(heart.arrhythmiaIndex);
    expect(look.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9); // some hundred additions
    expect(look.mainShare).toBeGreaterThanOrEqual(0.8);
  }
});

test('one early beat in an even row makes nearly all of it: the short time before it and the pause after it', () => {
  const times = Float64Array.from([0, 1, 2, 3, 3.5, 5, 6, 7]);
  const { intervals, median, main, shares } = readHeart(times);
  expect([...intervals]).toEqual([1, 1, 1, 0.5, 1.5, 1, 1]);
  expect(median).toBe(1);
  expect([...main].sort()).toEqual([3, 4]);
  expect(shares[3]! + shares[4]!).toBeCloseTo(1, 12);
});

test('an even heart and a heart of two beats have no unrest', () => {
  expect(readHeart(Float64Array.from([0, 1, 2, 3]))).toMatchObject({ index: 0, main: [] });
  expect(readHeart(Float64Array.from([0, 1]))).toMatchObject({ index: 0, main: [] });
});
