// Guards speed: whatever is made faster, the figures of 50 molecules stay the same to the last bit. The surface is made
// up (a slope by animal), so that no brain runs; chemistry, pharmacology, counting and intervals are the real ones.
import { hashText } from '@offshoot/experiment';
import { ResponseSurface } from '@offshoot/screening';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWorld } from '../world.ts';
import { LineScreen } from './screen-lines.ts';
import { surfaceGrid } from './surface-axes.ts';

/** Of the rows as they were before screens were made faster. */
const KNOWN = '20f36d7dbe31a1ff03a630987aa431e6c6f3f4cbed1e786aa6af80aeba215620';

function madeUpSurface(rows: number): ResponseSurface {
  const surface = new ResponseSurface(surfaceGrid, rows);
  let node = 0;
  for (const { second, places } of surfaceGrid.layers) {
    for (let place = 0; place < places; place++, node++) {
      const strength = (place / (places - 1)) * (1 - second / 2);
      for (let row = 0; row < rows; row++) {
        const slope = 0.6 + ((row * 37) % 101) / 50;
        surface.write(row, node, [3, Math.min(2, strength * slope), 1.2 + strength * slope]);
      }
    }
  }
  return surface;
}

test('the figures of 50 held-out molecules are what they were, to the last bit', () => {
  const world = openWorld('standard');
  if (!world.ok) throw new Error(world.problem.code);
  const file = readFileSync(new URL('../../../../benchmarks/held-out/molecules.csv', import.meta.url), 'utf8');
  const lines = file
    .trim()
    .split('\n')
    .slice(1, 51)
    .map((line, at) => ({ line: at + 1, text: line.split(',')[0]! }));
  const screen = new LineScreen(world.value, madeUpSurface(world.value.populations.length));
  const rows = screen.screen(lines);
  expect(rows.filter(({ kind }) => kind === 'molecule')).toHaveLength(50);
  expect(hashText(JSON.stringify(rows))).toBe(KNOWN);
});
