// `offshoot screen`: thousands of molecules read off a surface of exact runs, the best ones then run exactly. Rows go to a
// file that only grows, so that a stopped screen goes on where it was; without a file they go to standard output.
import { CommandError, badInput, exitStatus } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import { describeRow, sayFault, type HitObject, type ScreenSummaryObject } from '../contract/screen-object.ts';
import { reportScreen } from '../reports/screen-report.ts';
import { BestRows, type Candidate } from '../screen/best-rows.ts';
import { isParquet, packRows, rowsFileOf } from '../screen/parquet-results.ts';
import { ResultsFile } from '../screen/results-file.ts';
import { runExactly, runList, type ListPart } from '../screen/run-list.ts';
import { createScreenProgress, type ScreenProgress } from '../screen/screen-progress.ts';
import { readTableLine, screenColumns, tableRow, writeTableLine } from '../screen/screen-table.ts';
import { ScreenPool } from '../screen/screen-worker.ts';
import { openSurface } from '../screen/surface-cache.ts';
import type { Words } from '../words/words.ts';
import { readCount } from './read-options.ts';

export interface ScreenOptions {
  readonly world: string;
  readonly out?: string;
  readonly shard?: string;
  readonly exact?: boolean;
  readonly top: string;
  readonly workers?: string;
  readonly json?: boolean;
}

/** A molecule that needs ten times more to harm others than to reach its target is worth a closer look. Our choice. */
const HIT_FROM = 10;
const MS_PER_S = 1000;

interface Screening {
  readonly file: string;
  readonly options: ScreenOptions;
  readonly pool: ScreenPool;
  readonly io: CommandIo;
  readonly words: Words;
  readonly progress: ScreenProgress;
}

/** @throws CommandError for bad input; 130 when stopped: what is in the file is kept; 1 when a thread was lost */
export async function runScreen(file: string, options: ScreenOptions, io: CommandIo, words: Words): Promise<void> {
  const shard = readShard(options.shard);
  const top = options.top === '0' ? 0 : readCount('--top', options.top);
  const workers = options.workers === undefined ? io.cores : readCount('--workers', options.workers);
  const started = io.now();
  const all = await countLines(file, io);
  const pool = new ScreenPool(io.openScreenThreads(workers));
  const progress = createScreenProgress(io, words);
  try {
    const setting: Screening = { file, options, pool, io, words, progress };
    const surface = await prepare(setting);
    const best = new BestRows(top, HIT_FROM);
    await screenAll(setting, { ...shard, world: surface.world, exact: options.exact === true }, best, all);
    const hits = await confirm(setting, surface.world, best);
    if (options.out !== undefined && isParquet(options.out)) await finishParquet(options.out, io);
    const summary: ScreenSummaryObject = {
      type: 'summary',
      world: surface.world,
      surface: surface.key,
      screened: best.screened,
      faulty: best.faulty,
      hitFrom: HIT_FROM,
      candidates: best.candidates,
      hits,
      seconds: (io.now() - started) / MS_PER_S,
    };
    progress.end();
    if (options.json === true) io.print(JSON.stringify(summary));
    else if (options.out !== undefined) for (const line of reportScreen(summary, words)) io.print(line);
  } finally {
    progress.end();
    pool.close();
  }
}

/** The rows have done their duty when they stand in the file. */
async function finishParquet(out: string, { files }: CommandIo): Promise<void> {
  await packRows(files, out);
  await files.remove(rowsFileOf(out));
  await files.remove(`${rowsFileOf(out)}.journal`);
}

async function prepare({ options, pool, io, progress }: Screening): Promise<{ world: string; key: string }> {
  if (options.exact === true) return { world: options.world, key: 'exact' };
  return openSurface(options.world, pool, io, (done) => progress.show('surface', done, 1));
}

async function screenAll(
  { file, options, pool, io, words, progress }: Screening,
  part: Omit<ListPart, 'after'>,
  best: BestRows,
  all: number | null,
): Promise<void> {
  const out = options.out === undefined ? null : new ResultsFile(io.files, rowsFileOf(options.out));
  const settings = { list: file, lines: all ?? 0, ...part };
  if (out === null && options.json !== true) io.print(writeTableLine(screenColumns).trimEnd());
  if (out !== null && (await out.open(settings, best))) {
    io.note(`offshoot: ${words.say('screen.resumes', { line: best.lastLine })}\n`);
  }
  const after = best.lastLine;
  const stopped = (): boolean => io.cancel.cancelled;
  await runList(
    io.files.lines(file),
    { ...part, after },
    pool,
    async (rows) => {
      const lines = rows.map((row) => writeTableLine(tableRow(row, row.kind === 'fault' ? sayFault(row, words) : '')));
      await out?.append(lines.join(''));
      for (const [place, line] of lines.entries()) {
        const record = readTableLine(line.trimEnd());
        if (record !== null) best.add(record);
        if (out !== null) continue;
        io.print(options.json === true ? JSON.stringify(describeRow(rows[place]!, words)) : line.trimEnd());
      }
      progress.show('list', best.lastLine, all, after);
    },
    stopped,
  );
  if (stopped()) throw new CommandError({ code: 'screen-stopped', data: { line: best.lastLine } }, exitStatus.stopped);
}

/** Runs the best rows exactly: only then they are called hits. */
async function confirm({ options, pool, progress }: Screening, world: string, best: BestRows): Promise<HitObject[]> {
  const candidates = best.best;
  if (options.exact === true) return candidates.map((one) => hitOf(one, one.selectivity));
  let done = 0;
  progress.show('hits', 0, candidates.length);
  return Promise.all(
    candidates.map(async (one) => {
      const { line, smiles, name, verdict } = one;
      const row = await runExactly({ line, smiles, molecule: name, verdict }, world, pool);
      progress.show('hits', ++done, candidates.length);
      if (row.kind === 'fault') throw new CommandError(row.problem ?? { code: 'crash', data: {} }, exitStatus.failed);
      return hitOf(one, row.selectivity.value);
    }),
  );
}

function hitOf({ line, name, smiles, selectivity }: Candidate, exact: number | null): HitObject {
  return { line, name, smiles, estimated: selectivity, exact, confirmed: (exact ?? 0) >= HIT_FROM };
}

function readShard(text: string | undefined): { shard: number; of: number } {
  if (text === undefined) return { shard: 1, of: 1 };
  const [shard, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.slice(1).map(Number) ?? [];
  if (shard === undefined || of === undefined || shard < 1 || shard > of) throw badInput('screen-shard', { text });
  return { shard, of };
}

/** How many lines a file has, before anything is computed; null for standard input. */
async function countLines(file: string, io: CommandIo): Promise<number | null> {
  if (file === '-') return null;
  try {
    let count = 0;
    for await (const line of io.files.lines(file)) count += Number(line.length >= 0);
    return count;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw badInput('file-unreadable', { file, reason });
  }
}
