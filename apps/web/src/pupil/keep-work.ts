// Keeps finished and stopped tries in the browser's lab book, and brings them back: figures first and in slices, so
// that the page starts at once; outcomes when they are shown. A store that is full, forbidden or emptied is said
// once, calmly; the bench goes on without it.
import { packOutcomes, unpackOutcomes } from '@offshoot/experiment';
import { earlierOf, OutcomeTable } from '@offshoot/labs/nicotine/view';
import type { KeptOutcomes, KeptTry } from '../store/kept-rows.ts';
import type { LabBook } from '../store/lab-book.ts';
import { takeOverOldTries } from '../store/old-tries.ts';
import type { BenchDesk, Try } from './bench-store.ts';

/** Tries read at once: their figures take about 5 ms. */
const sliceLength = 40;
/** ms; a store that does not open by then is treated as forbidden. */
const longestOpening = 20_000;
/** ms; a new try does not wait longer for its number. */
const longestNumbering = 2000;
/** Tries whose outcomes stay in memory. */
const mostTables = 60;

let opening: Promise<LabBook | null> | null = null;
const otherPages = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('offshoot-lab-book');

/** The browser's lab book; null where the browser forbids one. */
export function openLabBook(): Promise<LabBook | null> {
  opening ??= Promise.race([
    import('../store/lab-book.ts').then(({ LabBook }) => LabBook.open()),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), longestOpening)),
  ]).catch(() => null);
  return opening;
}

/** Brings kept tries back, newest first, and goes on listening to the other pages of this browser. */
export async function recallTries(desk: BenchDesk): Promise<void> {
  const book = await openLabBook();
  if (book === null) return;
  otherPages?.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (typeof event.data === 'number') void takeInTry(desk, book, event.data);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void takeInMissing(desk, book);
  });
  try {
    await takeOverOldTries(async (row, outcomes) => {
      await book.nextNumber(row.number);
      return (await book.keepTry(row, outcomes)) === 'fine';
    });
    await readAll(desk, book);
  } catch {
    desk.store.setState({ keeping: 'blocked' });
  }
}

async function readAll(desk: BenchDesk, book: LabBook): Promise<void> {
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const rows = await book.triesBefore(before, sliceLength);
    if (rows.length === 0) return;
    addTries(desk, rows);
    const newest = rows[0]!;
    if (before === Number.MAX_SAFE_INTEGER) showNewest(desk, newest);
    before = rows.at(-1)!.number;
  }
}

/** The newest try is on the plate again, if the pupil has not gone elsewhere meanwhile. */
function showNewest(desk: BenchDesk, newest: KeptTry): void {
  const { shownTry, progress, world } = desk.store.getState();
  if (shownTry !== null || progress !== null || newest.design.world !== world) return;
  desk.store.setState({ shownTry: idOf(newest.number) });
  void bringOutcomes(desk, idOf(newest.number));
}

/** A number that no other try of this browser has. */
export async function numberNextTry(desk: BenchDesk): Promise<number> {
  const own = (desk.store.getState().tries.at(-1)?.number ?? 0) + 1;
  const later = new Promise<number>((resolve) => setTimeout(() => resolve(own), longestNumbering));
  const numbered = openLabBook()
    .then((book) => (book === null ? own : book.nextNumber(own)))
    .catch(() => own);
  return Promise.race([numbered, later]);
}

/** Writes a finished or stopped try; it stays on the screen whatever becomes of the store. */
export async function keepTry(desk: BenchDesk, id: string): Promise<void> {
  const one = desk.store.getState().tries.find((each) => each.id === id);
  if (one === undefined || one.status === 'running') return;
  const book = await openLabBook();
  if (book === null) {
    desk.store.setState({ keeping: 'blocked' });
    return;
  }
  const keeping = await book.keepTry(rowOf(one), outcomesOf(one));
  if (keeping === 'wiped') await keepAgain(desk, book);
  if (keeping !== 'fine') {
    desk.store.setState({ keeping });
    return;
  }
  otherPages?.postMessage(one.number);
  dropOldTables(desk);
}

/** Fetches the outcomes of a kept try when it is shown. */
export async function bringOutcomes({ store }: BenchDesk, id: string): Promise<void> {
  const one = store.getState().tries.find((each) => each.id === id);
  if (one?.outcomes !== 'kept') return;
  const kept = await openLabBook()
    .then((book) => book?.outcomesOf(one.number) ?? null)
    .catch(() => null);
  const table = kept === null ? null : tableOf(one, kept);
  store.setState(({ tries, version }) => ({
    version: version + 1,
    tries: tries.map((each) =>
      each.id === id ? { ...each, table, outcomes: table === null ? 'gone' : 'here' } : each,
    ),
  }));
}

/** The store was emptied while the page was open: what the page knows is written once more. */
export async function keepAgain(desk: BenchDesk, book: LabBook): Promise<void> {
  await book.keepOffshoots([...desk.store.getState().family.offshoots.values()], earlierOf);
  for (const one of desk.store.getState().tries) {
    if (one.status === 'running') continue;
    await book.nextNumber(one.number);
    await book.keepTry(rowOf(one), outcomesOf(one));
  }
}

async function takeInTry(desk: BenchDesk, book: LabBook, number: number): Promise<void> {
  const row = await book.tryOf(number).catch(() => null);
  if (row !== null) addTries(desk, [row]);
}

async function takeInMissing(desk: BenchDesk, book: LabBook): Promise<void> {
  const known = new Set(desk.store.getState().tries.map(({ number }) => number));
  const numbers = await book.tryNumbers().catch(() => []);
  for (const number of numbers) if (!known.has(number)) await takeInTry(desk, book, number);
}

function addTries({ store }: BenchDesk, rows: readonly KeptTry[]): void {
  store.setState(({ tries }) => {
    const known = new Set(tries.map(({ number }) => number));
    const added = rows.filter(({ number }) => !known.has(number)).map(tryOf);
    return { tries: [...tries, ...added].sort((a, b) => a.number - b.number) };
  });
}

/** Outcomes of the newest tries stay in memory, and those on the screen. */
function dropOldTables({ store }: BenchDesk): void {
  const { tries, shownTry } = store.getState();
  const drops = (one: Try, place: number) =>
    place < tries.length - mostTables && one.table !== null && one.status !== 'running' && one.id !== shownTry;
  if (!tries.some(drops)) return;
  store.setState({ tries: tries.map((one, i) => (drops(one, i) ? { ...one, table: null, outcomes: 'kept' } : one)) });
}

function idOf(number: number): string {
  return `try-${number}`;
}

function tryOf(row: KeptTry): Try {
  return { id: idOf(row.number), ...row, table: null, outcomes: 'kept' };
}

function rowOf(one: Try): KeptTry {
  const { number, design, molecule, verdict, summary, seconds, firedAt, origin } = one;
  const status = one.status === 'done' ? 'done' : 'stopped';
  const own = { number, design, molecule, verdict, status, summary, seconds, firedAt } as const;
  return origin === undefined ? own : { ...own, origin };
}

function outcomesOf({ number, table }: Try): KeptOutcomes | null {
  return table === null ? null : { number, wells: table.wells, packed: packOutcomes(table.outcomes()) };
}

function tableOf(one: Try, kept: KeptOutcomes): OutcomeTable {
  const table = new OutcomeTable(one.design.doses, kept.wells);
  table.add(unpackOutcomes(kept.packed));
  return table;
}
