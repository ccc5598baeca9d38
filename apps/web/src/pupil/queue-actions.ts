// Testing without limit: molecules wait in a queue and are tested one after another, as fast as the machine runs. The
// queue is kept in the lab book; a page that is opened again asks before it goes on.
import { spreadOverLadder } from '@offshoot/experiment';
import type { ListedMolecule } from '@offshoot/labs/nicotine/model';
import type { DoseCount } from '@offshoot/labs/nicotine/view';
import type { LabBook } from '../store/lab-book.ts';
import { quickDoses, type BenchDesk, type BenchState, type QueueItem } from './bench-store.ts';
import { growBeside, plainStep } from './family/grow-family.ts';
import { openLabBook } from './keep-work.ts';
import { settleMolecule } from './molecule-actions.ts';
import { fireOrder, orderOfBench, stopShot, type ShotOrder } from './shot-actions.ts';

/** This page's name among those of this browser; not drawn for any result. */
const page = `page-${Math.random().toString(36).slice(2)}`;
/** A surprise that was tested before is passed over this many times. */
const mostTriesForNew = 8;

/** ms */
const leavingMs = 3000;

let going = false;
let locked = false;
let lastId = 0;
const surprises = new Map<string, number>();

/** "Test": at once when nothing runs, else as the last of the queue. Not what stood there before the text that is just typed. */
export async function test(desk: BenchDesk): Promise<void> {
  await settleMolecule();
  const order = orderOfBench(desk);
  if (order === null || order.verdict === 'impossible' || desk.store.getState().moleculeProblem !== null) return;
  if (desk.store.getState().progress !== null) {
    enqueue(desk, [order]);
    return;
  }
  await fireOrder(desk, order, true);
  await runQueue(desk);
}

/** The same molecule once more, on other animals of the same populations. */
export function testAgain(desk: BenchDesk): Promise<void> {
  desk.store.setState(({ replicate }) => ({ replicate: replicate + 1 }));
  return test(desk);
}

/** A pasted list goes into the queue. */
export function testList(desk: BenchDesk, molecules: readonly ListedMolecule[]): void {
  const { world, queueDoses: doses } = desk.store.getState();
  const orders = molecules.map(({ smiles: subject, molecule, verdict }) => ({
    subject,
    molecule,
    verdict,
    world,
    doses,
  }));
  enqueue(
    desk,
    orders.map((order) => ({ ...order, replicate: 1 })),
  );
}

/** An offshoot of the bench's molecule, made by chance, goes into the queue. Returns its SMILES. */
export async function testSurprise(desk: BenchDesk): Promise<string | null> {
  const { study, world, queueDoses: doses } = desk.store.getState();
  if (study === null) return null;
  const from = study.molecule.smiles;
  try {
    for (let attempt = 0; attempt < mostTriesForNew; attempt++) {
      const key = `${world} ${from}`;
      const count = surprises.get(key) ?? 0;
      surprises.set(key, count + 1);
      const drawn = await desk.workers.desk.ask('surpriseMolecule', world, from, count);
      if (!drawn.ok) {
        desk.store.setState({ failure: drawn.problem });
        return null;
      }
      const { smiles: subject, molecule, verdict } = drawn.value;
      if (isTested(desk.store.getState(), subject) && attempt < mostTriesForNew - 1) continue;
      void growBeside(desk, subject, from, plainStep('surprise'));
      enqueue(desk, [{ subject, molecule, verdict, world, doses, replicate: 1 }]);
      return subject;
    }
  } catch {
    desk.store.setState({ failure: { code: 'worker-failed', data: {} } });
  }
  return null;
}

function isTested({ tries, queue, world }: BenchState, subject: string): boolean {
  return (
    tries.some(({ design }) => design.subject === subject && design.world === world) ||
    queue.some((item) => item.subject === subject)
  );
}

/** Stops what runs; what waits goes on waiting. */
export function stopAll(desk: BenchDesk): void {
  desk.store.setState(({ queue, queueRunning }) => ({ queueWaits: queue.some(({ id }) => id !== queueRunning) }));
  stopShot();
}

/** Goes on with the queue. */
export function goOn(desk: BenchDesk): void {
  desk.store.setState({ queueWaits: false });
  void runQueue(desk);
}

