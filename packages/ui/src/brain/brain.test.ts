// Tests of the brain's picture: every cell has a place inside its region, and any moment is read from the spikes alone.
import { expect, test } from 'vitest';
import { cellAt, fitBrain, placeCells, type BrainRegion } from './arrange-brain.ts';
import { glowAt, rateAt, spikesUntil } from './spike-glow.ts';

const lobe = (x: number, share: number) => ({ x, y: 0, wide: 0.2, high: 0.3, bend: 0.1, share });
const regions: BrainRegion[] = [
  {
    id: 'pair',
    name: '',
    first: 0,
    count: 101,
    colour: [0, 0, 0],
    lobes: [lobe(-0.6, 0.5), lobe(0.6, 0.5)],
    labels: [],
  },
  { id: 'one', name: '', first: 101, count: 30, colour: [0, 0, 0], lobes: [lobe(0, 1)], labels: [] },
];
const spikes = { steps: [3, 3, 10, 12], neurons: [0, 5, 0, 2] };

test('every cell has a spot of its own, and a touch on it finds it', () => {
  const spots = placeCells(regions);
  expect(spots).toHaveLength(131);
  const scale = fitBrain({ left: -1, top: -0.5, right: 1, bottom: 0.5 }, 800, 400);
  spots.forEach(({ x, y }, cell) => expect(cellAt(spots, scale, scale.toX(x), scale.toY(y), 5)).toBe(cell));
  expect(cellAt(spots, scale, 2, 2, 5)).toBeNull();
});

test('a cell shines brightest at its spike and fades to 1/e in one decay; none shines before it fired', () => {
  const glow = new Float32Array(6);
  glowAt(spikes, 10, 4, glow);
  expect(glow[0]).toBe(1);
  expect(glow[5]).toBeCloseTo(Math.exp(-7 / 4), 6); // float32
  expect(glow[2]).toBe(0);
  glowAt(spikes, 2, 4, glow);
  expect([...glow]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('rates count the spikes of the last steps in a range of cells', () => {
  expect(spikesUntil(spikes, 10)).toBe(3);
  expect(rateAt(spikes, 12, 10, 0, 3)).toBeCloseTo(3 / 30, 12);
  expect(rateAt(spikes, 12, 2, 0, 3)).toBeCloseTo(1 / 6, 12);
  expect(rateAt(spikes, 12, 10, 3, 2)).toBe(0);
});
