// Names of lines: beside their own line, on no line and on no other name.
import type { ChartDescription } from '@offshoot/analysis';
import { expect, test } from 'vitest';
import { chartScales, placeNames } from './chart-scales.ts';

const [width, height] = [386, 180]; // px: the card of a 1366 px screen
const letter = 7.2; // px

function chartOf(lines: Readonly<Record<string, readonly number[]>>): ChartDescription {
  const count = Object.values(lines)[0]!.length;
  const doses = Array.from({ length: count }, (_, i) => 10 ** (-4 + (5.5 * i) / (count - 1)));
  const series = Object.entries(lines).map(([name, shares]) => ({
    id: name,
    name,
    tone: 'calm',
    dashed: false,
    points: shares.map((y, i) => ({ x: doses[i]!, y, low: y, high: y })),
  }));
  const xRange = [doses[0]!, doses.at(-1)!];
  return { xRange, xName: '', xTicks: [], yTicks: [], marked: null, series } as unknown as ChartDescription;
}

const cases = {
  'three doses': { 'mit Herzmacke': [0.2, 0.86, 1], ohne: [0, 0.12, 0.72], Bienen: [0, 0.07, 0.97] },
  'twelve doses': {
    'mit Herzmacke': [0, 0, 0, 0, 0.01, 0.14, 0.63, 0.85, 0.95, 1, 1, 1],
    ohne: [0, 0, 0, 0, 0, 0, 0.01, 0.08, 0.43, 0.59, 0.53, 0.28],
    Bienen: [0, 0, 0, 0, 0, 0, 0, 0.07, 0.63, 0.93, 0.66, 0.43],
  },
};

test.each(Object.entries(cases))('no line runs through a name: %s', (_case, lines) => {
  const chart = chartOf(lines);
  const scales = chartScales(chart, width, height);
  const names = [...placeNames(chart, scales)];
  expect(names).toHaveLength(3);
  for (const [id, spot] of names) {
    const half = (id.length * letter) / 2;
    for (const { points } of chart.series) {
      for (const [i, to] of points.entries()) {
        const from = points[i - 1];
        if (from === undefined) continue;
        for (let k = 0; k <= 50; k += 1) {
          const x = scales.x(from.x) + ((scales.x(to.x) - scales.x(from.x)) * k) / 50;
          const y = scales.y(from.y + ((to.y - from.y) * k) / 50);
          expect(Math.abs(x - spot.x) < half && Math.abs(y - spot.y) < 6).toBe(false);
        }
      }
    }
  }
  for (const [id, spot] of names) {
    for (const [other, there] of names) {
      if (id >= other) continue;
      const wide = ((id.length + other.length) * letter) / 2;
      expect(Math.abs(spot.x - there.x) >= wide || Math.abs(spot.y - there.y) >= 14).toBe(true);
    }
  }
});
