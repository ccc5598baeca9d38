// Test of the fingerprint of a text against the standard's own example.
import { expect, test } from 'vitest';
import { hashText } from './hash-text.ts';

test('the fingerprint of "abc" is the one in the standard (FIPS 180-4)', () => {
  expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
