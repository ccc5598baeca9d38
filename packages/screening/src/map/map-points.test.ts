// Tests of the map: two families fall apart, the same random numbers give the same map, and a map can be stopped.
import { deriveKey, Stream } from '@offshoot/random';
import { expect, test } from 'vitest';
import { mapPoints } from './map-points.ts';

const families = Array.from({ length: 60 }, (_, at) => {
  const stream = new Stream(deriveKey('point', at));
  return Array.from({ length: 6 }, (__, axis) => (at % 2 === 0 && axis < 3 ? 4 : 0) + stream.normal() / 4);
});

function randomOf(name: string): () => number {
  const stream = new Stream(deriveKey('map', name));
  return () => stream.uniform();
}

test('points of two families lie nearer to their own than to the other, the same way each time', async () => {
  const first = await mapPoints(families, { random: randomOf('a') });
  const again = await mapPoints(families, { random: randomOf('a') });
  if (!first.ok || !again.ok) throw new Error('not stopped');
  expect(again.value).toEqual(first.value);
  const distance = (a: number, b: number): number => {
    const [dx, dy] = [0, 1].map((axis) => first.value[2 * a + axis]! - first.value[2 * b + axis]!);
    return Math.sqrt(dx! * dx! + dy! * dy!);
  };
  const nearestOfOwn = families.filter((_, at) => {
    const others = families.map((__, other) => other).filter((other) => other !== at);
    const nearest = others.sort((a, b) => distance(at, a) - distance(at, b))[0]!;
    return nearest % 2 === at % 2;
  });
  expect(nearestOfOwn.length).toBeGreaterThan(55);
});

test('a few points stand in a row, and a map can be stopped', async () => {
  expect(await mapPoints(families.slice(0, 2), { random: randomOf('a') })).toEqual({
    ok: true,
    value: Float64Array.of(0, 0, 1, 0),
  });
  const stopped = await mapPoints(families, { random: randomOf('a'), onProgress: () => false });
  expect(stopped).toMatchObject({ ok: false, problem: { code: 'map-stopped' } });
});
