// Labels along a line stay apart and in their room.
import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

it('labels that want the same height are spread and stay in their room', () => {
  const placed = spreadLabels([50, 52, 51, 199], 20, 10, 200);
  const sorted = [...placed].sort((a, b) => a - b);
  sorted.forEach((height, place) => {
    expect(height).toBeGreaterThanOrEqual(10);
    expect(height).toBeLessThanOrEqual(200);
    if (place > 0) expect(height - sorted[place - 1]!).toBeGreaterThanOrEqual(20);
  });
});
