// Tests of the notebook: merging in any order, undo beside other people's writing, files that were damaged on the way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkField, listCards, tagField } from './card-view.ts';
import { openDesk, receive, redo, undo, write } from './notebook-desk.ts';
import { readNotebook, writeNotebook } from './notebook-file.ts';
import { emptyNotebook, listOperations, mergeNotebooks, takeIn, type Notebook, type Operation } from './notebook.ts';

const operations = fc.array(
  fc.record({
    card: fc.constantFrom('a', 'b', 'c'),
    field: fc.constantFrom('kind', 'text', 'tag:x'),
    value: fc.oneof(fc.constantFrom('note', 'x', true, null), fc.jsonValue({ maxDepth: 2 })),
    stamp: fc.record({ counter: fc.integer({ min: 1, max: 4 }), author: fc.constantFrom('ada', 'bo') }),
  }),
  { maxLength: 12 },
) as fc.Arbitrary<Operation[]>;

const notebookOf = (list: readonly Operation[]): Notebook => takeIn(emptyNotebook, list);

test('the order in which files are merged, and how often, does not matter', () => {
  fc.assert(
    fc.property(operations, operations, operations, (...lists) => {
      const [a, b, c] = lists.map(notebookOf) as [Notebook, Notebook, Notebook];
      const text = writeNotebook(mergeNotebooks(mergeNotebooks(a, b), c));
      expect(writeNotebook(mergeNotebooks(c, mergeNotebooks(b, a)))).toBe(text);
      expect(writeNotebook(mergeNotebooks(mergeNotebooks(a, mergeNotebooks(c, b)), b))).toBe(text);
      expect(writeNotebook(notebookOf(lists.flat().reverse()))).toBe(text);
    }),
  );
});

test('a notebook read back from its file is the same notebook', () => {
  fc.assert(
    fc.property(operations, (list) => {
      const text = writeNotebook(notebookOf(list));
      const read = readNotebook(text);
      expect(read.ok && writeNotebook(read.value)).toBe(text);
    }),
  );
});

const note = (card: string, text: string) => [
  { card, field: 'kind', value: 'note' },
  { card, field: 'text', value: text },
];

test('what is written can be undone and redone, and undoing the making of a card hides it', () => {
  let desk = write(openDesk(emptyNotebook, 'ada'), note('n1', 'first'));
  desk = write(desk, [{ card: 'n1', field: 'text', value: 'second' }]);
  const textNow = (): string | undefined => listCards(desk.notebook)[0]?.text;
  desk = undo(desk);
  expect(textNow()).toBe('first');
  desk = redo(desk);
  expect(textNow()).toBe('second');
  desk = undo(undo(desk));
  expect(textNow()).toBeUndefined();
  desk = redo(redo(desk));
  expect(textNow()).toBe('second');
  expect(undo(openDesk(emptyNotebook, 'ada')).past).toEqual([]);
});

test('undo leaves alone what another pupil has written meanwhile', () => {
  const ada = write(write(openDesk(emptyNotebook, 'ada'), note('n1', 'mine')), [
    { card: 'n1', field: 'text', value: 'mine, better' },
  ]);
  const bo = write(openDesk(ada.notebook, 'bo'), [{ card: 'n1', field: 'text', value: 'ours' }]);
  const merged = receive(ada, listOperations(bo.notebook));
  expect(listCards(undo(merged).notebook)[0]!.text).toBe('ours');
});

test('two pupils who tag and link the same card apart keep both', () => {
  const start = write(openDesk(emptyNotebook, 'ada'), note('n1', ''));
  const ada = write(start, [{ card: 'n1', field: tagField('bees'), value: true }]);
  const bo = write(openDesk(start.notebook, 'bo'), [
    { card: 'n1', field: tagField('dose'), value: true },
    { card: 'n1', field: linkField({ relation: 'about', to: 'n2' }), value: true },
  ]);
  const [card] = listCards(mergeNotebooks(ada.notebook, bo.notebook));
  expect(card).toMatchObject({ tags: ['bees', 'dose'], links: [{ relation: 'about', to: 'n2' }] });
});

test('cards stand in the order in which they were first written; removed ones are gone', () => {
  let desk = openDesk(emptyNotebook, 'ada');
  for (const id of ['z', 'm', 'a']) desk = write(desk, note(id, id));
  desk = write(desk, [{ card: 'm', field: 'removed', value: true }]);
  expect(listCards(desk.notebook).map(({ id }) => id)).toEqual(['z', 'a']);
});

test('a file that is damaged, foreign or from the future says so and where', () => {
  const good = writeNotebook(write(openDesk(emptyNotebook, 'ada'), note('n1', 'text')).notebook);
  const problemOf = (text: string) => {
    const read = readNotebook(text);
    return read.ok ? null : read.problem;
  };
  expect(problemOf(good.slice(0, -5))?.code).toBe('notebook-unreadable');
  expect(problemOf('{"format":"other","schema":1}')?.code).toBe('notebook-other-format');
  expect(problemOf(good.replace('"schema":1', '"schema":2'))).toMatchObject({
    code: 'notebook-newer',
    data: { have: 2 },
  });
  const damaged = { code: 'notebook-damaged', data: { card: 'n1', field: 'text' } };
  expect(problemOf(good.replace('"text",2,', '"text",-2,'))).toEqual(damaged);
  expect(problemOf(good.replace('"text",2,', '"text",1e300,'))).toEqual(damaged);
  const deep = '['.repeat(50) + ']'.repeat(50);
  expect(problemOf(good.replace('"text",2,', `${deep},2,`))).toEqual(damaged);
});

test('a field called __proto__ stays a field', () => {
  const text = '{"format":"offshoot-notebook","schema":1,"cards":{"__proto__":{"kind":["note",1,"x"]}}}';
  const read = readNotebook(text);
  expect(read.ok && [...read.value.cards.keys()]).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
});
