// Tests of a heart's random numbers: kept or drawn anew, asked in order or not, they are those of its stream.
import { deriveKey, Stream } from '@offshoot/random';
import { expect, test } from 'vitest';
import { HeartNoise, heartNoiseOf } from './heart-noise.ts';

test('each cycle takes one chance and one jitter of the stream, whatever was asked before', () => {
  const stream = new Stream(deriveKey('heart', 1));
  const start = stream.uniform();
  const cycles = Array.from({ length: 5 }, () => [stream.uniform(), stream.normal()]);
  const noise = new HeartNoise(deriveKey('heart', 1));
  expect(noise.jitter(4)).toBe(cycles[4]![1]);
  expect(noise.start).toBe(start);
  expect(cycles.map((_, cycle) => [noise.chance(cycle), noise.jitter(cycle)])).toEqual(cycles);
});

test('a heart that was pushed out by others has its numbers again', () => {
  const first = heartNoiseOf(deriveKey('heart', 1));
  const jitter = first.jitter(3);
  expect(heartNoiseOf(deriveKey('heart', 1))).toBe(first);
  for (let other = 0; other < 1100; other++) heartNoiseOf(deriveKey('other heart', other));
  const again = heartNoiseOf(deriveKey('heart', 1));
  expect(again).not.toBe(first);
  expect(again.jitter(3)).toBe(jitter);
});
