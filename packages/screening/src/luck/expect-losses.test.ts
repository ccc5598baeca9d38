// Tests of the story of luck against a screen that is really repeated, with made-up molecules and known scatter.
import { exp } from '@offshoot/numerics';
import { deriveKey, Stream } from '@offshoot/random';
import { expect, test } from 'vitest';
import { chanceOfLoss, expectLosses } from './expect-losses.ts';

test('on the line every second one is lost; far above it none', () => {
  expect(chanceOfLoss({ value: 10, interval: [8, 12.5] }, 10)).toBeCloseTo(0.5, 9);
  expect(chanceOfLoss({ value: 100, interval: [80, 125] }, 10)).toBeLessThan(1e-6);
  expect(chanceOfLoss({ value: 12, interval: [null, null] }, 10)).toBeNull();
});

test('as many are lost as expected when molecules of equal likelihood everywhere are measured twice', () => {
  const stream = new Stream(deriveKey('luck'));
  const scatter = 0.2;
  const measure = (truth: number): number => exp(truth + scatter * stream.normal());
  const line = exp(3);
  // evenly spread around the line: there luck lifts as many over it as it pushes below
  const candidates = Array.from({ length: 20_000 }, () => 2 + 2 * stream.uniform())
    .map((truth) => ({ first: measure(truth), second: measure(truth) }))
    .filter(({ first }) => first >= line);
  const expected = expectLosses(
    candidates.map(({ first }) => {
      const reach = exp(1.959964 * scatter);
      return { value: first, interval: [first / reach, first * reach] as const };
    }),
    line,
  );
  const lost = candidates.filter(({ second }) => second < line).length;
  // about 500 are lost: counting alone scatters by 25
  expect(Math.abs(expected - lost)).toBeLessThan(100);
});
