// What a screen keeps in memory does not grow with the list: of a molecule that was screened next to nothing stays behind.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openWorld } from '../world.ts';
import { practiceSurface } from './practice-surface.ts';
import { LineScreen } from './screen-lines.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes; a molecule with its products, poses and outcomes takes a megabyte while it is screened. */
const MOST_LEFT_OF_A_MOLECULE = 20_000;

function heapAfter(work: () => void): number {
  work();
  collect();
  return process.memoryUsage().heapUsed;
}

test('of 40 screened molecules no more stays behind than the verdicts on their products', () => {
  const world = openWorld('standard');
  if (!world.ok) throw new Error(world.problem.code);
  const file = new URL('../../../../benchmarks/held-out/molecules.csv', import.meta.url);
  const texts = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const lines = texts.map((text, at) => ({ line: at + 1, text: text.split(',')[0]! }));
  const screen = new LineScreen(world.value, practiceSurface(world.value.populations.length));
  // The first ones fill what is kept once for all: logits, draws, columns
  const before = heapAfter(() => void screen.screen(lines.slice(0, 20)));
  const after = heapAfter(() => void screen.screen(lines.slice(20, 60)));
  expect((after - before) / 40).toBeLessThan(MOST_LEFT_OF_A_MOLECULE);
});
