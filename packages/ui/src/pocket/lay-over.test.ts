// A drawing laid over another: a turned and mirrored copy falls on its original.
import { expect, it } from 'vitest';
import { layOver } from './lay-over.ts';

const below = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1.5, y: 0.9 },
  { x: -0.5, y: 0.9 },
];

it.each([
  [0.4, 1],
  [2.9, -1],
])('falls on its original, turned by %f rad and mirrored by %i', (angle, mirror) => {
  const above = below.map(({ x, y }) => ({
    x: 7 + x * Math.cos(angle) - y * mirror * Math.sin(angle),
    y: x * Math.sin(angle) + y * mirror * Math.cos(angle) - 3,
  }));
  const lay = layOver(
    below,
    above,
    below.map((_, place) => [place, place]),
  );
  above.map(lay).forEach((point, place) => {
    expect(point.x).toBeCloseTo(below[place]!.x, 9);
    expect(point.y).toBeCloseTo(below[place]!.y, 9);
  });
});

it('stays where it is when nothing stands for anything', () => {
  expect(layOver(below, below, [])({ x: 3, y: 4 })).toEqual({ x: 3, y: 4 });
});
