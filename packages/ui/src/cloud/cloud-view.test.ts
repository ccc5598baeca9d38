// Tests of the cloud's view: everything is in sight at first, zooming keeps the place under the finger, points are found.
import { expect, test } from 'vitest';
import { moveView, pointAt, wholeView, zoomView } from './cloud-view.ts';

const places = Float64Array.of(0, 0, 10, 5, 4, 4);
const size = { width: 400, height: 200 };

test('the whole view holds all points, on a map with one scale for both axes', () => {
  const view = wholeView(places, size, true);
  expect(view).toMatchObject({ x: 5, y: 2.5 });
  expect(view.scaleX).toBe(view.scaleY);
  expect(pointAt(places, view, size, 200 - 5 * view.scaleX, 100 + 2.5 * view.scaleY, 3)).toBe(0);
  expect(wholeView(new Float64Array(0), size, false)).toMatchObject({ scaleX: 1 });
});

test('what is under the finger stays there when it is zoomed, and moving brings another point to it', () => {
  const view = wholeView(places, size, false);
  const px = 200 + (4 - view.x) * view.scaleX;
  const py = 100 - (4 - view.y) * view.scaleY;
  const near = zoomView(view, 8, px, py, size);
  expect(pointAt(places, near, size, px, py, 1)).toBe(2);
  expect(pointAt(places, near, size, px + 30, py, 5)).toBeNull();
  expect(pointAt(places, moveView(near, 30, 0), size, px + 30, py, 1)).toBe(2);
});
