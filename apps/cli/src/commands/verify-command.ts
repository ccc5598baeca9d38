// `offshoot verify`: takes a sample of a results file, runs it exactly and compares: figures of exact rows must be the same,
// estimated ones must hold what they said of their error.
import { CommandError, badInput, exitStatus } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import type { VerifyObject } from '../contract/verify-object.ts';
import { runExactly } from '../screen/run-list.ts';
import { createScreenProgress } from '../screen/screen-progress.ts';
import { isParquet, readPackedRows } from '../screen/parquet-results.ts';
import { readTableLine, tableRow, type TableRecord } from '../screen/screen-table.ts';
import { compareRecords, drawSample } from '../screen/verify-records.ts';
import { ScreenPool } from '../screen/screen-worker.ts';
import type { Words } from '../words/words.ts';
import { readCount } from './read-options.ts';

export interface VerifyOptions {
  readonly sample: string;
  readonly world: string;
  readonly workers?: string;
  readonly json?: boolean;
}

/** @throws CommandError for bad input; 1 when a row does not hold */
export async function runVerify(file: string, options: VerifyOptions, io: CommandIo, words: Words): Promise<void> {
  const size = readCount('--sample', options.sample);
  const workers = options.workers === undefined ? io.cores : readCount('--workers', options.workers);
  const sample = await drawSample(readRecords(file, io), size);
  if (sample.length === 0) throw badInput('verify-empty', { file });
  const pool = new ScreenPool(io.openScreenThreads(Math.min(workers, sample.length)));
  const progress = createScreenProgress(io, words);
  try {
    let done = 0;
    const rows = await Promise.all(
      sample.map(async (record) => {
        const exact = await runAgain(record, options.world, pool);
        progress.show('hits', ++done, sample.length);
        return compareRecords(record, exact);
      }),
    );
    const object: VerifyObject = {
      type: 'verify',
      sampled: rows.length,
      held: rows.filter(({ held }) => held).length,
      largestDifference: Math.max(0, ...rows.map(({ largestDifference }) => largestDifference)),
      rows,
    };
    progress.end();
    if (options.json === true) io.print(JSON.stringify(object));
    else report(object, io, words);
    if (object.held < object.sampled) {
      const data = { count: object.sampled - object.held, all: object.sampled };
      throw new CommandError({ code: 'verify-differs', data }, exitStatus.failed);
    }
  } finally {
    progress.end();
    pool.close();
  }
}

function report({ sampled, held, largestDifference, rows }: VerifyObject, io: CommandIo, words: Words): void {
  io.print(words.say('verify.done', { sampled, held, percent: words.share(largestDifference) }));
  for (const { line, differing } of rows) {
    if (differing.length > 0) io.print(words.say('verify.row', { line, columns: differing.join(', ') }));
  }
}

async function runAgain({ line, fields }: TableRecord, world: string, pool: ScreenPool): Promise<TableRecord> {
  const verdict = fields['verdict'] as 'possible' | 'known' | 'unstable';
  const row = await runExactly({ line, smiles: fields['smiles']!, molecule: fields['name']!, verdict }, world, pool);
  if (row.kind === 'fault') throw new CommandError(row.problem ?? { code: 'crash', data: {} }, exitStatus.failed);
  return readTableLineOf(tableRow(row, ''));
}

function readTableLineOf(fields: readonly string[]): TableRecord {
  return readTableLine(fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(','))!;
}

async function* readRecords(file: string, io: CommandIo): AsyncGenerator<TableRecord> {
  try {
    for await (const record of allRecords(file, io)) if (record.fields['fault'] === '') yield record;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw badInput('file-unreadable', { file, reason });
  }
}

async function* allRecords(file: string, { files }: CommandIo): AsyncGenerator<TableRecord> {
  if (isParquet(file)) {
    const bytes = await files.bytes(file);
    if (bytes === null) throw Object.assign(new Error(file), { code: 'ENOENT' });
    yield* await readPackedRows(bytes);
    return;
  }
  for await (const line of files.lines(file)) {
    const record = readTableLine(line);
    if (record !== null) yield record;
  }
}
