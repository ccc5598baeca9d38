// Orders of wells within their kinds, outlines of what belongs together, and hidden kinds that stay mixed.
import { expect, test } from 'vitest';
import { groupIds } from '../group-ids.ts';
import { layPlate } from '../labels.ts';
import { orderWells, placeWells, quartersOf, runsOf, severityOf } from './place-wells.ts';

const wells = [1, 2, 3, 4, 5, 6].map((population) => ({ population, group: population < 5 ? 'quirk' : 'ordinary' }));
const by = {
  states: null,
  values: [1, 4, 2, 3, 6, 5],
  clades: [1, 1, 2, 2, 3, 3],
};

test('orders within a kind, and outlines what belongs together', () => {
  expect(orderWells(wells, null)).toEqual([0, 1, 2, 3, 4, 5]);
  const order = orderWells(wells, (well) => -well);
  expect(order).toEqual([3, 2, 1, 0, 5, 4]);
  expect(runsOf(wells, order, (well) => (well > 1 ? 'high' : 'low'))).toEqual([
    { first: 0, count: 2 },
    { first: 2, count: 2 },
    { first: 4, count: 2 },
  ]);
  expect([...quartersOf(wells, order)].slice(0, 4)).toEqual([
    [3, 0],
    [2, 1],
    [1, 2],
    [0, 3],
  ]);
  expect(severityOf('dead')).toBeGreaterThan(severityOf('calm'));
});

test('places wells by result, by a trait or by relatives', () => {
  expect(placeWells(wells, groupIds, { ...by, values: null })).toEqual({
    order: [0, 1, 2, 3, 4, 5],
    runs: [
      { first: 0, count: 2 },
      { first: 2, count: 2 },
      { first: 4, count: 2 },
    ],
    quarters: null,
  });
  expect(placeWells(wells, groupIds, by).order).toEqual([0, 2, 3, 1, 5, 4]);
  const states = (['dead', 'calm', 'stumble', 'calm', 'dead', 'calm'] as const).slice();
  expect(placeWells(wells, groupIds, { ...by, states }).order).toEqual([1, 3, 2, 0, 5, 4]);
});

test.each([[[]], [['quirk']]])('tells nothing of kinds that a level keeps to itself, naming %j', (labelled) => {
  const { order } = layPlate(wells, labelled);
  const states = wells.map(({ group }) => (group === 'quirk' ? ('dead' as const) : ('calm' as const)));
  for (const asked of [by, { ...by, values: null }, { ...by, states }])
    expect(placeWells(wells, labelled, asked)).toEqual({ order, runs: [], quarters: null });
});
