// Reads a class's own measurements from CSV: finds the separator and the decimal sign, guesses what each column holds, and
// names every line that does not fit. Nothing is dropped silently: a faulty cell is empty and has its complaint.
import { fail, type Result } from '@offshoot/quantities';
import papaparse from 'papaparse';
import { flagColumn, labelColumn, makeTable, numberColumn, type Column, type DataTable } from '../table/data-table.ts';

/** What is wrong in a line. `fields`: more or fewer cells than the head; `number`: a text among numbers; `quote`: a lone quotation mark. */
export interface LineFault {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly code: 'fields' | 'number' | 'quote';
  readonly column: string | null;
  /** What stands there, or how many cells. */
  readonly found: string;
  readonly expected: string;
}

export interface ReadTable {
  readonly table: DataTable;
  /** Heads as the file writes them, by column id. */
  readonly names: Readonly<Record<string, string>>;
  readonly separator: string;
  readonly decimal: '.' | ',';
  /** Lines above the head that begin with "#". */
  readonly notes: readonly string[];
  readonly faults: readonly LineFault[];
}

const MOST_ROWS = 200_000;
const MOST_COLUMNS = 200;
/** A column with at least this share of numbers is one of numbers; the rest are faults. */
const MOSTLY = 0.8;
const YES = new Set(['ja', 'yes', 'wahr', 'true', 'x']);
const NO = new Set(['nein', 'no', 'falsch', 'false', '']);

/** Problems: `csv-empty`, `csv-head` (column: a head without a name), `csv-twice` (name), `csv-rows` (most), `csv-columns` (most). */
export function readTableCsv(text: string): Result<ReadTable> {
  const { notes, body, skipped } = splitNotes(text.replace(/^\uFEFF/, ''));
  const parsed = papaparse.parse<string[]>(body, { skipEmptyLines: false, delimitersToGuess: [';', ',', '\t', '|'] });
  const [heads, ...lines] = parsed.data;
  if (heads === undefined || heads.every((head) => head.trim() === '')) return fail('csv-empty');
  if (heads.length > MOST_COLUMNS) return fail('csv-columns', { most: MOST_COLUMNS });
  if (lines.length > MOST_ROWS) return fail('csv-rows', { most: MOST_ROWS });
  const nameless = heads.findIndex((head) => head.trim() === '');
  if (nameless >= 0) return fail('csv-head', { column: nameless + 1 });
  const names = heads.map((head) => head.trim());
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) return fail('csv-twice', { name: twice });
  const faults: LineFault[] = parsed.errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => ({ line: skipped + (row ?? 0) + 1, code: 'quote', column: null, found: '"', expected: '""' }));
  const rows = keepRows(lines, names.length, skipped, faults);
  if (rows.length === 0) return fail('csv-empty');
  const decimal = guessDecimal(rows.map(({ cells }) => cells));
  const columns = names.map((name, place) => guessColumn(name, place, rows, decimal, faults));
  faults.sort((a, b) => a.line - b.line);
  const named = Object.fromEntries(columns.map(({ id }, place) => [id, names[place]!]));
  return {
    ok: true,
    value: { table: makeTable(columns), names: named, separator: parsed.meta.delimiter, decimal, notes, faults },
  };
}

function splitNotes(text: string): { notes: string[]; body: string; skipped: number } {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => !line.startsWith('#') && line.trim() !== '');
  const skipped = first < 0 ? lines.length : first;
  const notes = lines.slice(0, skipped).filter((line) => line.startsWith('#'));
  return { notes: notes.map((line) => line.slice(1).trim()), body: lines.slice(skipped).join('\n'), skipped };
}

interface KeptRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Empty lines are no rows. A line with too few or too many cells is a fault; its cells are kept as far as they go. */
function keepRows(
  lines: readonly (readonly string[])[],
  width: number,
  skipped: number,
  faults: LineFault[],
): KeptRow[] {
  return lines.flatMap((cells, place) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const line = skipped + place + 2;
    if (cells.length !== width) {
      faults.push({ line, code: 'fields', column: null, found: String(cells.length), expected: String(width) });
    }
    return [{ line, cells: Array.from({ length: width }, (_, column) => cells[column]?.trim() ?? '') }];
  });
}

/** A comma between digits where no point is. */
function guessDecimal(rows: readonly (readonly string[])[]): '.' | ',' {
  let [commas, points] = [0, 0];
  for (const cells of rows) {
    for (const cell of cells) {
      if (/^[-+]?\d*,\d+$/.test(cell)) commas++;
      else if (/^[-+]?\d*\.\d+$/.test(cell)) points++;
    }
  }
  return commas > points ? ',' : '.';
}

function guessColumn(
  name: string,
  place: number,
  rows: readonly KeptRow[],
  decimal: '.' | ',',
  faults: LineFault[],
): Column {
  const head = { id: `own${place + 1}`, unit: /[([]([^)\]]+)[)\]]\s*$/.exec(name)?.[1] ?? null };
  const texts = rows.map(({ cells }) => cells[place]!);
  const filled = texts.filter((text) => text !== '');
  const numbers = texts.map((text) => readNumber(text, decimal));
  const known = numbers.filter((number) => !Number.isNaN(number)).length;
  if (filled.length > 0 && known >= MOSTLY * filled.length) {
    numbers.forEach((number, row) => {
      if (!Number.isNaN(number) || texts[row] === '') return;
      faults.push({ line: rows[row]!.line, code: 'number', column: name, found: texts[row]!, expected: decimal });
    });
    return numberColumn(head, numbers);
  }
  const small = texts.map((text) => text.toLowerCase());
  if (filled.length > 0 && small.every((text) => YES.has(text) || NO.has(text))) {
    return flagColumn(
      head,
      small.map((text) => (text === '' ? null : YES.has(text))),
    );
  }
  return labelColumn(
    head,
    texts.map((text) => (text === '' ? null : text)),
  );
}

/** NaN for what is no number: "1.234,5" in a file with decimal commas is one. */
function readNumber(text: string, decimal: '.' | ','): number {
  const grouped = decimal === ',' ? /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/ : /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/;
  const group = decimal === ',' ? '.' : ',';
  const plain = (grouped.test(text) ? text.replaceAll(group, '') : text).replace(decimal, '.').replace(/\s*%$/, '');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}
