// Known answers of Philox4x32-10 (file kat_vectors of the Random123 library).
import { expect, test } from 'vitest';
import { philox4x32, type Counter, type Key } from './philox.ts';

const ONES = 0xffffffff;

test.each<[string, Counter, Key, string]>([
  ['zeros', [0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  ['all ones', [ONES, ONES, ONES, ONES], [ONES, ONES], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  [
    'the digits of pi',
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    'd16cfe09 94fdcceb 5001e420 24126ea1',
  ],
])('%s give the published answer', (_name, counter, key, answer) => {
  const words = philox4x32(counter, key).map((word) => word.toString(16).padStart(8, '0'));
  expect(words.join(' ')).toBe(answer);
});
