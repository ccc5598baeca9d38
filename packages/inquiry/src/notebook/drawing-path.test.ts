// Tests of drawings: what the pad writes is read back, and nothing else is.
import { expect, test } from 'vitest';
import { extendStroke, isDrawingPath, writePath } from './drawing-path.ts';

test('strokes become one path in whole units within the pad', () => {
  const path = writePath([
    [
      { x: 1.2, y: 2.7 },
      { x: 900, y: -4 },
    ],
    [{ x: 5, y: 5 }],
  ]);
  expect(path).toBe('M1 3L480 0M5 5L5 5');
  expect(isDrawingPath(path)).toBe(true);
});

test('a pen that hardly moves adds no point', () => {
  const stroke = [{ x: 10, y: 10 }];
  expect(extendStroke(stroke, { x: 10.5, y: 10 })).toBe(stroke);
  expect(extendStroke(stroke, { x: 14, y: 10 }).length).toBe(2);
});

test.each(['', 'M1 1', 'M1 1L2 2z', 'M1 1L2 2"/><script>', 'M1 1L2222 2'])('%j is no drawing', (text) => {
  expect(isDrawingPath(text)).toBe(false);
});
