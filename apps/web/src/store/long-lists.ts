// The long list in the browser's lab book, and the response surfaces of worlds. Rows and the place up to which they are done
// are written in one go: a browser that is closed in the middle repeats no line and loses none.
import type { Dexie, EntityTable } from 'dexie';
import type { KeptScreen, KeptScreenRow, KeptSurface } from './kept-rows.ts';

export interface LongListTables {
  readonly screens: EntityTable<KeptScreen, 'name'>;
  readonly screenRows: EntityTable<KeptScreenRow, 'line'>;
  readonly surfaces: EntityTable<KeptSurface, 'key'>;
}

export const longListTables = { screens: 'name', screenRows: 'line', surfaces: 'key' };

/** There is one long list at a time. */
const own = 'own';

export class LongLists {
  readonly #tables: Dexie & LongListTables;

  constructor(tables: Dexie & LongListTables) {
    this.#tables = tables;
  }

  /** Begins a list in the place of the one before. */
  begin(world: string, text: string): Promise<void> {
    const { screens, screenRows } = this.#tables;
    return this.#tables.transaction('rw', screens, screenRows, async () => {
      await screenRows.clear();
      await screens.put({ name: own, world, text, after: 0 });
    });
  }

  /** Rows of lines up to `after`, which are done now. */
  add(rows: readonly KeptScreenRow[], after: number): Promise<void> {
    const { screens, screenRows } = this.#tables;
    return this.#tables.transaction('rw', screens, screenRows, async () => {
      await screenRows.bulkPut([...rows]);
      await screens.update(own, { after });
    });
  }

  /** A row that was run exactly takes the place of the estimated one. */
  async replace(row: KeptScreenRow): Promise<void> {
    await this.#tables.screenRows.put(row);
  }

  /** The list and its rows by line; null where there is none. */
  async read(): Promise<{ screen: KeptScreen; rows: KeptScreenRow[] } | null> {
    const screen = await this.#tables.screens.get(own);
    return screen === undefined ? null : { screen, rows: await this.#tables.screenRows.orderBy(':id').toArray() };
  }

  drop(): Promise<void> {
    const { screens, screenRows } = this.#tables;
    return this.#tables.transaction('rw', screens, screenRows, async () => {
      await screenRows.clear();
      await screens.clear();
    });
  }

  async surfaceOf(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return (await this.#tables.surfaces.get(key))?.bytes ?? null;
  }

  async keepSurface(row: KeptSurface): Promise<void> {
    await this.#tables.surfaces.put(row);
  }

  /** The jobs of a surface that are done, by the end of their keys. */
  async surfaceJobs(prefix: string): Promise<KeptSurface[]> {
    return this.#tables.surfaces.where('key').startsWith(prefix).toArray();
  }

  async dropSurfaceJobs(prefix: string): Promise<void> {
    await this.#tables.surfaces.where('key').startsWith(prefix).delete();
  }
}
