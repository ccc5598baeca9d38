// How many molecules a second a screen does on this machine: random walks from nicotine, each met for the first time, read,
// judged and counted on all populations at all doses. The surface is made up, so that nothing need be computed before.
import { readEnumeration, walkOffshoots } from '@offshoot/labs/nicotine/model';
import type { BenchObject } from '../contract/bench-object.ts';
import type { CommandIo } from '../command-io.ts';
import { orBadInput } from '../command-error.ts';
import { runList } from './run-list.ts';
import { ScreenPool } from './screen-worker.ts';

const WORLD = 'standard';
const CORE = 'nicotine';
/** Edits of one walk, as `offshoot enumerate --walk` does by default. */
const STEPS = 6;
/** A thread that has just begun is slow: it screens these first, and they are not counted. */
const WARM_SHARE = 1 / 4;
const MS_PER_S = 1000;

/** @param count molecules, those for warming up included; @param workers how many threads, one measurement each */
export async function measureScreens(
  count: number,
  workers: Iterable<number>,
  io: CommandIo,
): Promise<BenchObject['screens']> {
  const { core } = orBadInput(readEnumeration(CORE, [], []));
  const texts = [...walkOffshoots(WORLD, core, count, STEPS)].map(({ smiles }) => smiles);
  const warm = Math.floor(texts.length * WARM_SHARE);
  const screens: BenchObject['screens'][number][] = [];
  for (const threads of workers) {
    const pool = new ScreenPool(io.openScreenThreads(threads));
    try {
      for (const opened of await pool.askAll('openPractice', WORLD)) orBadInput(opened);
      await pool.askAll(
        'screenLines',
        WORLD,
        texts.slice(0, warm).map((text, at) => ({ line: at + 1, text })),
      );
      const started = io.now();
      const part = { world: WORLD, exact: false, after: warm, shard: 1, of: 1 };
      let molecules = 0;
      await runList(
        listOf(texts),
        part,
        pool,
        (rows) => Promise.resolve(void (molecules += rows.length)),
        () => false,
      );
      const seconds = (io.now() - started) / MS_PER_S;
      screens.push({ workers: threads, molecules, seconds, moleculesPerSecond: molecules / seconds });
    } finally {
      pool.close();
    }
  }
  return screens;
}

async function* listOf(texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}
