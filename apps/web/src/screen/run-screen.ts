// Runs the long list: rows come in the order of the lines and are written with the place up to which they are done, so that
// pausing, cancelling and closing the page repeat no line and lose none.
import type { ListLine, ScreenRow } from '@offshoot/labs/nicotine/model';
import { entryOf, isCandidate, sortEntries, splitList, type ScreenEntry } from '@offshoot/labs/nicotine/view';
import { logAction } from '../pupil/inquiry/inquiry-store.ts';
import { openLabBook } from '../pupil/keep-work.ts';
import type { KeptScreenRow } from '../store/kept-rows.ts';
import type { LongLists } from '../store/long-lists.ts';
import { ScreenPool } from './screen-pool.ts';
import { noScreen, screenStore } from './screen-store.ts';
import { openSurface } from './surface-source.ts';

export const mostLines = 10_000;

/** Lines that travel together: about a quarter of a second. */
const BATCH = 16;
/** Batches on the way for each worker. */
const AHEAD = 2;
const LOCK = 'offshoot-long-list';
const MS_PER_S = 1000;

const { getState, setState } = screenStore;
/** Rises with every start and stop: what an earlier run still brings is not taken. */
let turn = 0;

async function longLists(): Promise<LongLists | null> {
  return (await openLabBook())?.longLists ?? null;
}

/** Brings back the list of this browser; it waits until the pupil goes on. */
export async function recallScreen(): Promise<void> {
  if (getState().status !== 'none') return;
  const kept = await (await longLists())?.read().catch(() => null);
  if (kept === null || kept === undefined || getState().status !== 'none') return;
  const { screen, rows } = kept;
  const lines = splitList(screen.text);
  const done = lines.filter(({ line }) => line <= screen.after).length;
  setState({
    ...noScreen,
    ...sortRows(rows),
    world: screen.world,
    text: screen.text,
    all: lines.length,
    done,
    status: done === lines.length ? 'done' : 'stopped',
  });
}

function sortRows(rows: readonly KeptScreenRow[]) {
  return {
    entries: rows.filter((row) => row.kind === 'entry'),
    faults: rows.filter((row) => row.kind === 'fault'),
  };
}

/** Begins a list in the place of the one before. */
export async function startScreen(world: string, text: string): Promise<void> {
  turn++;
  setState({ ...noScreen, world, text, all: splitList(text).length, status: 'stopped' });
  await (await longLists())?.begin(world, text).catch(() => undefined);
  await goOnScreen();
}

/** Stops; what is done stays, and `goOnScreen` goes on behind it. */
export function pauseScreen(): void {
  turn++;
  if (getState().status === 'running') setState({ status: 'stopped', surface: null, secondsLeft: null });
}

/** Ends the list where it is: what is done stays, the rest of the lines is given up. */
export async function cancelScreen(): Promise<void> {
  pauseScreen();
  const { text, world, entries, faults } = getState();
  const after = Math.max(0, ...entries.map(({ line }) => line), ...faults.map(({ line }) => line));
  const short = text
    .split(/\r\n|\r|\n/)
    .slice(0, after)
    .join('\n');
  setState({ text: short, all: splitList(short).length, status: after === 0 ? 'none' : 'done' });
  const lists = await longLists();
  await lists?.begin(world, short).catch(() => undefined);
  await lists?.add([...entries, ...faults], after).catch(() => undefined);
}

/** Forgets the list. */
export async function dropScreen(): Promise<void> {
  turn++;
  setState(noScreen);
  await (await longLists())?.drop().catch(() => undefined);
}

/** Goes on behind the last line that is done. */
export async function goOnScreen(): Promise<void> {
  if (getState().status !== 'stopped') return;
  const mine = ++turn;
  setState({ status: 'running', problem: null, surface: { part: 'load' } });
  await alone(() => run(mine, () => turn !== mine));
}

/** Two windows of one browser share a list: only one of them runs it. */
async function alone(work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) return work(); // only pages from a safe address have locks
  await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) setState({ status: 'stopped', surface: null, problem: 'other' });
    else await work();
  });
}

