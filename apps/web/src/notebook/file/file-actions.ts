// The notebook as one file: saved, opened (which merges, so nothing is lost and twice is once), and exported for paper and
// for spreadsheets.
import {
  exportCsv,
  exportHtml,
  listCards,
  listOperations,
  readNotebook,
  receive,
  writeNotebook,
  type Notebook,
  type NotebookWords,
} from '@offshoot/inquiry';
import type { Book } from '../book/book.ts';
import { writeAside } from '../book/note-tries.ts';
import { download } from './download.ts';
import { readShotCard, type NotedShot } from '../book/shot-card.ts';
import { writeRoCrate, type CrateWords } from './ro-crate.ts';

/** Far above any notebook: a film that was picked by mistake must not stop the page. */
const largestFile = 60_000_000;

export function saveFile({ store }: Book, name: string): void {
  download(`${name}.offshoot.json`, 'application/json', writeNotebook(store.getState().desk.notebook));
}

/** Opens a file and merges it; a bad file changes nothing and is said so. */
export async function openFile({ store }: Book, file: File): Promise<void> {
  if (file.size > largestFile) {
    store.setState({ news: { kind: 'refused', problem: { code: 'notebook-unreadable', data: {} } } });
    return;
  }
  const read = readNotebook(await file.text().catch(() => ''));
  if (!read.ok) {
    store.setState({ news: { kind: 'refused', problem: read.problem } });
    return;
  }
  store.setState(({ desk }) => {
    const before = listCards(desk.notebook).length;
    const merged = receive(desk, listOperations(read.value));
    const fresh = listCards(merged.notebook).length - before;
    return { desk: merged, news: { kind: 'opened', cards: listCards(read.value).length, fresh: Math.max(0, fresh) } };
  });
}

export function saveHtml(book: Book, name: string, words: NotebookWords, sentence: (shot: NotedShot) => string): void {
  download(`${name}.html`, 'text/html', exportHtml(withSentences(book, sentence), words));
}

export function saveCsv(book: Book, name: string, sentence: (shot: NotedShot) => string): void {
  download(`${name}.csv`, 'text/csv', exportCsv(withSentences(book, sentence)));
}

/** Which runs stand behind the notebook's file, as an RO-Crate. */
export function saveCrate({ store }: Book, name: string, words: Pick<CrateWords, 'name' | 'description'>): void {
  const shots = listCards(store.getState().desk.notebook).flatMap((card) => readShotCard(card) ?? []);
  const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  const text = writeRoCrate(shots, { ...words, file: `${name}.offshoot.json`, date });
  download('ro-crate-metadata.json', 'application/ld+json', text);
}

/** The notebook with each shot's sentence in the reader's language, for an export only. */
function withSentences({ store }: Book, sentence: (shot: NotedShot) => string): Notebook {
  const { desk } = store.getState();
  const changes = listCards(desk.notebook).flatMap((card) => {
    const shot = readShotCard(card);
    return shot === null ? [] : [{ card: card.id, field: 'result', value: sentence(shot) }];
  });
  return writeAside(desk, changes).notebook;
}
