// A table in CODAP: one data set whose collections are the levels of the hierarchy (try above animal), its rows as items, and
// one selection on both sides.
import { cellAt, tableLevels, type Column, type DataTable, type RowList } from '@offshoot/analysis';
import type { CodapPhone, CodapRequest } from './codap-phone.ts';

export const contextName = 'Offshoot';
/** Items of one message. */
const sliceLength = 400;

const types: Record<Column['kind'], string> = {
  number: 'numeric',
  category: 'categorical',
  molecule: 'categorical',
  flag: 'categorical',
};

export interface CodapWords {
  readonly title: string;
  readonly nameOf: (column: Column) => string;
  readonly labelOf: (column: Column, label: string) => string;
  readonly levelName: (level: string) => string;
  readonly yes: string;
  readonly no: string;
}

/** Which case of the host is which row here. */
export interface CaseLinks {
  readonly caseOfRow: Map<number, number>;
  readonly rowOfCase: Map<number, number>;
}

/** Sends rows; progress is 0 to 1. Returns null when the host refuses. */
export async function sendTable(
  phone: CodapPhone,
  table: DataTable,
  rows: RowList,
  words: CodapWords,
  onProgress: (share: number) => void = () => undefined,
): Promise<CaseLinks | null> {
  await phone.call({ action: 'delete', resource: `dataContext[${contextName}]` });
  const made = await phone.call({ action: 'create', resource: 'dataContext', values: describeContext(table, words) });
  if (!made.success) return null;
  const links: CaseLinks = { caseOfRow: new Map(), rowOfCase: new Map() };
  for (let from = 0; from < rows.length; from += sliceLength) {
    const slice = rows.subarray(from, from + sliceLength);
    const values = Array.from(slice, (row) => itemOf(table, row, words));
    const answer = await phone.call({ action: 'create', resource: `dataContext[${contextName}].item`, values });
    if (!answer.success) return null;
    const { caseIDs = [] } = (answer.values ?? {}) as { caseIDs?: readonly number[] };
    slice.forEach((row, place) => {
      const id = caseIDs[place];
      if (id === undefined) return;
      links.caseOfRow.set(row, id);
      links.rowOfCase.set(id, row);
    });
    onProgress((from + slice.length) / rows.length);
  }
  await phone.call({
    action: 'create',
    resource: 'component',
    values: { type: 'caseTable', dataContext: contextName },
  });
  return links;
}

function describeContext(table: DataTable, words: CodapWords): unknown {
  const levels = tableLevels.filter((level) => table.columns.some((column) => column.level === level));
  const collections = levels.map((level, place) => ({
    name: words.levelName(level),
    ...(place > 0 && { parent: words.levelName(levels[place - 1]!) }),
    attrs: table.columns
      .filter((column) => column.level === level)
      .map((column) => ({
        name: words.nameOf(column),
        type: types[column.kind],
        ...(column.unit !== null && { unit: column.unit }),
      })),
  }));
  return { name: contextName, title: words.title, collections };
}

function itemOf(table: DataTable, row: number, words: CodapWords): Record<string, string | number> {
  return Object.fromEntries(
    table.columns.map((column) => {
      const value = cellAt(column, row);
      const text = typeof value === 'string' ? words.labelOf(column, value) : value;
      return [
        words.nameOf(column),
        text === null ? '' : typeof text === 'boolean' ? (text ? words.yes : words.no) : text,
      ];
    }),
  );
}

/** Chooses the same rows in the host. */
export function sendSelection(phone: CodapPhone, links: CaseLinks, chosen: Iterable<number>): void {
  const values = Array.from(chosen).flatMap((row) => links.caseOfRow.get(row) ?? []);
  void phone.call({ action: 'update', resource: `dataContext[${contextName}].selectionList`, values });
}

/** Whether a notice speaks of another selection in the host. */
export function isSelectionNotice({ action, resource, values }: CodapRequest): boolean {
  if (action !== 'notify' || resource !== `dataContextChangeNotice[${contextName}]`) return false;
  const changes = (Array.isArray(values) ? values : [values]) as { operation?: unknown }[];
  return changes.some((change) => change.operation === 'selectCases');
}

/** The rows that are chosen in the host. */
export async function readSelection(phone: CodapPhone, links: CaseLinks): Promise<number[]> {
  const answer = await phone.call({ action: 'get', resource: `dataContext[${contextName}].selectionList` });
  const listed = (Array.isArray(answer.values) ? answer.values : []) as { caseID?: number }[];
  return listed.flatMap(({ caseID }) => (caseID === undefined ? [] : (links.rowOfCase.get(caseID) ?? [])));
}
