// The marks of wells: each state its own without colour, strings of relatives, pictures kept beside the test.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { arrangePlate } from './arrange-plate.ts';
import { linkRuns } from './link-runs.ts';
import { lettersOf } from './plate-row.tsx';
import { wellLevels, WellMark, type WellState } from './well-mark.tsx';

const states: readonly WellState[] = [
  'empty',
  'calm',
  'stumble',
  'dead',
  'cramp',
  ...wellLevels,
  'onlyA',
  'onlyB',
  'both',
  'neither',
];

test('every state has a picture of its own, also without colour', () => {
  const shapes = states.map((state) =>
    renderToStaticMarkup(<WellMark state={state} x={0} y={0} radius={1} />).replace(/class="[^"]*"/g, ''),
  );
  // Empty and calm are both plain: nothing yet, and nothing happened.
  expect(new Set(shapes).size).toBe(states.length - 1);
});

test('an unsure well is hatched, and its row is drawn anew', () => {
  expect(renderToStaticMarkup(<WellMark state="calm" unsure x={0} y={0} radius={1} />)).toContain('well-hatch');
  const row = { first: 0, count: 3, y: 0 };
  expect(lettersOf(['calm', 'stumble', 'both'], new Set([1]), row)).toBe('cSx');
});

test('a run hangs on one string, and reaches over the end of a row', () => {
  const plate = arrangePlate([{ id: 'g', title: '', count: 8 }], 40, 4);
  expect(linkRuns(plate, [{ first: 0, count: 2 }])).toBe('M5.0 27.0H15.0');
  expect(linkRuns(plate, [{ first: 3, count: 2 }])).toBe('M35.0 27.0H43.0M-3.0 37.0H5.0');
  expect(linkRuns(plate, [{ first: 0, count: 1 }])).toBe('');
});

test('the marks of a plate look as they did', () => {
  expect(
    renderToStaticMarkup(
      <svg>
        {states.map((state, i) => (
          <WellMark key={state} state={state} unsure={state === 'calm'} x={i * 3} y={0} radius={1} />
        ))}
      </svg>,
    ),
  ).toMatchSnapshot();
});
