// Runs a list through the threads: a bounded number of batches on the way, rows in the order of the lines, so that the
// place where a stopped screen goes on is the last line in its file.
import type { ListedMolecule, ScreenRow } from '@offshoot/labs/nicotine/model';
import type { ScreenPool } from './screen-worker.ts';

/** Lines that travel together: enough that messages cost little, few enough that a stop loses little. */
const BATCH = 32;
/** Batches on the way for each thread. */
const AHEAD = 3;

export interface ListPart {
  readonly world: string;
  /** Runs every molecule exactly instead of reading it off the surface. */
  readonly exact: boolean;
  /** Lines up to here are done. */
  readonly after: number;
  /** Of each `of` lines the one at `shard`, from 1. */
  readonly shard: number;
  readonly of: number;
}

interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

/** The batches of a list, without empty lines and remarks (#). */
async function* batchesOf(lines: AsyncIterable<string>, part: ListPart): AsyncGenerator<NumberedLine[]> {
  let line = 0;
  let batch: NumberedLine[] = [];
  const size = part.exact ? 1 : BATCH;
  for await (const raw of lines) {
    line++;
    const text = raw.trim();
    const mine = (line - 1) % part.of === part.shard - 1;
    if (!mine || line <= part.after || text === '' || text.startsWith('#')) continue;
    batch.push({ line, text });
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Screens the lines of a list and hands each batch of rows to `take`, in order; stops when `stopped` says so.
 * @throws Error when a thread was lost
 */
export async function runList(
  lines: AsyncIterable<string>,
  part: ListPart,
  pool: ScreenPool,
  take: (rows: readonly ScreenRow[]) => Promise<void>,
  stopped: () => boolean,
): Promise<void> {
  const onTheWay: Promise<ScreenRow[]>[] = [];
  for await (const batch of batchesOf(lines, part)) {
    if (stopped()) break;
    const rows = screenBatch(batch, part, pool);
    // A failure is heard when its turn comes; until then it must not count as unheard.
    rows.catch(() => undefined);
    onTheWay.push(rows);
    if (onTheWay.length >= pool.size * AHEAD) await take(await onTheWay.shift()!);
  }
  for (const rows of onTheWay) {
    if (stopped()) return;
    await take(await rows);
  }
}

async function screenBatch(batch: NumberedLine[], { world, exact }: ListPart, pool: ScreenPool): Promise<ScreenRow[]> {
  if (!exact) return pool.ask('screenLines', world, batch);
  const listed = await pool.ask('listLines', batch);
  return Promise.all(
    listed.map((one) => ('kind' in one ? Promise.resolve<ScreenRow>(one) : runExactly(one, world, pool))),
  );
}

/** The exact row of a molecule that was read already. */
export async function runExactly(listed: ListedMolecule, world: string, pool: ScreenPool): Promise<ScreenRow> {
  const row = await pool.ask('runExact', listed, world);
  if (row.ok) return row.value;
  return { kind: 'fault', line: listed.line, text: listed.smiles, problem: row.problem, finding: null };
}
