// The long list as a table, columns named as the command line names them: as CSV, or as columns with a kind for Parquet.
import type { Table, TableColumn } from '@offshoot/analysis';
import type { FaultRow } from '../../model/index.ts';
import type { ScreenEntry } from './screen-entry.ts';

const TEXTS: readonly string[] = ['name', 'smiles', 'verdict', 'fidelity', 'fault'];

/** A row for each molecule and each bad line, in the order of the lines. @param say why a line is bad */
export function tabulateEntries(
  entries: readonly ScreenEntry[],
  faults: readonly FaultRow[],
  say: (fault: FaultRow) => string,
): Table {
  const groups = entries[0]?.lc50.map(({ group }) => group) ?? [];
  const doses = ['ec50_stumble_quirk', ...groups.map((group) => `lc50_${group}`)];
  const parts = ['', '_low', '_high', '_from', '_to', '_reason'];
  const first = ['line', 'name', 'smiles', 'verdict', 'fidelity', 'selectivity', 'selectivity_from', 'selectivity_to'];
  const names = [...first, ...doses.flatMap((dose) => parts.map((part) => dose + part)), 'fault'];
  const rows = entries.map((one) => [
    one.line,
    one.molecule,
    one.smiles,
    one.verdict,
    one.fidelity,
    one.selectivity.value,
    ...one.selectivity.between,
    ...[one.ec50, ...one.lc50.map(({ dose }) => dose)].flatMap((dose) => [
      dose.value,
      ...dose.interval,
      ...dose.between,
      dose.reason,
    ]),
    null,
  ]);
  const bad = faults.map((fault) => [fault.line, fault.text, ...names.slice(3).map(() => null), say(fault)]);
  const sorted = [...rows, ...bad].sort((a, b) => Number(a[0]) - Number(b[0]));
  return {
    columns: names.map((name) => ({ name, kind: kindOf(name) })),
    rows: sorted.map((row) => row.map((cell) => (typeof cell === 'number' && !Number.isFinite(cell) ? null : cell))),
  };
}

function kindOf(name: string): TableColumn['kind'] {
  if (name === 'line') return 'whole';
  return TEXTS.includes(name) || name.endsWith('_reason') ? 'text' : 'number';
}

/** The table as CSV. */
export function writeEntries({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((line) => line.map(field).join(',')).join('\r\n') + '\r\n';
}

const DIGITS = 6;

function field(value: Table['rows'][number][number]): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  const text = String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
