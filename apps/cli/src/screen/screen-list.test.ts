// Tests of a screen as it runs over a list: rows in order whatever the threads do, files that can be gone on with, tables
// that are read back. Threads are made up, so that no brain runs.
import { mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScreenedDose, ScreenRow } from '@offshoot/labs/nicotine/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeRow } from '../contract/screen-object.ts';
import { findFaults, screenFaultShape, screenRowShape } from '../contract/json.contract.ts';
import { createWords } from '../words/words.ts';
import { BestRows } from './best-rows.ts';
import { readCsvLine, writeCsvLine } from './csv-line.ts';
import { nodeLineFiles } from './line-files.ts';
import { ResultsFile } from './results-file.ts';
import { runList } from './run-list.ts';
import { packRows, readPackedRows, rowsFileOf } from './parquet-results.ts';
import { readTableLine, screenColumns, tableRow, writeTableLine } from './screen-table.ts';
import { compareRecords, drawSample } from './verify-records.ts';
import { ScreenPool, type DeskAnswer, type DeskCall, type ScreenThread } from './screen-worker.ts';

const none: ScreenedDose = { value: null, reason: 'none', interval: [null, null], between: [null, null] };
const some: ScreenedDose = { value: 0.25, reason: null, interval: [0.2, 0.3], between: [0.24, null] };

function madeUpRow(line: number, text: string): ScreenRow {
  if (text === 'bad') {
    return { kind: 'fault', line, text, problem: { code: 'unknown-name', data: { name: text } }, finding: null };
  }
  const groups = ['quirk', 'ordinary', 'bee', 'hoverfly', 'lacewing'].map((group) => {
    return { group, n: 15, lc50: some, ec50Stumble: none, dead: [0, 15], stumbling: [0, 0] };
  });
  const selectivity = { value: line, atLeast: false, between: [line - 1, null] } as const;
  const named = { smiles: text, molecule: `a, "b" ${line}`, verdict: 'possible' as const };
  return { kind: 'molecule', line, ...named, fidelity: 'estimated', selectivity, groups };
}

/** A thread that answers after a while of its own. */
function slowThread(delay: (call: number) => number): ScreenThread {
  let hear: (message: DeskAnswer) => void = () => undefined;
  let calls = 0;
  return {
    post({ id, args }: DeskCall) {
      const lines = args[1] as { line: number; text: string }[];
      setTimeout(() => hear({ id, answer: lines.map(({ line, text }) => madeUpRow(line, text)) }), delay(calls++));
    },
    onMessage: (listener) => void (hear = listener),
    onLost: () => undefined,
    close: () => undefined,
  };
}

async function* listOf(count: number): AsyncGenerator<string> {
  for (let line = 1; line <= count; line++) {
    await Promise.resolve();
    yield line % 50 === 7 ? 'bad' : line % 10 === 0 ? '' : `C${line}`;
  }
}

const whole = { world: 'standard', exact: false, after: 0, shard: 1, of: 1 };

async function linesOf(part: typeof whole, count = 500): Promise<number[]> {
  const pool = new ScreenPool([slowThread((call) => (call % 3) * 4), slowThread(() => 1)]);
  const seen: number[] = [];
  await runList(
    listOf(count),
    part,
    pool,
    (rows) => Promise.resolve(void seen.push(...rows.map(({ line }) => line))),
    () => false,
  );
  return seen;
}

test('rows come in the order of the list, each line once, empty lines never', async () => {
  const seen = await linesOf(whole);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.length).toBe(450);
});

test('shards share a list out without a line twice or lost', async () => {
  const parts = await Promise.all([1, 2, 3].map((shard) => linesOf({ ...whole, shard, of: 3 })));
  expect(parts.flat().sort((a, b) => a - b)).toEqual(await linesOf(whole));
});

test('a lost thread ends the screen with its reason', async () => {
  const thread = slowThread(() => 1e6);
  const lost: ScreenThread = { ...thread, onLost: (listener) => void setTimeout(() => listener('out of memory'), 5) };
  const run = runList(
    listOf(40),
    whole,
    new ScreenPool([lost]),
    () => Promise.resolve(),
    () => false,
  );
  await expect(run).rejects.toThrow('out of memory');
});

