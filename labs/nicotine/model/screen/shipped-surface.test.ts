// The surface that the page ships for the standard world is what the exact runs give today, bit for bit. After a change of
// the model's version or the grid it has another key, is not read, and the page computes its own; see decisions/0015.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { firstNodeOf, ResponseSurface, unpackSurface } from '@offshoot/screening';
import { expect, test } from 'vitest';
import { planWorldSurface, tabulateJob } from './screen-desk.ts';
import { surfaceGrid } from './surface-axes.ts';
import { writeJob } from './tabulate-surface.ts';

const plan = planWorldSurface('standard');
if (!plan.ok) throw new Error(plan.problem.code);
const { key, jobs, rows } = plan.value;
const file = new URL(`../../../../apps/web/src/screen/surfaces/${key}.surface.gz`, import.meta.url);

test.skipIf(!existsSync(file))('a job of the shipped surface, run anew, gives the values that stand in it', () => {
  const shipped = unpackSurface(new Uint8Array(gunzipSync(readFileSync(file))), key);
  if (!shipped.ok) throw new Error(shipped.problem.code);
  const job = jobs[jobs.length - 2]!;
  const anew = new ResponseSurface(surfaceGrid, rows);
  writeJob(anew, job, tabulateJob('standard', job));
  const channels = surfaceGrid.channels.length;
  const nodes = surfaceGrid.layers.reduce((sum, { places }) => sum + places, 0);
  const first = firstNodeOf(surfaceGrid, job.layer);
  const { places } = surfaceGrid.layers[job.layer]!;
  for (const row of job.rows) {
    const [from, to] = [(row * nodes + first) * channels, (row * nodes + first + places) * channels];
    expect(anew.kept.slice(from, to)).toEqual(shipped.value.kept.slice(from, to));
  }
});
