// Tests of the interval of a difference: pairing helps, and no difference is found where there is none.
import { median } from '@offshoot/numerics';
import { deriveKey, Stream } from '@offshoot/random';
import { expect, test } from 'vitest';
import { differenceInterval } from './difference-interval.ts';

/** 14 blocks of 16 hearts with a rate that the block shares, and the same hearts again, faster by `shift` Hz. */
function twoMolecules(
  shift: number,
): [{ values: number[]; cluster: number[] }, { values: number[]; cluster: number[] }] {
  const stream = new Stream(deriveKey('difference', shift));
  const cluster = Array.from({ length: 224 }, (_, animal) => Math.floor(animal / 16));
  const ofBlock = Array.from({ length: 14 }, () => stream.normal());
  const first = cluster.map((block) => 3 + ofBlock[block]! + 0.1 * stream.normal());
  const second = first.map((rate) => rate + shift + 0.1 * stream.normal());
  return [
    { values: first, cluster },
    { values: second, cluster },
  ];
}

test('the same animals under two molecules are compared in pairs: noise of their block cancels', () => {
  const [first, second] = twoMolecules(0.2);
  const paired = differenceInterval(first, second, median);
  const apart = differenceInterval(first, { ...second, cluster: second.cluster.map((block) => block + 100) }, median);
  expect(paired.value).toBe(apart.value);
  expect(paired.interval[0]).toBeGreaterThan(0);
  // Blocks differ ten times more than animals within one: unpaired, the shift of 0.2 drowns.
  expect(apart.interval[0]).toBeLessThan(0);
  expect(apart.interval[1]! - apart.interval[0]!).toBeGreaterThan(3 * (paired.interval[1]! - paired.interval[0]!));
});

test('two samples of one kind differ by an interval that holds zero', () => {
  const { interval } = differenceInterval(...twoMolecules(0), median);
  expect(interval[0]).toBeLessThan(0);
  expect(interval[1]).toBeGreaterThan(0);
});

test('a sample without values has no difference', () => {
  expect(() => differenceInterval({ values: [], cluster: [] }, { values: [1], cluster: [1] }, median)).toThrow(
    RangeError,
  );
});