test('a file that was cut anywhere is gone on with: the same rows in the end', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'screen-'));
  const path = join(folder, 'results.csv');
  const run = async (): Promise<BestRows> => {
    const best = new BestRows(3, 10);
    const file = new ResultsFile(nodeLineFiles, path);
    await file.open({ list: 'x' }, best);
    const pool = new ScreenPool([slowThread(() => 0)]);
    const take = async (rows: readonly ScreenRow[]): Promise<void> => {
      const lines = rows.map((row) => writeTableLine(tableRow(row, row.kind === 'fault' ? 'why' : '')));
      await file.append(lines.join(''));
      for (const line of lines) best.add(readTableLine(line.trimEnd())!);
    };
    await runList(listOf(300), { ...whole, after: best.lastLine }, pool, take, () => false);
    return best;
  };
  const first = await run();
  const text = await readFile(path, 'utf8');
  expect(first.best.map(({ line }) => line)).toEqual([299, 298, 297]);
  expect(first.screened + first.faulty).toBe(270);
  expect(first.candidates).toBe(first.screened - 8);
  for (const share of [0.9, 0.5, 0.01, 0]) {
    await truncate(path, Math.floor(text.length * share));
    const again = await run();
    expect(await readFile(path, 'utf8')).toBe(text);
    expect([again.screened, again.faulty]).toEqual([first.screened, first.faulty]);
    expect(again.best).toEqual(first.best);
  }
  await writeFile(`${path}.journal`, '{"list":"y"}\n');
  await expect(run()).rejects.toMatchObject({ problem: { code: 'screen-other-run' } });
});

test('fields survive a line of CSV', () => {
  const text = fc.string().map((each) => each.replace(/[\r\n]/g, ' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (fields) => {
      expect(readCsvLine(writeCsvLine(fields))).toEqual(fields);
    }),
  );
});

test('a row has a field for each column and is read back; a head line and a cut line are no rows', () => {
  const fields = tableRow(madeUpRow(7, 'CCO'), '');
  expect(fields.length).toBe(screenColumns.length);
  const record = readTableLine(writeTableLine(fields).trimEnd());
  expect(record?.fields).toMatchObject({ name: 'a, "b" 7', lc50_bee: '0.25', lc50_bee_from: '0.24', lc50_bee_to: '' });
  expect(readTableLine(screenColumns.join(','))).toBeNull();
  expect(readTableLine('7,abc,CC')).toBeNull();
});

test('a row is verified against the exact one: an estimated dose must lie where it said', async () => {
  const record = readTableLine(writeTableLine(tableRow(madeUpRow(7, 'CCO'), '')).trimEnd())!;
  const with_ = (fields: Record<string, string>) => ({ ...record, fields: { ...record.fields, ...fields } });
  expect(compareRecords(record, with_({ lc50_bee: '0.3' }))).toMatchObject({ held: true, fidelity: 'estimated' });
  const outside = compareRecords(record, with_({ lc50_bee: '0.2' }));
  expect(outside).toMatchObject({ held: false, differing: ['lc50_bee'] });
  expect(outside.largestDifference).toBeCloseTo(0.25, 12);
  const exact = with_({ fidelity: 'exact' });
  expect(compareRecords(exact, exact).held).toBe(true);
  expect(compareRecords(exact, with_({ fidelity: 'exact', selectivity: '8' })).differing).toEqual(['selectivity']);
  async function* records() {
    for (let line = 1; line <= 1000; line++) yield await Promise.resolve({ ...record, line });
  }
  const sample = await drawSample(records(), 20);
  expect(new Set(sample.map(({ line }) => line)).size).toBe(20);
  expect(await drawSample(records(), 20)).toEqual(sample);
  expect(await drawSample(records(), 2000)).toHaveLength(1000);
});

test('what --json prints of rows has the shape of the contract', () => {
  const words = createWords('en');
  expect(findFaults(describeRow(madeUpRow(1, 'CCO'), words), screenRowShape)).toEqual([]);
  expect(findFaults(describeRow(madeUpRow(1, 'bad'), words), screenFaultShape)).toEqual([]);
});

test('rows become a Parquet file in which every field is what it was', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'screen-')), 'results.parquet');
  const lines = Array.from({ length: 40 }, (_, at) => {
    const row = madeUpRow(at + 1, at % 9 === 4 ? 'bad' : 'CCO');
    return writeTableLine(tableRow(row, row.kind === 'fault' ? 'why, "so"' : ''));
  });
  await writeFile(rowsFileOf(path), writeTableLine(screenColumns) + lines.join(''));
  await packRows(nodeLineFiles, path);
  const records = await readPackedRows(new Uint8Array(await readFile(path)));
  expect(records).toEqual(lines.map((line) => readTableLine(line.trimEnd())));
});
