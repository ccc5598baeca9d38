// Tests of the turned view: turns stay turns, near things are drawn last and larger, and nothing leaves the frame.
import { arrangeInSpace, readMolecule } from '@offshoot/chemistry';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeBalls, reachOf } from './arrange-balls.ts';
import { firstTurn, turnBy, turned, type Turn } from './turn.ts';

const read = readMolecule('nicotine');
if (!read.ok) throw new Error('nicotine is known');
const nicotine = arrangeInSpace(read.value);

const straight: Turn = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

test('what is near moves with the hand: right to the right, up to the top', () => {
  const near = [0, 0, 1] as const;
  expect(turned(turnBy(straight, 0.2, 0), near)[0]).toBeGreaterThan(0);
  expect(turned(turnBy(straight, 0, 0.2), near)[1]).toBeLessThan(0); // y down
});

test('any way of turning keeps lengths, and a molecule never leaves its frame; farthest is drawn first', () => {
  const angle = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(angle, angle), { maxLength: 40 }), (turns) => {
      const turn = turns.reduce((now, [right, up]) => turnBy(now, right, up), firstTurn);
      const [x, y, z] = turned(turn, [1, 2, 3]);
      expect(x * x + y * y + z * z).toBeCloseTo(14, 9);
      const parts = arrangeBalls(nicotine, turn);
      const reach = reachOf(nicotine);
      parts.forEach((part, i) => {
        if (i > 0) expect(part.depth).toBeGreaterThanOrEqual(parts[i - 1]!.depth);
        if (part.kind === 'ball') expect(Math.hypot(part.x, part.y) + part.radius).toBeLessThan(reach * 1.12);
      });
    }),
    { numRuns: 60 },
  );
});

test('each bond has as many sticks as it has lines in the drawing', () => {
  const sticks = arrangeBalls(nicotine, firstTurn).filter(({ kind }) => kind === 'stick');
  expect(sticks.length).toBe(nicotine.bonds.reduce((sum, { order }) => sum + order, 0));
});
