// A table in CODAP: one data set whose collections are the levels of the hierarchy (try above animal), its rows as items, and
// one selection on both sides. Requests and answers are those of CODAP's own handlers (decisions/0024).
import { cellAt, tableLevels, type Column, type DataTable, type RowList } from '@offshoot/analysis';
import type { CodapPhone, CodapRequest } from './codap-phone.ts';

export const contextName = 'Offshoot';
/** Items of one message. */
const sliceLength = 400;
/** Hidden attribute of the lowest collection: which row a case is. */
const rowAttribute = 'offshoot-row';

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
  for (let from = 0; from < rows.length; from += sliceLength) {
    const slice = rows.subarray(from, from + sliceLength);
    const values = Array.from(slice, (row) => itemOf(table, row, words));
    const answer = await phone.call({ action: 'create', resource: `dataContext[${contextName}].item`, values });
    if (!answer.success) return null;
    onProgress((from + slice.length) / rows.length);
  }
  const links = await readLinks(phone, lowestCollection(table, words));
  await phone.call({
    action: 'create',
    resource: 'component',
    values: { type: 'caseTable', dataContext: contextName },
  });
  return links;
}

function levelsOf(table: DataTable) {
  return tableLevels.filter((level) => table.columns.some((column) => column.level === level));
}

function lowestCollection(table: DataTable, words: CodapWords): string {
  return words.levelName(levelsOf(table).at(-1) ?? 'population');
}

/** Which case each row became: the host groups items under their parents, so that their order says nothing. */
async function readLinks(phone: CodapPhone, collection: string): Promise<CaseLinks> {
  const links: CaseLinks = { caseOfRow: new Map(), rowOfCase: new Map() };
  const resource = `dataContext[${contextName}].collection[${collection}].allCases`;
  const answer = await phone.call({ action: 'get', resource });
  const { cases = [] } = (answer.values ?? {}) as { cases?: readonly { case?: HostCase }[] };
  for (const { case: one } of cases) {
    const row = Number(one?.values?.[rowAttribute] ?? NaN);
    if (one?.id === undefined || !Number.isInteger(row)) continue;
    links.caseOfRow.set(row, one.id);
    links.rowOfCase.set(one.id, row);
  }
  return links;
}

interface HostCase {
  readonly id?: number;
  readonly values?: Readonly<Record<string, unknown>>;
}

function describeContext(table: DataTable, words: CodapWords): unknown {
  const levels = levelsOf(table);
  const collections = levels.map((level, place) => ({
    name: words.levelName(level),
    ...(place > 0 && { parent: words.levelName(levels[place - 1]!) }),
    attrs: [
      ...table.columns
        .filter((column) => column.level === level)
        .map((column) => ({
          name: words.nameOf(column),
          type: types[column.kind],
          ...(column.unit !== null && { unit: column.unit }),
        })),
      ...(place === levels.length - 1 ? [{ name: rowAttribute, type: 'numeric', hidden: true }] : []),
    ],
  }));
  return { name: contextName, title: words.title, collections };
}

function itemOf(table: DataTable, row: number, words: CodapWords): Record<string, string | number> {
  const cells = Object.fromEntries(
    table.columns.map((column) => {
      const value = cellAt(column, row);
      const text = typeof value === 'string' ? words.labelOf(column, value) : value;
      return [
        words.nameOf(column),
        text === null ? '' : typeof text === 'boolean' ? (text ? words.yes : words.no) : text,
      ];
    }),
  );
  return { ...cells, [rowAttribute]: row };
}

/** Chooses the same rows in the host, and none beside: an `update` would add to what is chosen there. */
export function sendSelection(phone: CodapPhone, links: CaseLinks, chosen: Iterable<number>): void {
  const values = Array.from(chosen).flatMap((row) => links.caseOfRow.get(row) ?? []);
  void phone.call({ action: 'create', resource: `dataContext[${contextName}].selectionList`, values });
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
