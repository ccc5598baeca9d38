// Base64 against the host's own, at every rest of three.
import { expect, test } from 'vitest';
import { writeFloatsAsBase64 } from './write-base64.ts';

test.each([0, 1, 2, 3, 4, 17])('%i float32 numbers are written as any other program writes them', (count) => {
  const values = Float32Array.from({ length: count }, (_, index) => Math.sqrt(index) - 2);
  expect(writeFloatsAsBase64(values)).toBe(Buffer.from(values.buffer).toString('base64'));
});