async function run(mine: number, stopped: () => boolean): Promise<void> {
  const pool = new ScreenPool(navigator.hardwareConcurrency);
  try {
    const lists = await longLists();
    const { world, text, done } = getState();
    const ready = await openSurface(world, pool, lists, (surface) => stopped() || setState({ surface }), stopped);
    if (!ready || stopped()) return;
    setState({ surface: null });
    await screenLines(splitList(text).slice(done), world, pool, lists, stopped);
    if (stopped()) return;
    setState({ status: 'done', secondsLeft: null });
    // The card on luck has something to say where some stand above the line.
    if (getState().entries.some(isCandidate)) logAction({ kind: 'open', place: 'list-candidates' });
  } catch {
    if (turn === mine) setState({ status: 'stopped', surface: null, secondsLeft: null, problem: 'failed' });
  } finally {
    pool.close();
  }
}

async function screenLines(
  lines: readonly ListLine[],
  world: string,
  pool: ScreenPool,
  lists: LongLists | null,
  stopped: () => boolean,
): Promise<void> {
  const started = performance.now();
  const onTheWay: { rows: Promise<ScreenRow[]>; after: number }[] = [];
  let done = 0;
  const take = async (): Promise<void> => {
    const { rows, after } = onTheWay.shift()!;
    const kept = (await rows).map((row): KeptScreenRow => (row.kind === 'fault' ? row : entryOf(row)));
    if (stopped()) return;
    await lists?.add(kept, after).catch(() => undefined);
    done += kept.length;
    const rate = done / (performance.now() - started);
    showRows(kept, (lines.length - done) / rate / MS_PER_S);
  };
  for (let at = 0; at < lines.length && !stopped(); at += BATCH) {
    const batch = lines.slice(at, at + BATCH);
    const rows = pool.ask('screenLines', world, batch);
    rows.catch(() => undefined); // a failure is heard when its turn comes
    onTheWay.push({ rows, after: batch.at(-1)!.line });
    if (onTheWay.length >= pool.size * AHEAD) await take();
  }
  while (onTheWay.length > 0 && !stopped()) await take();
}

function showRows(rows: readonly KeptScreenRow[], secondsLeft: number): void {
  const { entries, faults } = sortRows(rows);
  setState((state) => ({
    entries: [...state.entries, ...entries],
    faults: [...state.faults, ...faults],
    done: state.done + rows.length,
    secondsLeft,
  }));
}

/** The best that are only estimated: over the line first, else the nearest to it. */
export function bestToConfirm(entries: readonly ScreenEntry[], count: number): ScreenEntry[] {
  const open = entries.filter(({ fidelity, selectivity }) => fidelity === 'estimated' && selectivity.value !== null);
  const sorted = sortEntries(open, 'selectivity');
  const over = sorted.filter(isCandidate);
  return (over.length > 0 ? over : sorted).slice(0, count);
}

/** Runs molecules exactly; each takes the place of its estimated row. */
export async function confirmEntries(chosen: readonly ScreenEntry[]): Promise<void> {
  if (chosen.length === 0 || getState().confirming > 0) return;
  setState({ confirming: chosen.length, problem: null });
  const pool = new ScreenPool(Math.min(chosen.length, navigator.hardwareConcurrency));
  const { world } = getState();
  const mine = getState().text;
  try {
    const lists = await longLists();
    await Promise.all(
      chosen.map(async (entry) => {
        const row = await pool.ask('runExact', entry, world);
        if (!row.ok || getState().text !== mine) return;
        const exact = entryOf(row.value, entry);
        await lists?.replace(exact).catch(() => undefined);
        setState((state) => ({
          entries: state.entries.map((one) => (one.line === exact.line ? exact : one)),
          confirming: state.confirming - 1,
        }));
      }),
    );
  } catch {
    setState({ problem: 'failed' });
  } finally {
    setState({ confirming: 0 });
    pool.close();
  }
}
