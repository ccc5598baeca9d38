// Guards speed: whatever is made faster, the figures of 50 molecules stay the same to the last bit. The surface is made
// up (a slope by animal), so that no brain runs; chemistry, pharmacology, counting and intervals are the real ones.
import { hashText } from '@offshoot/experiment';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWorld } from '../world.ts';
import { practiceSurface } from './practice-surface.ts';
import { LineScreen } from './screen-lines.ts';

/** Of the rows as they were before screens were made faster. */
const KNOWN = '20f36d7dbe31a1ff03a630987aa431e6c6f3f4cbed1e786aa6af80aeba215620';

test('the figures of 50 held-out molecules are what they were, to the last bit', () => {
  const world = openWorld('standard');
  if (!world.ok) throw new Error(world.problem.code);
  const file = readFileSync(new URL('../../../../benchmarks/held-out/molecules.csv', import.meta.url), 'utf8');
  const lines = file
    .trim()
    .split('\n')
    .slice(1, 51)
    .map((line, at) => ({ line: at + 1, text: line.split(',')[0]! }));
  const screen = new LineScreen(world.value, practiceSurface(world.value.populations.length));
  const rows = screen.screen(lines);
  expect(rows.filter(({ kind }) => kind === 'molecule')).toHaveLength(50);
  expect(hashText(JSON.stringify(rows))).toBe(KNOWN);
});
