// Tests of response surfaces: what is written is read, straight lines stay straight, and a cut file is noticed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpot, ResponseSurface } from './response-surface.ts';
import { packSurface, unpackSurface } from './surface-file.ts';
import { countNodes, firstNodeOf, placesOf, thinGrid, type SurfaceGrid } from './surface-grid.ts';

const grid: SurfaceGrid = {
  end: 2,
  layers: [
    { second: 0, places: 9 },
    { second: 0.5, places: 5 },
    { second: 1, places: 5 },
  ],
  channels: [
    { id: 'plane', low: -10, high: 10 },
    { id: 'step', low: 0, high: 1 },
  ],
};
/** A kept value is at most half of a 16-bit step off. */
const STEP = 20 / 65535;

function fill(): ResponseSurface {
  const surface = new ResponseSurface(grid, 3);
  grid.layers.forEach(({ second }, layer) => {
    placesOf(grid, layer).forEach((first, place) => {
      for (let row = 0; row < 3; row++) {
        surface.write(row, firstNodeOf(grid, layer) + place, [row + 2 * first - second, first > 1 ? 1 : 0]);
      }
    });
  });
  return surface;
}

test('a plane is read as a plane between the nodes, and lies between the nodes around', () => {
  const surface = fill();
  const spot = createSpot();
  const out = new Float64Array(3);
  const axis = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), axis(2), axis(1), (row, first, second) => {
      surface.locate(first, second, spot);
      surface.read(row, spot, 0, out);
      expect(Math.abs(out[0]! - (row + 2 * first - second))).toBeLessThan(STEP);
      expect(out[1]).toBeLessThanOrEqual(out[0]! + STEP);
      expect(out[2]).toBeGreaterThanOrEqual(out[0]! - STEP);
    }),
  );
});

test('where an answer jumps, the nodes around disagree', () => {
  const surface = fill();
  const spot = createSpot();
  const out = new Float64Array(3);
  surface.locate(1.1, 0, spot);
  surface.read(0, spot, 1, out);
  expect([out[1], out[2]]).toEqual([0, 1]);
  surface.locate(1.6, 0, spot);
  surface.read(0, spot, 1, out);
  expect([...out]).toEqual([1, 1, 1]);
});

test('a point beyond the grid is read at its edge', () => {
  const surface = fill();
  const spot = createSpot();
  const out = new Float64Array(3);
  surface.locate(99, 7, spot);
  surface.read(1, spot, 0, out);
  expect(out[0]).toBeCloseTo(1 + 2 * 2 - 1, 3);
});

test('a surface survives its file, and a file that is cut or of something else is refused', () => {
  const surface = fill();
  const bytes = packSurface({ key: 'a' }, surface);
  const read = unpackSurface(bytes, 'a');
  expect(read.ok && read.value.kept).toEqual(surface.kept);
  expect(read.ok && read.value.grid).toEqual(grid);
  expect(unpackSurface(bytes, 'b')).toMatchObject({ ok: false, problem: { code: 'surface-other' } });
  for (const cut of [0, 10, bytes.length - 2]) {
    expect(unpackSurface(bytes.slice(0, cut), 'a')).toMatchObject({ problem: { code: 'surface-unreadable' } });
  }
  const damaged = bytes.slice();
  damaged[bytes.length - 5]! ^= 1;
  expect(unpackSurface(damaged, 'a').ok).toBe(false);
});

test('a thinner grid keeps every second node', () => {
  const thin = thinGrid(grid, 0.5);
  expect(countNodes(thin)).toBe(5 + 3 + 3);
  const coarse = fill().resample(thin);
  const spot = createSpot();
  const out = new Float64Array(3);
  coarse.locate(1.25, 0.25, spot);
  coarse.read(0, spot, 0, out);
  expect(out[0]).toBeCloseTo(2.5 - 0.25, 2);
});
