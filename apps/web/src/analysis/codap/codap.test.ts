// Tests of the line to CODAP against a made-up host that answers as the handlers of CODAP version 3 do (decisions/0024): ids of items
// beside `success`, cases grouped under their parents, `create` in place of what was selected and `update` beside it.
import { everyRow, flagColumn, labelColumn, makeTable, numberColumn } from '@offshoot/analysis';
import { expect, test } from 'vitest';
import { CodapPhone, type CodapPort, type CodapRequest } from './codap-phone.ts';
import { isSelectionNotice, readSelection, sendSelection, sendTable, type CodapWords } from './codap-table.ts';

interface Message {
  type: string;
  content?: { messageType: string; uuid: string; value: unknown };
}

class MadeUpHost {
  readonly requests: CodapRequest[] = [];
  readonly items: Record<string, unknown>[] = [];
  selected: number[] = [];
  readonly #hearers = new Set<(message: unknown) => void>();
  readonly port: CodapPort = {
    post: (message) => queueMicrotask(() => this.#take(message as Message)),
    listen: (hear) => {
      this.#hearers.add(hear);
      return () => this.#hearers.delete(hear);
    },
  };

  send(message: unknown): void {
    for (const hear of this.#hearers) hear(message);
  }

  #take({ type, content }: Message): void {
    if (type === 'hello') this.send(JSON.stringify({ type: 'hello', origin: 'http://host' }));
    else if (content?.messageType === 'call') {
      const value = this.#answer(content.value as CodapRequest);
      this.send({ type, content: { messageType: 'returnValue', uuid: content.uuid, value } });
    }
  }

  #answer(request: CodapRequest): unknown {
    this.requests.push(request);
    const { action, resource, values } = request;
    if (action === 'create' && resource.endsWith('.item')) {
      const first = this.items.length;
      this.items.push(...(values as Record<string, unknown>[]));
      const ids = (values as unknown[]).map((_, place) => 5000 + first + place);
      // New parents stand before the cases of the lowest collection.
      return { success: true, caseIDs: [7, 8, ...ids], itemIDs: ids };
    }
    if (resource === 'dataContext[Offshoot].collection[population].allCases') {
      // Grouped under their parents: here the tries the other way round.
      const grouped = [...this.items.entries()].sort(([, a], [, b]) => Number(b['try']) - Number(a['try']));
      const cases = grouped.map(([at, item], caseIndex) => ({ case: { id: 1000 + at, values: item }, caseIndex }));
      return { success: true, values: { collection: { name: 'population' }, cases } };
    }
    if (resource.endsWith('.selectionList')) {
      if (action === 'create') this.selected = values as number[];
      if (action === 'update') this.selected = [...this.selected, ...(values as number[])];
      return { success: true, values: this.selected.map((caseID) => ({ caseID, collectionID: 1 })) };
    }
    return { success: action !== 'delete' };
  }
}

const many = 900;
const table = makeTable([
  numberColumn(
    { id: 'try', level: 'shot' },
    Array.from({ length: many }, (_, i) => Math.floor(i / 450) + 1),
  ),
  labelColumn(
    { id: 'group' },
    Array.from({ length: many }, (_, i) => (i % 2 === 0 ? 'quirk' : 'bee')),
  ),
  flagColumn(
    { id: 'stumbles' },
    Array.from({ length: many }, (_, i) => (i === 2 ? null : i % 3 === 0)),
  ),
]);
const words: CodapWords = {
  title: 'Offshoot',
  nameOf: ({ id }) => id,
  labelOf: (_, label) => label,
  levelName: (level) => level,
  yes: 'ja',
  no: 'nein',
};

test('rows become items under the hierarchy of tries and animals, and the selection is one', async () => {
  const host = new MadeUpHost();
  const heard: CodapRequest[] = [];
  const phone = new CodapPhone(host.port, (request) => {
    heard.push(request);
    return { success: true };
  });
  expect(await phone.connect()).toBe(true);
  const links = await sendTable(phone, table, everyRow(table), words);
  expect(host.items).toHaveLength(many);
  expect(host.items[2]).toEqual({ try: 1, group: 'quirk', stumbles: '', 'offshoot-row': 2 });
  const context = host.requests.find(({ resource }) => resource === 'dataContext')?.values as { collections: object[] };
  expect(context.collections).toEqual([
    { name: 'shot', attrs: [{ name: 'try', type: 'numeric' }] },
    {
      name: 'population',
      parent: 'shot',
      attrs: [
        { name: 'group', type: 'categorical' },
        { name: 'stumbles', type: 'categorical' },
        { name: 'offshoot-row', type: 'numeric', hidden: true },
      ],
    },
  ]);
  const asked = host.requests.map(({ action, resource }) => `${action} ${resource}`);
  expect([...new Set(asked)]).toEqual([
    'delete dataContext[Offshoot]',
    'create dataContext',
    'create dataContext[Offshoot].item',
    'get dataContext[Offshoot].collection[population].allCases',
    'create component',
  ]);
  host.selected = [1001];
  sendSelection(phone, links!, [3, 5]);
  await Promise.resolve();
  expect(host.selected).toEqual([1003, 1005]);
  host.selected = [1899];
  expect(await readSelection(phone, links!)).toEqual([899]);
  const notice = {
    action: 'notify',
    resource: 'dataContextChangeNotice[Offshoot]',
    values: [{ operation: 'selectCases' }],
  };
  host.send({ type: 'data-interactive', content: { messageType: 'call', uuid: 'h1', value: notice } });
  expect(heard.map(isSelectionNotice)).toEqual([true]);
  phone.close();
});

test('a frame without such a host gives up, and nonsense is not heard', async () => {
  let hear: (message: unknown) => void = () => undefined;
  const port: CodapPort = {
    post: () => undefined,
    listen: (one) => {
      hear = one;
      return () => undefined;
    },
  };
  const phone = new CodapPhone(port, () => ({ success: true }));
  const connecting = phone.connect(30);
  hear('no JSON');
  hear(7);
  expect(await connecting).toBe(false);
});
