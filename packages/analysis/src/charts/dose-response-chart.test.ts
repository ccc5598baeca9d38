// Tests of the chart of dose and effect as data.
import { expect, test } from 'vitest';
import { describeDoseResponse, type DoseResponseLine } from './dose-response-chart.ts';

const words = {
  title: 'Wirkung',
  xName: 'Dosis',
  yName: 'betroffen',
  writeDose: String,
  writeShare: (share: number) => `${share * 100} %`,
};
const line = (counts: DoseResponseLine['counts']): DoseResponseLine => ({
  id: 'bee',
  name: 'Bienen',
  tone: 'caution',
  dashed: true,
  counts,
});

test('a line has a point with its interval for each computed dose, from left to right', () => {
  const { series } = describeDoseResponse([1, 0.1, 10], [line([{ k: 15, n: 30 }, { k: 0, n: 30 }, null])], words);
  expect(series[0]?.points.map(({ x, y }) => [x, y])).toEqual([
    [0.1, 0],
    [1, 0.5],
  ]);
  expect(series[0]?.points[0]?.high).toBeCloseTo(0.1157, 4);
  expect(series[0]?.name).toBe('Bienen');
});

test('the axis is labelled at powers of ten from the lowest to the highest dose', () => {
  const ladder = Array.from({ length: 12 }, (_, step) => 10 ** (-4 + step / 2));
  const chart = describeDoseResponse(ladder, [], words, 1);
  expect(chart.xTicks.map((tick) => tick.text)).toEqual(['0.0001', '0.001', '0.01', '0.1', '1', '10']);
  expect(chart.marked).toEqual({ at: 1, text: '1' });
  expect(describeDoseResponse([0.2, 0.4], [], words).xTicks.map((tick) => tick.at)).toEqual([0.2, 0.4]);
});

test('a chart without a dose is a mistake of the caller', () => {
  expect(() => describeDoseResponse([], [], words)).toThrow(RangeError);
});
