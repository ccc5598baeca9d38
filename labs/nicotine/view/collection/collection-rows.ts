// The list of everything that was tested, as rows that can be sorted, searched and written as a file. No screen here.
import type { ShotDesign } from '@offshoot/experiment';
import type { ShotFigures, Verdict } from '../../model/index.ts';
import { groupIds } from '../plate/group-ids.ts';

export interface CollectionRow {
  readonly id: string;
  readonly number: number;
  readonly smiles: string;
  /** In the pupil's language. */
  readonly molecule: string;
  readonly verdict: Verdict | null;
  readonly world: string;
  readonly status: 'running' | 'done' | 'stopped';
  /** The computed dose nearest to the marked one, nicotine units. */
  readonly dose: number;
  /** Shares that stumble at that dose, 0-1; null before the try is done. */
  readonly quirk: number | null;
  readonly ordinary: number | null;
  readonly bee: number | null;
  /** Doses at which half of the group dies; null where there is none. */
  readonly lc50Quirk: number | null;
  readonly lc50Ordinary: number | null;
  /** LC50 of the ordinary ones / LC50 of those with the quirk. */
  readonly selectivity: number | null;
  /** s */
  readonly seconds: number | null;
  /** ms since 1970 */
  readonly firedAt: number | null;
}

export type CollectionColumn = Exclude<keyof CollectionRow, 'id' | 'smiles' | 'status'>;

export interface CollectedTry {
  readonly id: string;
  readonly number: number;
  readonly design: ShotDesign;
  readonly molecule: string;
  readonly verdict: Verdict | null;
  readonly status: 'running' | 'done' | 'stopped';
  readonly summary: ShotFigures | null;
  readonly seconds: number | null;
  readonly firedAt: number | null;
}

/**
 * @param doseIndex the dose of the try that is nearest to the marked one
 * @param labelled groups that the level names: of the others nothing is told
 */
export function rowOfTry(
  one: CollectedTry,
  molecule: string,
  doseIndex: number,
  labelled: readonly string[] = groupIds,
): CollectionRow {
  const groups = Object.fromEntries(Object.entries(one.summary?.groups ?? {}).filter(([id]) => labelled.includes(id)));
  const stumbling = (group: string) => groups[group]?.perDose[doseIndex]?.stumbling ?? null;
  const lc50Quirk = groups['quirk']?.lc50.value ?? null;
  const lc50Ordinary = groups['ordinary']?.lc50.value ?? null;
  return {
    id: one.id,
    number: one.number,
    smiles: one.design.subject,
    molecule,
    verdict: one.verdict,
    world: one.design.world,
    status: one.status,
    dose: one.design.doses[doseIndex] ?? 0,
    quirk: stumbling('quirk'),
    ordinary: stumbling('ordinary'),
    bee: stumbling('bee'),
    lc50Quirk,
    lc50Ordinary,
    selectivity: lc50Quirk === null || lc50Ordinary === null ? null : lc50Ordinary / lc50Quirk,
    seconds: one.seconds,
    firedAt: one.firedAt,
  };
}

/** Sorted by a column, and by number where two are alike; what has no value comes last, whichever way. */
export function sortRows(
  rows: readonly CollectionRow[],
  column: CollectionColumn,
  direction: 'up' | 'down',
): CollectionRow[] {
  const sign = direction === 'up' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a[column], b[column]];
    if (x === null || y === null) return x === y ? a.number - b.number : x === null ? 1 : -1;
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
    return order === 0 ? a.number - b.number : sign * order;
  });
}

/** Rows whose molecule, SMILES, world or number holds the text. */
export function filterRows(rows: readonly CollectionRow[], text: string): CollectionRow[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(({ number, molecule, smiles, world }) =>
    `${number} ${molecule} ${smiles} ${world}`.toLowerCase().includes(wanted),
  );
}

const csvColumns = [
  'number',
  'molecule',
  'smiles',
  'verdict',
  'world',
  'dose',
  'quirk',
  'ordinary',
  'bee',
  'lc50Quirk',
  'lc50Ordinary',
  'selectivity',
  'seconds',
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/**
 * The rows as a file for a spreadsheet. With a decimal comma the columns are parted by semicolons, as spreadsheets of
 * such languages expect.
 */
export function writeCsv(
  rows: readonly CollectionRow[],
  head: (column: CsvColumn) => string,
  decimal: '.' | ',',
): string {
  const separator = decimal === ',' ? ';' : ',';
  const cell = (value: string | number | null) => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value).replace('.', decimal);
    // A spreadsheet would compute a cell that begins like a formula.
    const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
    return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [
    csvColumns.map((column) => cell(head(column))),
    ...rows.map((row) => csvColumns.map((column) => cell(row[column]))),
  ];
  return `${lines.map((line) => line.join(separator)).join('\r\n')}\r\n`;
}
