// Tests of the store of dopamine: rest leaves it full, use empties it to what is made, and it fills up again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyStore } from './dopamine-store.ts';
import { storeParameters } from './store-parameters.ts';

const turnover = storeParameters.get('heart.storeTurnover').value;
const steady = (release: number, hours: readonly number[]): number[] =>
  emptyStore(
    hours,
    hours.map(() => release),
  );

test('cells at rest or silent keep their store full, to the last bit', () => {
  for (const release of [0, 0.5, 1]) expect(steady(release, [0, 1, 5, 100])).toEqual([1, 1, 1, 1]);
});

test('in the long run what is given off is what is made, however fast the cells fire', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 50, noNaN: true }), (release) => {
      expect(release * steady(release, [0, 40 * turnover])[1]!).toBeCloseTo(1, 9); // e^-40 of it is left
    }),
  );
});

test('a store that is emptied falls steadily, and two steps are as good as one', () => {
  const [, half, whole] = steady(3, [0, 2, 4]);
  expect(half).toBeLessThan(1);
  expect(whole).toBeLessThan(half!);
  expect(whole).toBeCloseTo(steady(3, [0, 4])[1]!, 12); // a closed form: only rounding differs
});

test('after the drug is washed out the store fills up again', () => {
  const hours = [0, 24, 24, 24 + turnover, 24 + 8 * turnover];
  const store = emptyStore(hours, [5, 5, 1, 1, 1]);
  expect(store[1]).toBeLessThan(0.21);
  expect(store[3]).toBeGreaterThan(0.6);
  expect(store[4]).toBeGreaterThan(0.99);
});

test('hours without their release are refused', () => {
  expect(() => emptyStore([0, 1], [1])).toThrow(RangeError);
});
