// Draws a sample of a results file and compares rows with exact ones.
import { deriveKey, Stream } from '@offshoot/random';
import type { VerifiedRow } from '../contract/verify-object.ts';
import { screenColumns, type TableRecord } from './screen-table.ts';

/** Files hold six digits, so the last one may be rounded differently from the bounds. */
const ROUNDING = 1e-5;

const doseColumns = screenColumns.filter((name) => screenColumns.includes(`${name}_from`) && name !== 'selectivity');

/** So many records, each as likely as any other, in memory of the sample's size; the same ones at each call. */
export async function drawSample(records: AsyncIterable<TableRecord>, size: number): Promise<TableRecord[]> {
  const stream = new Stream(deriveKey('verify', size));
  const sample: TableRecord[] = [];
  let seen = 0;
  for await (const record of records) {
    seen++;
    if (sample.length < size) sample.push(record);
    else {
      const place = stream.integer(seen);
      if (place < size) sample[place] = record;
    }
  }
  return sample.sort((a, b) => a.line - b.line);
}

/** How a row of a file stands against the exact row of the same molecule. */
export function compareRecords(record: TableRecord, exact: TableRecord): VerifiedRow {
  const { line, fields } = record;
  const fidelity = fields['fidelity']!;
  const differing =
    fidelity === 'exact'
      ? screenColumns.filter((name) => fields[name] !== exact.fields[name])
      : doseColumns.filter((name) => !isWithin(fields, exact.fields, name));
  const differences = doseColumns.map((name) => relativeDifference(fields[name]!, exact.fields[name]!));
  return { line, fidelity, held: differing.length === 0, differing, largestDifference: Math.max(0, ...differences) };
}

type Fields = TableRecord['fields'];

function isWithin(estimated: Fields, exact: Fields, name: string): boolean {
  const value = doseOf(exact, name);
  const from = numberOr(estimated[`${name}_from`]!, Infinity);
  const to = numberOr(estimated[`${name}_to`]!, Infinity);
  return value >= from * (1 - ROUNDING) && value <= to * (1 + ROUNDING);
}

/** 0 below the lowest dose, Infinity where half is not reached. */
function doseOf(fields: Fields, name: string): number {
  return numberOr(fields[name]!, fields[`${name}_reason`] === 'below' ? 0 : Infinity);
}

function numberOr(text: string, otherwise: number): number {
  return text === '' ? otherwise : Number(text);
}

function relativeDifference(estimated: string, exact: string): number {
  return estimated === '' || exact === '' ? 0 : Math.abs(Number(estimated) / Number(exact) - 1);
}
