// The lab book in the browser: an IndexedDB behind Dexie, and the only file that knows either. Each try is written
// once; of the newest ones the outcomes too. Pages of one browser share it: numbers come from one count.
import type { Action } from '@offshoot/inquiry';
import Dexie, { type EntityTable } from 'dexie';
import type { KeptAction, KeptInquiry, KeptOffshoot, KeptOutcomes, KeptQueueItem, KeptTry } from './kept-rows.ts';
import { LongLists, longListTables, type LongListTables } from './long-lists.ts';

/** How a writing ended: `wiped` where someone emptied the browser's store since the page was opened. */
export type Keeping = 'fine' | 'full' | 'blocked' | 'wiped';

/** Tries whose outcomes are kept: a class's. A whole ladder takes 0.25 MB. Older ones are computed again from their design. */
export const mostOutcomes = 240;

interface Mark {
  readonly name: string;
  readonly value: number;
}

/** The notebook of this browser, as its file. */
interface KeptNotebook {
  readonly name: string;
  readonly text: string;
}
const ownNotebook = 'own';

class LabBookTables extends Dexie {
  readonly tries!: EntityTable<KeptTry, 'number'>;
  readonly outcomes!: EntityTable<KeptOutcomes, 'number'>;
  readonly queue!: EntityTable<KeptQueueItem, 'id'>;
  readonly offshoots!: EntityTable<KeptOffshoot, 'smiles'>;
  readonly marks!: EntityTable<Mark, 'name'>;
  readonly notebooks!: EntityTable<KeptNotebook, 'name'>;
  readonly actions!: EntityTable<KeptAction, 'order'>;
  readonly inquiry!: EntityTable<KeptInquiry, 'name'>;
  readonly screens!: LongListTables['screens'];
  readonly screenRows!: LongListTables['screenRows'];
  readonly surfaces!: LongListTables['surfaces'];

  constructor() {
    super('offshoot-lab-book');
    this.version(1).stores({
      tries: 'number',
      outcomes: 'number',
      queue: 'id, page',
      offshoots: 'smiles',
      marks: 'name',
    });
    this.version(2).stores({ notebooks: 'name' });
    this.version(3).stores({ actions: '++order', inquiry: 'name' });
    this.version(4).stores(longListTables);
  }
}

export class LabBook {
  readonly #tables: LabBookTables;
  /** Drawn when the store was made: another one means that it was emptied. */
  #birth = 0;

  private constructor(tables: LabBookTables) {
    this.#tables = tables;
  }

  /** The long list and the surfaces that it is read off. */
  get longLists(): LongLists {
    return new LongLists(this.#tables);
  }

  /** Opens the store; throws where the browser forbids it. */
  static async open(): Promise<LabBook> {
    const book = new LabBook(new LabBookTables());
    await book.#tables.open();
    book.#birth = await book.#readBirth();
    return book;
  }

  /** The next number of a try, given once to whichever page asks. */
  nextNumber(atLeast: number): Promise<number> {
    return this.#tables.transaction('rw', this.#tables.marks, async () => {
      const last = (await this.#tables.marks.get('last-number'))?.value ?? 0;
      const value = Math.max(last + 1, atLeast);
      await this.#tables.marks.put({ name: 'last-number', value });
      return value;
    });
  }

