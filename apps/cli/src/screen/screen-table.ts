// The table of a screen: one row a line of the list, the columns that stand in its file, and reading them back.
import type { ScreenedDose, ScreenRow } from '@offshoot/labs/nicotine/model';
import { readCsvLine, writeCsvLine } from './csv-line.ts';

const GROUPS = ['quirk', 'ordinary', 'bee', 'hoverfly', 'lacewing'] as const;

/** Of each half-effect dose: the value, the 95 % interval over blocks, between which doses the exact one lies, and why there is none. */
const DOSE_PARTS = ['', '_low', '_high', '_from', '_to', '_reason'] as const;

const doses = [
  { name: 'ec50_stumble_quirk', group: 'quirk', of: 'ec50Stumble' },
  ...GROUPS.map((group) => ({ name: `lc50_${group}`, group, of: 'lc50' }) as const),
] as const;

/** What a row says first, for people and for resuming. */
const FIRST = [
  'line',
  'name',
  'smiles',
  'verdict',
  'fidelity',
  'selectivity',
  'selectivity_from',
  'selectivity_to',
  'selectivity_at_least',
] as const;

export const screenColumns: readonly string[] = [
  ...FIRST,
  ...doses.flatMap(({ name }) => DOSE_PARTS.map((part) => `${name}${part}`)),
  'fault',
];

/** Significant digits of figures in a file: more than any figure is sure of, few enough to read. */
const DIGITS = 6;

function number(value: number | null): string {
  return value === null || !Number.isFinite(value) ? '' : String(Number(value.toPrecision(DIGITS)));
}

function doseFields({ value, interval, between, reason }: ScreenedDose): string[] {
  return [...[value, ...interval, ...between].map(number), reason ?? ''];
}

/** The row as fields; `fault` is the sentence that says why a line was not screened. */
export function tableRow(row: ScreenRow, fault: string): string[] {
  if (row.kind === 'fault') {
    const empty = screenColumns.slice(1, -1).map(() => '');
    empty[0] = row.text;
    empty[2] = verdictOfFault(row);
    return [String(row.line), ...empty, fault];
  }
  const { value, between, atLeast } = row.selectivity;
  return [
    String(row.line),
    row.molecule,
    row.smiles,
    row.verdict,
    row.fidelity,
    number(value),
    ...between.map(number),
    value === null ? '' : String(atLeast),
    ...doses.flatMap(({ group, of }) => doseFields(row.groups.find((one) => one.group === group)![of])),
    '',
  ];
}

/** Of a withheld molecule its band is told and nothing else. */
function verdictOfFault({ problem, finding }: ScreenRow & { kind: 'fault' }): string {
  if (finding !== null) return 'impossible';
  return problem?.code === 'molecule-band-only' ? 'grips' : 'unreadable';
}

export function writeTableLine(fields: readonly string[]): string {
  return `${writeCsvLine(fields)}\n`;
}

/** What is read back from a row of a file. */
export interface TableRecord {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** A line of a results file; null when it is none: cut short, or of another table. */
export function readTableLine(text: string): TableRecord | null {
  const values = readCsvLine(text);
  if (values.length !== screenColumns.length || !/^\d+$/.test(values[0]!)) return null;
  return { line: Number(values[0]), fields: Object.fromEntries(screenColumns.map((name, at) => [name, values[at]!])) };
}
