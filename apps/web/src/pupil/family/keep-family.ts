// Keeps the family tree in the browser's lab book and brings it back; pages of one browser tell each other what was made.
// A store that is full or forbidden is said once; one that was emptied is written anew.
import { earlierOf, joinFamily, plantFamily } from '@offshoot/labs/nicotine/view';
import type { BenchDesk } from '../bench-store.ts';
import { keepAgain, openLabBook } from '../keep-work.ts';

const otherPages = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('offshoot-family');

let recalled: Promise<void> | null = null;
let saidWhy = false;

/** Brings the kept tree back, once; what was made meanwhile comes behind it. Settles also where there is no store. */
export function recallFamily(desk: BenchDesk): Promise<void> {
  recalled ??= recall(desk).catch(() => undefined);
  return recalled;
}

async function recall({ store }: BenchDesk): Promise<void> {
  const book = await openLabBook();
  if (book === null) return;
  const kept = await book.offshoots();
  store.setState(({ family }) => ({ family: joinFamily(kept, family) }));
  otherPages?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!Array.isArray(data)) return;
    void book.offshootsOf(data.map(String)).then(
      (rows) => store.setState(({ family }) => ({ family: plantFamily([...family.offshoots.values(), ...rows]) })),
      () => undefined,
    );
  });
}

/** Writes molecules of the tree, as they are in it by then. */
export async function keepOffshoots(desk: BenchDesk, smiles: readonly string[]): Promise<void> {
  await recallFamily(desk);
  const { offshoots } = desk.store.getState().family;
  const rows = smiles.flatMap((one) => offshoots.get(one) ?? []);
  const book = await openLabBook();
  const keeping = book === null ? 'blocked' : await book.keepOffshoots(rows, earlierOf);
  if (book !== null && keeping === 'wiped') await keepAgain(desk, book);
  if (keeping === 'fine') otherPages?.postMessage(smiles);
  // Every edit is kept: what can't be helped is said once.
  if (keeping === 'fine' || (saidWhy && keeping !== 'wiped')) return;
  saidWhy = keeping !== 'wiped';
  desk.store.setState({ keeping });
}

/** Molecules that gave way to newer ones. */
export async function dropOffshoots(smiles: readonly string[]): Promise<void> {
  const book = await openLabBook();
  await book?.dropOffshoots(smiles).catch(() => undefined);
}