/** Takes items out of the queue, but not the one that runs. */
export function removeFromQueue(desk: BenchDesk, ids: readonly number[]): void {
  const { queueRunning } = desk.store.getState();
  const removed = ids.filter((id) => id !== queueRunning);
  desk.store.setState(({ queue }) => ({ queue: queue.filter(({ id }) => !removed.includes(id)) }));
  if (desk.store.getState().queue.length === 0) desk.store.setState({ queueWaits: false });
  keep((book) => book.dropQueueItems(removed));
}

export function clearQueue(desk: BenchDesk): void {
  removeFromQueue(
    desk,
    desk.store.getState().queue.map(({ id }) => id),
  );
}

/** How many doses lists and surprises get. */
export function setQueueDoses({ store }: BenchDesk, count: DoseCount): void {
  store.setState({ queueDoses: count === quickDoses.length ? quickDoses : spreadOverLadder(count) });
}

export function queueDoseCount({ queueDoses }: BenchState): DoseCount {
  return queueDoses.length === 12 ? 12 : queueDoses.length === 6 ? 6 : 3;
}

/** Seconds until the queue is done, from the newest tries of this browser; null before any is known. */
export function secondsLeft({ queue, tries, progress }: BenchState): number | null {
  const known = tries.filter(({ status, seconds }) => status === 'done' && seconds !== null).slice(-5);
  const dosesDone = known.reduce((sum, { design }) => sum + design.doses.length, 0);
  if (dosesDone === 0) return null;
  const perDose = known.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) / dosesDone;
  const doses = queue.reduce((sum, item) => sum + item.doses.length, 0);
  const done = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  return perDose * Math.max(0, doses - done * (queue[0]?.doses.length ?? 0));
}

/** Brings back what pages that are gone have left in the queue. It waits until the pupil says so. */
export async function recallQueue(desk: BenchDesk): Promise<void> {
  const book = await openLabBook();
  if (book === null) return;
  try {
    await adopt(desk, book);
    // A page that was reloaded may still be leaving.
    setTimeout(() => void adopt(desk, book).catch(() => undefined), leavingMs);
  } catch {
    // The queue of another day is lost; what is on the screen is not.
  }
}

async function adopt(desk: BenchDesk, book: LabBook): Promise<void> {
  const left = await book.adoptQueue(page, await livingPages());
  if (left.length === 0) return;
  lastId = Math.max(lastId, ...left.map(({ id }) => id));
  desk.store.setState(({ queue, progress }) => ({ queue: [...queue, ...left], queueWaits: progress === null }));
}

function enqueue(desk: BenchDesk, orders: readonly ShotOrder[]): void {
  const items = orders.map((order): QueueItem => {
    lastId = Math.max(lastId + 1, Date.now() * 1000);
    return { id: lastId, page, ...order };
  });
  desk.store.setState(({ queue }) => ({ queue: [...queue, ...items] }));
  keep((book) => book.keepQueueItems(items));
  void runQueue(desk);
}

async function runQueue(desk: BenchDesk): Promise<void> {
  const { store } = desk;
  if (going) return;
  going = true;
  try {
    for (;;) {
      const { queue, queueWaits, progress } = store.getState();
      const item = queue[0];
      if (item === undefined || queueWaits || progress !== null) return;
      store.setState({ queueRunning: item.id });
      await fireOrder(desk, item, followsNewest(store.getState()));
      store.setState(({ queue: now, queueWaits: waits, failure }) => ({
        queue: now.filter(({ id }) => id !== item.id),
        queueRunning: null,
        queueWaits: (waits || failure !== null) && now.length > 1,
      }));
      keep((book) => book.dropQueueItems([item.id]));
    }
  } finally {
    going = false;
  }
}

/** The plate goes along with the queue unless the pupil looks at an older try or into a well. */
function followsNewest({ tries, shownTry, chosenWell }: BenchState): boolean {
  return shownTry === null || (shownTry === tries.at(-1)?.id && chosenWell === null);
}

function keep(write: (book: LabBook) => Promise<void>): void {
  void openLabBook()
    .then((book) => (book === null ? undefined : write(book)))
    .catch(() => undefined); // a queue that can't be kept still runs
}

/** Pages that are open now; each holds a lock of its name as long as it lives. */
async function livingPages(): Promise<string[]> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) return [page]; // only pages from a safe address have locks
  if (!locked) void locks.request(page, () => new Promise(() => undefined));
  locked = true;
  const { held = [] } = await locks.query();
  return [...held.flatMap(({ name }) => name ?? []), page];
}
