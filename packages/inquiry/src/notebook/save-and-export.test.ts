// Tests of keeping and exporting: two windows, full disks, and text that would like to be markup or a formula.
import { expect, test } from 'vitest';
import { cardKinds, linkField, linkRelations, listCards } from './card-view.ts';
import { exportCsv, exportHtml, type NotebookWords } from './export-notebook.ts';
import { openDesk, write, type FieldChange } from './notebook-desk.ts';
import { emptyNotebook, type Notebook } from './notebook.ts';
import { loadNotebook, saveNotebook, type NotebookStore } from './save-notebook.ts';

const notebookWith = (changes: readonly FieldChange[], author = 'ada'): Notebook =>
  write(openDesk(emptyNotebook, author), changes).notebook;
const field = (card: string, name: string, value: FieldChange['value']): FieldChange => ({ card, field: name, value });

class MemoryStore implements NotebookStore {
  text: string | null = null;
  refuse: Error | null = null;
  read(): Promise<string | null> {
    return Promise.resolve(this.text);
  }
  write(text: string): Promise<void> {
    if (this.refuse !== null) return Promise.reject(this.refuse);
    this.text = text;
    return Promise.resolve();
  }
}

test('two windows that save in turn lose nothing', async () => {
  const store = new MemoryStore();
  await saveNotebook(store, notebookWith([field('a', 'kind', 'note')], 'ada'));
  const saved = await saveNotebook(store, notebookWith([field('b', 'kind', 'note')], 'bo'));
  expect(saved.ok && listCards(saved.value.notebook).map(({ id }) => id)).toEqual(['a', 'b']);
  const loaded = await loadNotebook(store);
  expect(loaded.ok && loaded.value.cards.size).toBe(2);
});

test('a full disk and a refusing browser are said so, each by its code', async () => {
  const store = new MemoryStore();
  const notebook = notebookWith([field('a', 'kind', 'note')]);
  for (const [error, code] of [
    [Object.assign(new Error(), { name: 'QuotaExceededError' }), 'store-full'],
    [Object.assign(new Error(), { code: 'ENOSPC' }), 'store-full'],
    [Object.assign(new Error(), { name: 'SecurityError' }), 'store-refused'],
    [new Error('strange'), 'store-failed'],
  ] as const) {
    store.refuse = error;
    expect(await saveNotebook(store, notebook)).toMatchObject({ ok: false, problem: { code } });
  }
});

test('what is stored but can not be read is left as it is', async () => {
  const store = new MemoryStore();
  store.text = 'half a noteb';
  const saved = await saveNotebook(store, notebookWith([field('a', 'kind', 'note')]));
  expect(saved).toMatchObject({ problem: { code: 'store-unreadable', data: { code: 'notebook-unreadable' } } });
  expect(store.text).toBe('half a noteb');
});

const words: NotebookWords = {
  language: 'en',
  title: 'Lab book',
  kind: Object.fromEntries(cardKinds.map((kind) => [kind, kind])) as NotebookWords['kind'],
  relation: Object.fromEntries(linkRelations.map((relation) => [relation, relation])) as NotebookWords['relation'],
  names: 'by',
  shot: 'shot',
};

test('what a pupil writes is text on the page, and never markup', () => {
  const html = exportHtml(
    notebookWith([
      field('a', 'kind', 'note'),
      field('a', 'title', '<script>alert(1)</script>'),
      field('a', 'text', '"><img src=x onerror=alert(1)>'),
      field('a', 'picture', 'data:image/svg+xml;base64,PHN2Zz4='),
      field('a', 'names', ['<b>Ada</b>']),
    ]),
    words,
  );
  expect(html).not.toMatch(/<script|<img|<b>/);
  expect(html).toContain('&lt;script&gt;');
});

test('pictures made here are shown, links lead to their cards', () => {
  const html = exportHtml(
    notebookWith([
      field('a', 'kind', 'picture'),
      field('a', 'picture', 'data:image/png;base64,iVBORw0KGgo='),
      field('b', 'kind', 'claim'),
      field('b', linkField({ relation: 'about', to: 'a' }), true),
    ]),
    words,
  );
  expect(html).toContain('<img alt="" src="data:image/png;base64,iVBORw0KGgo=">');
  expect(html).toContain('about <a href="#a">picture</a>');
});

test('a drawing by pen is drawn on the page, and what only looks like one is not', () => {
  const drawn = (path: string) =>
    exportHtml(
      notebookWith([field('a', 'kind', 'picture'), field('a', 'path', path), field('a', 'text', 'a "bee"')]),
      words,
    );
  expect(drawn('M1 1L20 30')).toContain('aria-label="a &quot;bee&quot;"><path d="M1 1L20 30"/></svg>');
  expect(drawn('M1 1L2 2"/><script>')).not.toContain('<svg');
});

test('a table cell is quoted, and a formula in it stays text', () => {
  const csv = exportCsv(
    notebookWith([
      field('a', 'kind', 'note'),
      field('a', 'title', '=HYPERLINK("x")'),
      field('a', 'text', 'one, "two"'),
    ]),
  );
  expect(csv).toContain(`"'=HYPERLINK(""x"")","one, ""two"""`);
});

test('what was found on sealed populations is in no export', () => {
  const secret = notebookWith([
    field('s', 'kind', 'shot'),
    field('s', 'part', 'sealed'),
    field('s', 'result', 'SECRET 12 of 65'),
    field('s', 'hash', 'SECRET'),
  ]);
  expect(exportCsv(secret) + exportHtml(secret, words)).not.toContain('SECRET');
});
