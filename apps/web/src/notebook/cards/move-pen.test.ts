// Drawing by keys: a square is drawn, the pen stays on the pad, other keys are left alone.
import { writePath } from '@offshoot/inquiry';
import { expect, test } from 'vitest';
import { movePen, penStart } from './move-pen.ts';

const press = (...keys: readonly string[]) => {
  let state: NonNullable<ReturnType<typeof movePen>> = { pen: penStart, strokes: [] };
  for (const key of keys)
    state = movePen(state.pen, state.strokes, key.replace('Shift+', ''), key.startsWith('Shift+'))!;
  return state;
};

test('space, four long arrows and space draw a square', () => {
  const { pen, strokes } = press(' ', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowUp', ' ');
  expect(writePath(strokes)).toBe('M240 160L280 160L280 200L240 200L240 160');
  expect(pen.down).toBe(false);
});

test('a lifted pen leaves no line, and escape lifts it', () => {
  const { strokes } = press('ArrowLeft', ' ', 'ArrowUp', 'Escape', 'ArrowUp', ' ');
  expect(strokes.length).toBe(2);
  expect(writePath(strokes)).toBe('M232 160L232 152M232 144L232 144');
});

test('the pen does not leave the pad', () => {
  expect(press(...Array.from({ length: 20 }, () => 'Shift+ArrowLeft')).pen.x).toBe(0);
});

test('other keys are left to the page', () => {
  expect(movePen(penStart, [], 'Tab', false)).toBe(null);
  expect(movePen(penStart, [], 'Escape', false)).toBe(null);
});
