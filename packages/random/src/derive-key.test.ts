// Tests of keys: labels that differ in anything differ in their key, and nearby labels are strangers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveKey } from './derive-key.ts';

const label = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const asText = (labels: readonly (string | number)[]): string =>
  JSON.stringify(labels.map((each) => (Object.is(each, -0) ? 0 : each)));

test('the same labels give the same key, today and on every machine', () => {
  expect(deriveKey('world', 'standard', 'population', 17, 'f0')).toEqual([2931143110, 3338993997]);
});

test.each([
  ['a word split elsewhere', ['a', 'bc'], ['ab', 'c']],
  ['a number and its digits', [1], ['1']],
  ['another order', ['a', 'b'], ['b', 'a']],
  ['an empty label more', ['a'], ['a', '']],
  ['trailing zero bytes', ['a'], ['a\0']],
  ['no labels and an empty one', [], ['']],
  ['a whole number and one just beside it', [1], [1 + Number.EPSILON]],
  ['a text that looks like the coding of a number', ['\u0002'], [2]],
])('%s: another key', (_case, a, b) => {
  expect(deriveKey(...a)).not.toEqual(deriveKey(...b));
});

test('no two of 200,000 neighbouring labels share a key', () => {
  // Chance of a collision among 2e5 keys of 64 bits: 2e5^2 / 2 / 2^64 = 1e-9.
  const keys = new Set<string>();
  for (let population = 1; population <= 1000; population++) {
    for (let parameter = 0; parameter < 200; parameter++) keys.add(deriveKey('p', population, parameter).join());
  }
  expect(keys.size).toBe(200_000);
});

test('labels that differ have keys that differ', () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 5 }), fc.array(label, { maxLength: 5 }), (a, b) => {
      expect(deriveKey(...a).join() === deriveKey(...b).join()).toBe(asText(a) === asText(b));
    }),
  );
});

test('one bit changed in a label flips half of the key', () => {
  let flipped = 0;
  const pairs = 4000;
  for (let n = 0; n < pairs; n++) {
    const a = deriveKey('animal', n);
    const b = deriveKey('animal', n ^ (1 << (n % 16)));
    flipped += onesIn(a[0] ^ b[0]) + onesIn(a[1] ^ b[1]);
  }
  // 256,000 fair coins: standard deviation of the share 0.001, so 0.005 is five of them.
  expect(Math.abs(flipped / (pairs * 64) - 0.5)).toBeLessThan(0.005);
});

test('a number without a value labels nothing', () => {
  expect(() => deriveKey('world', NaN)).toThrow(RangeError);
  expect(() => deriveKey(Infinity)).toThrow(RangeError);
});

function onesIn(word: number): number {
  let ones = 0;
  for (let rest = word >>> 0; rest !== 0; rest >>>= 1) ones += rest & 1;
  return ones;
}