  /** Writes a try; of the oldest outcomes as many give way as must. Never throws. */
  async keepTry(row: KeptTry, outcomes: KeptOutcomes | null): Promise<Keeping> {
    const { tries, outcomes: kept, marks } = this.#tables;
    for (let room = mostOutcomes; room >= 0; room = Math.floor(room / 2) - 1) {
      try {
        const birth = await this.#readBirth();
        await this.#tables.transaction('rw', tries, kept, marks, async () => {
          const numbers = await kept.orderBy(':id').primaryKeys();
          const tooMany = numbers.length + (outcomes === null ? 0 : 1) - room;
          if (tooMany > 0) await kept.bulkDelete(numbers.slice(0, tooMany));
          await tries.put(row);
          if (outcomes !== null && room > 0) await kept.put(outcomes);
        });
        if (birth === this.#birth) return 'fine';
        this.#birth = birth;
        return 'wiped';
      } catch (error) {
        if (!isFull(error)) return 'blocked';
      }
    }
    return 'full';
  }

  /** Up to `count` tries before a number, newest first. */
  triesBefore(number: number, count: number): Promise<KeptTry[]> {
    return this.#tables.tries.where('number').below(number).reverse().limit(count).toArray();
  }

  async tryOf(number: number): Promise<KeptTry | null> {
    return (await this.#tables.tries.get(number)) ?? null;
  }

  /** Numbers of all kept tries. */
  tryNumbers(): Promise<number[]> {
    return this.#tables.tries.orderBy(':id').primaryKeys();
  }

  /** The outcomes of a try; null where they gave way to newer ones. */
  async outcomesOf(number: number): Promise<KeptOutcomes | null> {
    return (await this.#tables.outcomes.get(number)) ?? null;
  }

  /** Queue items of pages that are gone now belong to `page`. */
  adoptQueue(page: string, living: readonly string[]): Promise<KeptQueueItem[]> {
    return this.#tables.transaction('rw', this.#tables.queue, async () => {
      const left = await this.#tables.queue
        .where('page')
        .noneOf([...living])
        .toArray();
      const adopted = left.map((item) => ({ ...item, page }));
      await this.#tables.queue.bulkPut(adopted);
      return adopted.sort((a, b) => a.id - b.id);
    });
  }

  async keepQueueItems(items: readonly KeptQueueItem[]): Promise<void> {
    await this.#tables.queue.bulkPut(items);
  }

  async dropQueueItems(ids: readonly number[]): Promise<void> {
    await this.#tables.queue.bulkDelete([...ids]);
  }

  /**
   * Writes molecules of the family tree. Never throws.
   * @param settle which of two rows of one molecule counts: another page may have kept it too
   */
  async keepOffshoots(
    rows: readonly KeptOffshoot[],
    settle: (kept: KeptOffshoot, row: KeptOffshoot) => KeptOffshoot,
  ): Promise<Keeping> {
    const { offshoots } = this.#tables;
    try {
      const birth = await this.#readBirth();
      await this.#tables.transaction('rw', offshoots, async () => {
        const kept = await offshoots.bulkGet(rows.map(({ smiles }) => smiles));
        await offshoots.bulkPut(rows.map((row, i) => (kept[i] === undefined ? row : settle(kept[i], row))));
      });
      if (birth === this.#birth) return 'fine';
      this.#birth = birth;
      return 'wiped';
    } catch (error) {
      return isFull(error) ? 'full' : 'blocked';
    }
  }

  async dropOffshoots(smiles: readonly string[]): Promise<void> {
    await this.#tables.offshoots.bulkDelete([...smiles]);
  }

  /** The rows of some molecules; those that are not kept are left out. */
  async offshootsOf(smiles: readonly string[]): Promise<KeptOffshoot[]> {
    return (await this.#tables.offshoots.bulkGet([...smiles])).filter((row) => row !== undefined);
  }

  offshoots(): Promise<KeptOffshoot[]> {
    return this.#tables.offshoots.toArray();
  }

  /** The text of the notebook; null when there is none yet. */
  async readNotebook(): Promise<string | null> {
    return (await this.#tables.notebooks.get(ownNotebook))?.text ?? null;
  }

  /** Writes the notebook's text; throws the browser's error where there is no room. */
  async writeNotebook(text: string): Promise<void> {
    try {
      await this.#tables.notebooks.put({ name: ownNotebook, text });
    } catch (error) {
      throw isFull(error) ? new DOMException('no room', 'QuotaExceededError') : error;
    }
  }

  /** Adds an action to the log. */
  async keepAction(action: Action): Promise<void> {
    await this.#tables.actions.add({ action });
  }

  /** The log, in the order of doing. */
  async actions(): Promise<Action[]> {
    return (await this.#tables.actions.orderBy(':id').toArray()).map(({ action }) => action);
  }

  async keepInquiry(row: KeptInquiry): Promise<void> {
    await this.#tables.inquiry.put(row);
  }

  /** Changes a row in one piece, whatever other pages write; a change that answers null writes nothing and is told by false. */
  changeInquiry<T>(name: string, change: (kept: T | null) => T | null): Promise<boolean> {
    return this.#tables.transaction('rw', this.#tables.inquiry, async () => {
      const value = change(((await this.#tables.inquiry.get(name))?.value as T | undefined) ?? null);
      if (value === null) return false;
      await this.#tables.inquiry.put({ name, value });
      return true;
    });
  }

  async inquiryOf(name: string): Promise<unknown> {
    return (await this.#tables.inquiry.get(name))?.value;
  }

  async #readBirth(): Promise<number> {
    const { marks } = this.#tables;
    const known = await marks.get('birth');
    if (known !== undefined) return known.value;
    // Not drawn for any result: it only tells one store from another.
    const value = Math.random();
    await marks.put({ name: 'birth', value });
    return value;
  }
}

function isFull(error: unknown): boolean {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map((one) => (one as Error | null)?.name);
  return names.some((name) => name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED');
}
