// The bot's line finds what the shots hold, takes nothing that does not help with shots left out, and says when there are too few.
import { Stream, deriveKey } from '@offshoot/random';
import { expect, test } from 'vitest';
import { findLine } from './find-line.ts';
import type { Example } from './fit-line.ts';

const names = ['noise', 'chlorines', 'charge', 'size'];

/** Shares that chlorine raises and charge lowers, with a little noise; two descriptors mean nothing. */
function examplesOf(count: number): Example[] {
  const stream = new Stream(deriveKey('find-line', count));
  return Array.from({ length: count }, (_, shot) => {
    const descriptors = {
      noise: stream.normal(),
      chlorines: shot % 3,
      charge: stream.uniform(),
      size: stream.normal(),
    };
    const share = 0.3 + 0.2 * descriptors.chlorines - 0.25 * descriptors.charge + 0.01 * stream.normal();
    return { descriptors, share };
  });
}

test('what matters is found, with its size', () => {
  const line = findLine(examplesOf(40), names);
  if (!line.ok) throw new Error(line.problem.code);
  expect(line.value.slopes['chlorines']).toBeCloseTo(0.2, 1);
  expect(line.value.slopes['charge']).toBeCloseTo(-0.25, 1);
  expect(Object.keys(line.value.slopes).length).toBeLessThanOrEqual(3);
});

test('three shots are too few to leave one out; shots without contrast hold nothing', () => {
  expect(findLine(examplesOf(3), names)).toMatchObject({ ok: false, problem: { code: 'fit-too-few' } });
  const alike = examplesOf(8).map(({ share }) => ({ share, descriptors: { noise: 1, chlorines: 1 } }));
  expect(findLine(alike, ['noise', 'chlorines'])).toMatchObject({ ok: false, problem: { code: 'fit-no-contrast' } });
});

test('the order of the shots does not matter', () => {
  const shots = examplesOf(20);
  const [forth, back] = [findLine(shots, names), findLine([...shots].reverse(), names)];
  if (!forth.ok || !back.ok) throw new Error('no line');
  expect(Object.keys(back.value.slopes)).toEqual(Object.keys(forth.value.slopes));
});
